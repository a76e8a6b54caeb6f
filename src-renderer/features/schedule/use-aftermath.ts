import { type RefObject, useEffect, useRef } from 'react';
import { rangeText } from '../../../shared/domain/calendar/times.ts';
import { shortDate } from '../../../shared/domain/calendar/wareki.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import type { Finding } from '../../../shared/domain/rules/finding.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSession } from '../../store/session.ts';
import { findingsOf } from '../../store/use-plan.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useStable } from '../../ui/use-stable.ts';

/** New findings that are read out after a gesture; the list has the rest. */
const READ_OUT = 2;

/**
 * What follows a gesture: the first item's card has the keyboard again (it may stand in another column,
 * as another element), and a screen reader hears where the items are now and what clashes newly.
 */
export function useAftermath(board: RefObject<HTMLElement | null>) {
  const language = useLanguage();
  const { common, meetings, schedule: words } = useWords();
  const announce = useAnnounce();
  const plan = useSession((state) => state.plan);
  const refocus = useRef<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after each change of the plan
  useEffect(() => {
    if (refocus.current === null) return;
    cardOf(board.current, refocus.current)?.focus();
    refocus.current = null;
  }, [plan]);

  return useStable((before: Plan, ids: readonly string[]): void => {
    const after = useSession.getState().plan;
    const [first] = ids;
    const item = first === undefined ? undefined : after?.rows.items.get(first);
    if (!after || after === before || !item || first === undefined) return;
    refocus.current = first;
    const day = item.dayId === null ? undefined : after.rows.days.get(item.dayId);
    const moved = before.rows.items.get(first);
    const parts = [
      ids.length > 1 ? words.movedMany(ids.length) : '',
      item.title,
      day && moved?.dayId !== item.dayId
        ? day.date === null
          ? meetings.dayN(day.offset + 1)
          : shortDate(day.date, language)
        : '',
      item.dayId === null ? words.onTray : rangeText(item.start, item.end, language),
      after.rows.places.get(item.placeId ?? '')?.name ?? '',
    ];
    const said = parts.filter(Boolean).join(words.pause);
    announce([said, ...newSentences(before, after, ids)].join(words.stop));
  });

  function newSentences(before: Plan, after: Plan, ids: readonly string[]): string[] {
    const mine = (plan: Plan) =>
      findingsOf(plan).filter((one) => one.severity !== 'info' && one.itemIds.some((id) => ids.includes(id)));
    const known = new Set(mine(before).map(nameOf));
    const now = mine(after);
    if (known.size > 0 && now.length === 0) return [words.healed];
    return now
      .filter((one) => !known.has(nameOf(one)))
      .slice(0, READ_OUT)
      .map((one) => `${common.severity[one.severity]}${words.colon}${one.message[language]}`);
  }
}

/** A finding is the same one as before when it is of the same rule and the same items. */
const nameOf = ({ rule, itemIds }: Finding): string => `${rule} ${itemIds.join()}`;

/** An item's card on the board. */
export const cardOf = (board: HTMLElement | null, id: string): HTMLElement | null =>
  board?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`) ?? null;
