import type { Language } from '../../domain/calendar/wareki.ts';
import type { Item, ItemPerson } from '../../domain/collections/index.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import { daySequence } from '../../domain/schedule/sequence.ts';
import type { Document, DocumentColumn, DocumentRow, DocumentSection } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { changeMarks } from './changed.ts';
import { dayFacts, dayHeading } from './day-heading.ts';
import { dayTable, headLines, paperHead, textColumn } from './head.ts';
import {
  audienceNames,
  itemTitle,
  peopleByItem,
  peopleText,
  plainTitle,
  timesCell,
  unconfirmedText,
  whereText,
} from './item-facts.ts';
import { isOnPaper, variantOfDay } from './variant-of-day.ts';

/**
 * 進行表: what the staff work from, a section a day. Everything the plan knows of an item stands on it,
 * the planners' own remarks too, so it is marked 取扱注意. Fixed times are bold and marked, a buffer
 * after an item is a bold row of its own. Of a day with two plans one is shown and named.
 */
export function buildRunSheet(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const people = peopleByItem(plan);
  const days = orderedDays(plan);
  const marks = changeMarks(plan, options, ['kind', 'agenda', 'vehicles']);
  const shown: Item[] = [];
  const sections = days.map((day): DocumentSection => {
    const items = daySequence(plan, day.id, variantOfDay(day, options));
    shown.push(...items);
    return {
      heading: [dayHeading(plan, day, items, options), ...(items.length === 0 ? [words.dayOpen] : [])].join(
        words.space,
      ),
      ...dayFacts(plan, day, options),
      rows: items.flatMap((item) => [
        { ...itemRow(plan, item, people.get(item.id) ?? [], language), ...marks.ofItem(item.id) },
        ...bufferRow(item, language),
      ]),
      ...marks.ofDay(day.id),
    };
  });
  const unplaced = [...plan.rows.items.values()]
    .filter((item) => !item.cancelled && (item.dayId === null || !plan.rows.days.has(item.dayId)))
    .filter((item) => isOnPaper(plan, item, options))
    .sort(byOrder);
  const paper: Document = {
    ...paperHead(plan, 'run-sheet', options),
    subtitle: [...headLines(plan, language), ...(people.size > 0 ? [words.noHonorifics] : [])],
    marks: [words.confidential],
    page: { size: 'A4', orientation: 'landscape' },
    blocks: dayTable(columns(language), sections, language, { hasPlans: true, wholeSections: true }),
    notes: [
      ...(shown.length === 0 ? [words.noItems] : []),
      ...(unplaced.length > 0
        ? [words.unplaced(unplaced.map((item) => plainTitle(plan, item, language)).join(words.comma))]
        : []),
      ...([...shown, ...days].some(({ unconfirmed }) => unconfirmed.length > 0) ? [words.vagueNote] : []),
      ...staffPhones(plan, language),
    ],
  };
  return marks.finish(paper, { gone: true });
}

function columns(language: Language): DocumentColumn[] {
  const { columns: label, sheetColumns: own } = documentWords(language);
  return [
    { ...textColumn('time', label.time, 8.5), align: 'center', splits: ['range'] },
    { ...textColumn('minutes', own.minutes, 4), type: 'number', align: 'end' },
    { ...textColumn('content', label.content, 18), splits: ['note'] },
    textColumn('people', label.people, 11),
    textColumn('place', label.place, 11),
    textColumn('equipment', own.equipment, 12),
    textColumn('moves', own.moves, 17),
  ];
}

function itemRow(plan: Plan, item: Item, people: readonly ItemPerson[], language: Language): DocumentRow {
  const words = documentWords(language);
  const audience = audienceNames(plan, item, language);
  const content = itemTitle(plan, item, language);
  const moves = [
    ...(item.fixed ? [words.onTheDot] : []),
    ...(item.transport === null ? [] : [words.by(words.transports[item.transport])]),
    ...(audience.length > 0 ? [words.audience(audience.join(words.comma))] : []),
    ...(item.unconfirmed.length > 0 ? [unconfirmedText(item, language)] : []),
    ...(item.remarks === '' ? [] : [item.remarks]),
  ];
  return {
    cells: [
      timesCell(item.start, item.end, language),
      minutesCell(item),
      item.description === '' ? { text: content } : { text: content, note: item.description },
      { text: peopleText(plan, people, language) },
      { text: whereText(plan, item, language) },
      { text: item.equipment },
      { text: moves.join('\n') },
    ],
    ...(item.fixed ? { strong: true } : {}),
    ...(item.optional ? { optional: true } : {}),
  };
}

function minutesCell({ start, end }: Item): { text: string; value?: number } {
  if (typeof start !== 'number' || typeof end !== 'number' || end <= start) return { text: '' };
  return { text: String(end - start), value: end - start };
}

/** The buffer after an item, as a row; with its times where the item's end is definite. */
function bufferRow({ end, buffer }: Item, language: Language): DocumentRow[] {
  if (buffer === 0) return [];
  const times = typeof end === 'number' ? timesCell(end, end + buffer, language) : { text: '' };
  const blank = { text: '' };
  return [
    {
      cells: [
        times,
        { text: String(buffer), value: buffer },
        { text: documentWords(language).bufferRow },
        blank,
        blank,
        blank,
        blank,
      ],
      strong: true,
    },
  ];
}

/** The phones of the secretariat's people, at the foot; none where none is known. */
function staffPhones(plan: Plan, language: Language): string[] {
  const words = documentWords(language);
  const staff = [...plan.rows.attendees.values()]
    .filter(({ kind, phone }) => kind === 'staff' && phone !== '')
    .sort(byOrder)
    .map(({ name, phone }) => `${name} ${phone}`);
  return staff.length === 0 ? [] : [words.staffPhones(staff.join(words.comma))];
}
