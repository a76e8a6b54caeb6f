import { withNames } from '../../../../shared/domain/attendees/person-name.ts';
import { rangeText } from '../../../../shared/domain/calendar/times.ts';
import type { Item } from '../../../../shared/domain/collections/index.ts';
import type { CommandInput, CommandName } from '../../../../shared/domain/commands/index.ts';
import type { LaterMode } from '../../../../shared/domain/commands/retime.ts';
import type { ChangeLabel } from '../../../../shared/domain/plan/change.ts';
import { byOrder, type Plan } from '../../../../shared/domain/plan/plan.ts';
import { kindOfTitle } from '../../../../shared/input/schedule/words.ts';
import { groupBy } from '../../../../shared/lib/group-by.ts';
import { matchKey } from '../../../../shared/text/match-key.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { useSession } from '../../../store/session.ts';
import { useToasts } from '../../../store/toast.ts';
import { refusalText } from '../../../store/use-run.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { useStable } from '../../../ui/use-stable.ts';
import { lengthOf } from './cell-text.ts';
import type { Column } from './columns.ts';
import { isRelative, parseLengthCell, parseTimeCell } from './parse-cell.ts';
import { parsePeople } from './people-text.ts';

/** Writes what was typed; gives the reason where it was refused, null where it was kept. */
export function useSheetWriter(later: LaterMode) {
  const language = useLanguage();
  const { common, runSheet: words, schedule } = useWords();
  const announce = useAnnounce();

  /** Runs a command; the reason of a refusal, or null. What it moved besides is said and shown. */
  const attempt = useStable(<N extends CommandName>(name: N, input: CommandInput<N>): string | null => {
    const result = useSession.getState().run(name, input);
    if (result.ok) tellOthers(result.value.label);
    else if (result.error.code !== 'nothing-to-do')
      return refusalText({ ...common.refused, ...words.refused }, result.error);
    return null;
  });

  function tellOthers({ code, facts }: ChangeLabel): void {
    if (code !== 'item.retime' && code !== 'item.shift-later') return;
    const { title, others, minutes } = facts;
    if (Number(others) === 0) return;
    const text =
      code === 'item.retime' && later === 'close-gaps'
        ? words.closedOthers(String(title), Number(others))
        : words.movedOthers(String(title), Number(others), Number(minutes));
    announce(text);
    useToasts.getState().say(text);
  }

  /** Says where an item is now, for those who do not see the sheet. */
  const sayWhere = useStable((id: string): void => {
    const item = useSession.getState().plan?.rows.items.get(id);
    if (item) announce(words.nowAt(item.title, rangeText(item.start, item.end, language)));
  });

  const write = useStable((item: Item, column: Column, text: string): string | null => {
    const edit = (patch: Partial<Item>): string | null =>
      attempt('editRow', { collection: 'items', key: item.id, patch });
    switch (column) {
      case 'start':
      case 'end': {
        const point = parseTimeCell(text, item[column]);
        if (point === undefined) return isRelative(text) ? words.bad.noTime : words.bad.time;
        return attempt('retimeItem', { id: item.id, [column]: point, later });
      }
      case 'minutes': {
        const length = parseLengthCell(text, lengthOf(item));
        if (length === undefined) return isRelative(text) ? words.bad.noMinutes : words.bad.minutes;
        if (length === null) return attempt('retimeItem', { id: item.id, end: null, later });
        return attempt('retimeItem', { id: item.id, length, later });
      }
      case 'content':
        return text.trim() === '' ? words.bad.title : edit(titled(item, text.trim(), schedule.newItem));
      case 'people':
        return attempt('setItemPeople', { itemId: item.id, people: peopleOf(item, text) });
      case 'place':
        return attempt('placeByName', { id: item.id, name: text });
      case 'fixed':
        return null;
      case 'equipment':
      case 'remarks':
        return edit({ [column]: text.trim() });
    }
  });

  return { attempt, write, sayWhere };
}

/** A new line's first title says what it is (受付, 休憩, 昼食), as in the panel; a later one changes no kind. */
const titled = (item: Item, title: string, newItem: string): Partial<Item> => {
  const kind = item.title === newItem ? kindOfTitle(title) : null;
  return kind === null ? { title } : { title, kind };
};

function peopleOf(item: Item, text: string) {
  const plan = useSession.getState().plan;
  if (!plan) return [];
  const before = [...plan.rows.itemPeople.values()].filter(({ itemId }) => itemId === item.id).sort(byOrder);
  const people = withNames(plan, before).map(({ role, attendeeId, text: name }) => ({
    role,
    attendeeId,
    text: name,
  }));
  return parsePeople(text, people, attendeeIdsByKey(plan));
}

function attendeeIdsByKey(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const groups = groupBy(plan.rows.attendees.values(), ({ name }) => matchKey(name));
  return new Map([...groups].map(([key, people]) => [key, people.map(({ id }) => id)]));
}
