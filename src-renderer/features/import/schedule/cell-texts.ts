import { withNames } from '../../../../shared/domain/attendees/person-name.ts';
import { rangeText } from '../../../../shared/domain/calendar/times.ts';
import { type Language, shortDate } from '../../../../shared/domain/calendar/wareki.ts';
import type { PersonRole } from '../../../../shared/domain/collections/item-people.ts';
import { byOrder, type Plan } from '../../../../shared/domain/plan/plan.ts';
import type { Cell, ItemProposal, ScheduleProposal } from '../../../../shared/input/schedule/proposal.ts';

/** The words a cell's text needs. */
export interface CellWords {
  readonly language: Language;
  readonly roles: Readonly<Record<PersonRole, string>>;
  readonly undecided: string;
  readonly room: (venue: string, room: string) => string;
}

interface BeforeAfter {
  readonly before: string;
  readonly after: string;
}

/** What stands in a cell now and what would, in words; `before` is '' for a new item. */
export function cellTexts(
  plan: Plan,
  proposal: ScheduleProposal,
  line: ItemProposal,
  cells: readonly Cell[],
  words: CellWords,
): BeforeAfter {
  const { item, fields } = line;
  const [cell = 'title'] = cells;
  if (cell === 'day') return times(plan, proposal, line, words);
  if (cell === 'place') {
    const now = placeName(plan, proposal, item?.placeId ?? null, words);
    return {
      before: now,
      after:
        line.placeKey === null && !line.changed.has('place')
          ? now
          : placeName(plan, proposal, line.placeKey, words),
    };
  }
  if (cell === 'people') {
    const own =
      item === null ? [] : [...plan.rows.itemPeople.values()].filter((one) => one.itemId === item.id);
    const now = peopleText(withNames(plan, own.sort(byOrder)), words);
    return {
      before: now,
      after: line.people.length === 0 && !line.changed.has('people') ? now : peopleText(line.people, words),
    };
  }
  if (cell === 'start' || cell === 'end') return { before: '', after: '' };
  const before = item?.[cell] ?? '';
  return { before, after: line.changed.has(cell) || item === null ? (fields[cell] ?? '') : before };
}

function times(plan: Plan, proposal: ScheduleProposal, line: ItemProposal, words: CellWords): BeforeAfter {
  const { item, fields, changed } = line;
  const { language } = words;
  const start = item === null || changed.has('start') ? (fields.start ?? null) : item.start;
  const end = item === null || changed.has('end') ? (fields.end ?? null) : item.end;
  const after = rangeText(start, end, language);
  if (item === null) return { before: '', after };
  const before = rangeText(item.start, item.end, language);
  if (!changed.has('day')) return { before, after };
  const from = plan.rows.days.get(item.dayId ?? '')?.date;
  const to = proposal.days[line.day]?.read.date;
  const date = (iso: string | null | undefined): string => (iso ? shortDate(iso, language) : words.undecided);
  return { before: `${date(from)} ${before}`, after: `${date(to)} ${after}` };
}

function placeName(plan: Plan, proposal: ScheduleProposal, key: string | null, words: CellWords): string {
  if (key === null) return '';
  const fresh = proposal.places.find((one) => one.key === key);
  const place = plan.rows.places.get(key);
  const name = fresh?.name ?? place?.name ?? '';
  const parent = placeName(plan, proposal, fresh?.parentKey ?? place?.parentId ?? null, words);
  return parent === '' ? name : words.room(parent, name);
}

/** 司会・進行：小林、東海林; the role is said where it is not 担当. */
function peopleText(people: readonly { role: PersonRole; text: string }[], words: CellWords): string {
  const colon = words.language === 'ja' ? '：' : ': ';
  return people
    .map(({ role, text }, n) =>
      role === 'staff' || people[n - 1]?.role === role ? text : `${words.roles[role]}${colon}${text}`,
    )
    .join(words.language === 'ja' ? '、' : ', ');
}
