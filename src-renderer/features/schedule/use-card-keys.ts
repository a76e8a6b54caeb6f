import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import { rangeText } from '../../../shared/domain/calendar/times.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { SHORTEST_ITEM } from '../../../shared/domain/commands/items.ts';
import type { DayColumns } from '../../../shared/domain/schedule/columns.ts';
import { placementOf } from '../../../shared/domain/schedule/placement.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import { useSession } from '../../store/session.ts';
import { useRun } from '../../store/use-run.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useStable } from '../../ui/use-stable.ts';
import { STEP } from './grid-geometry.ts';

/** The keyboard twin of every gesture on a card. */
export function useCardKeys(columns: readonly DayColumns[]) {
  const language = useLanguage();
  const { common, schedule: words } = useWords();
  const run = useRun(common.refused);
  const announce = useAnnounce();
  const plan = useSession((state) => state.plan);
  /** The card to focus again after it was moved to another column. */
  const refocus = useRef<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after each change of the plan
  useEffect(() => {
    if (refocus.current === null) return;
    document.querySelector<HTMLElement>(`[data-item="${CSS.escape(refocus.current)}"]`)?.focus();
    refocus.current = null;
  }, [plan]);

  const say = useCallback(
    (id: string) => {
      const after = useSession.getState().plan;
      const item = after?.rows.items.get(id);
      const place = after?.rows.places.get(item?.placeId ?? '')?.name ?? '';
      if (item) announce(words.moved(item.title, rangeText(item.start, item.end, language), place));
    },
    [announce, language, words],
  );

  return useStable((event: KeyboardEvent<HTMLElement>, id: string) => {
    const item = useSession.getState().plan?.rows.items.get(id);
    if (!item || event.nativeEvent.isComposing) return;
    const { ids, select } = useSelection.getState();
    const chosen = ids.includes(id) ? ids : [id];
    const vertical = { ArrowUp: -STEP, ArrowDown: STEP }[event.key];
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    let done = true;
    if (vertical !== undefined && event.shiftKey) done = stretch(item, vertical);
    else if (vertical !== undefined) done = run('shiftItems', { ids: chosen, minutes: vertical });
    else if (sideways !== undefined) done = toNextColumn(item, sideways);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      done = run('removeItems', { ids: chosen });
      select([]);
    } else if (event.key.toLowerCase() === 'd' && (event.ctrlKey || event.metaKey)) {
      done = run('duplicateItems', { ids: chosen });
    } else return;
    event.preventDefault();
    refocus.current = id;
    if (done) say(id);
  });

  function stretch(item: Item, by: number): boolean {
    const placement = placementOf(item);
    if (placement.kind !== 'grid') return false;
    return run('placeItem', {
      id: item.id,
      to: { end: Math.max(placement.top + SHORTEST_ITEM, placement.bottom + by) },
    });
  }

  /** The next room of the day, and past the last one the next day. */
  function toNextColumn(item: Item, step: number): boolean {
    const flat = columns.flatMap(({ day, rooms }) =>
      rooms.map((room) => ({ dayId: day.id, placeId: room.placeId })),
    );
    const sameDay = flat.findIndex((one) => one.dayId === item.dayId);
    const here = flat.findIndex((one) => one.dayId === item.dayId && one.placeId === item.placeId);
    const next = flat[(here === -1 ? sameDay : here) + step];
    if (!next) return false;
    const place = next.placeId === null ? {} : { placeId: next.placeId };
    return run('placeItem', { id: item.id, to: { dayId: next.dayId, ...place } });
  }
}
