import type { Language } from '../../domain/calendar/wareki.ts';
import type { Item, ItemPerson } from '../../domain/collections/index.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import type { ItemChangeKind } from '../../domain/release/changes.ts';
import type { Document, DocumentCell, DocumentColumn, DocumentRow, DocumentSection } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { changeMarks } from './changed.ts';
import { dayFacts, dayHeading } from './day-heading.ts';
import { dayTable, headLines, paperHead, textColumn } from './head.ts';
import {
  audienceNames,
  byStart,
  itemTitle,
  peopleByItem,
  peopleText,
  plainTitle,
  timesCell,
  unconfirmedText,
  whereText,
} from './item-facts.ts';
import { isOnPaper } from './variant-of-day.ts';

/** What changes of an item without a word of it on this paper. */
const INTERNAL: readonly ItemChangeKind[] = [
  'equipment',
  'remarks',
  'buffer',
  'fixed',
  'kind',
  'agenda',
  'leg',
  'vehicles',
];

/**
 * 日程表: every item that takes place, a section a day, in order of time. Cancelled items are left
 * out, and on a day with two plans those of the other one; vague times are printed as announced (午前～15:00), and those on no day are named at the end.
 * What the planners note for themselves (an item's remarks) does not go on it.
 */
export function buildSchedule(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const items = [...plan.rows.items.values()]
    .filter((item) => !item.cancelled && isOnPaper(plan, item, options))
    .sort(byStart);
  const people = peopleByItem(plan);
  const days = orderedDays(plan);
  const marks = changeMarks(plan, options, INTERNAL);
  const sections = days.map((day): DocumentSection => {
    const own = items.filter((item) => item.dayId === day.id);
    return {
      heading: [dayHeading(plan, day, own, options), ...(own.length === 0 ? [words.dayOpen] : [])].join(
        words.space,
      ),
      ...dayFacts(plan, day, options),
      ref: day.id,
      rows: own.map((item) => ({
        ...itemRow(plan, item, people.get(item.id) ?? [], language),
        ...marks.ofItem(item.id),
      })),
      ...marks.ofDay(day.id),
    };
  });
  const unplaced = items.filter(({ dayId }) => dayId === null || !plan.rows.days.has(dayId)).sort(byOrder);
  const shown = sections.some(({ rows }) => rows.length > 0);
  const named = items.some((item) => people.has(item.id));
  const paper: Document = {
    ...paperHead(plan, 'schedule', options),
    subtitle: [...headLines(plan, language), ...(named ? [words.noHonorifics] : [])],
    marks: [],
    page: { size: 'A4', orientation: 'landscape' },
    blocks: dayTable(columns(language), sections, language, { hasPlans: true, wholeSections: true }),
    notes: [
      ...(shown ? [] : [words.noItems]),
      ...(unplaced.length > 0
        ? [words.unplaced(unplaced.map((item) => plainTitle(plan, item, language)).join(words.comma))]
        : []),
      ...([...items, ...days].some(({ unconfirmed }) => unconfirmed.length > 0) ? [words.vagueNote] : []),
    ],
  };
  return marks.finish(paper, { gone: true });
}

function columns(language: Language): DocumentColumn[] {
  const label = documentWords(language).columns;
  return [
    { ...textColumn('time', label.time, 9), align: 'center', splits: ['range'] },
    { ...textColumn('content', label.content, 23.5), splits: ['note'] },
    textColumn('place', label.place, 15),
    textColumn('people', label.people, 6.5),
    textColumn('remarks', label.remarks, 27.5),
  ];
}

function itemRow(plan: Plan, item: Item, people: readonly ItemPerson[], language: Language): DocumentRow {
  const words = documentWords(language);
  const audience = audienceNames(plan, item, language);
  const marks = [
    ...(audience.length > 0 ? [words.audience(audience.join(words.comma))] : []),
    ...(item.unconfirmed.length > 0 ? [unconfirmedText(item, language)] : []),
  ];
  return {
    ref: item.id,
    cells: [
      timesCell(item.start, item.end, language),
      withNote(itemTitle(plan, item, language), item.description),
      { text: whereText(plan, item, language) },
      { text: peopleText(plan, people, language) },
      { text: marks.join(words.space) },
    ],
    ...(item.optional ? { optional: true } : {}),
  };
}

const withNote = (text: string, note: string): DocumentCell =>
  text === '' || note === '' ? { text: text + note } : { text, note };
