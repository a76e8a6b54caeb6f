import { rangeText } from '../../domain/calendar/times.ts';
import { type Language, shortDate } from '../../domain/calendar/wareki.ts';
import type { Day, Item, ItemPerson } from '../../domain/collections/index.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { byOrder, meetingOf, type Plan } from '../../domain/plan/plan.ts';
import type { Document, DocumentCell, DocumentColumn, DocumentRow, DocumentSection } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { dayKindName, documentWords } from '../words.ts';
import { editionText, headLines, meetingTitle } from './head.ts';
import {
  audienceNames,
  byStart,
  itemTitle,
  peopleByItem,
  peopleText,
  placeText,
  unconfirmedText,
} from './item-facts.ts';

/**
 * 日程表: every item that takes place, a section a day, in order of time. Cancelled items are left
 * out; vague times are printed as announced (午前～15:00), and those on no day are named at the end.
 */
export function buildSchedule(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const items = [...plan.rows.items.values()].filter((item) => !item.cancelled).sort(byStart);
  const people = peopleByItem(plan);
  const sections = orderedDays(plan).map((day): DocumentSection => {
    const own = items.filter((item) => item.dayId === day.id);
    return {
      heading: dayHeading(day, own, language),
      name: dayName(day, language),
      rows: own.map((item) => itemRow(plan, item, people.get(item.id) ?? [], language)),
    };
  });
  const unplaced = items.filter(({ dayId }) => dayId === null || !plan.rows.days.has(dayId)).sort(byOrder);
  const shown = sections.some(({ rows }) => rows.length > 0);
  const named = items.some((item) => people.has(item.id));
  return {
    id: 'schedule',
    language,
    title: `${meetingTitle(meetingOf(plan), language)}${words.space}${words.papers.schedule}`,
    subtitle: [...headLines(plan, language), ...(named ? [words.noHonorifics] : [])],
    marks: [],
    edition: editionText(options),
    page: { size: 'A4', orientation: 'landscape' },
    blocks:
      sections.length === 0
        ? []
        : [
            {
              kind: 'table',
              caption: null,
              columns: columns(language),
              sectionLabel: words.columns.date,
              sections,
            },
          ],
    notes: [
      ...(shown ? [] : [words.noItems]),
      ...(unplaced.length > 0 ? [words.unplaced(unplaced.map(({ title }) => title).join(words.comma))] : []),
      ...(items.some(({ unconfirmed }) => unconfirmed.length > 0) ? [words.vagueNote] : []),
    ],
  };
}

function columns(language: Language): DocumentColumn[] {
  const label = documentWords(language).columns;
  const text = (id: string, name: string, width: number): DocumentColumn => ({
    id,
    label: name,
    type: 'text',
    width,
    align: id === 'time' ? 'center' : 'start',
  });
  return [
    text('time', label.time, 9),
    text('content', label.content, 23.5),
    text('place', label.place, 15),
    text('people', label.people, 6.5),
    text('remarks', label.remarks, 27.5),
  ];
}

const dayName = (day: Day, language: Language): string =>
  day.date === null ? documentWords(language).nthDay(day.offset + 1) : shortDate(day.date, language);

/** 10月14日（火）　会議　13:30～17:00　山形市, without what is not known. */
function dayHeading(day: Day, items: readonly Item[], language: Language): string {
  const words = documentWords(language);
  const doubt = day.unconfirmed.length > 0 ? words.marked(words.unconfirmed) : '';
  const hours = day.windowStart === null && day.windowEnd === null;
  const kind = dayKindName(day.kind, language);
  const optional = items.length > 0 && items.every((item) => item.optional);
  return [
    dayName(day, language) + doubt,
    optional && !kind.includes('希望者') && language === 'ja' ? kind + words.optionalMark : kind,
    hours ? '' : rangeText(day.windowStart, day.windowEnd, language),
    day.area,
  ]
    .filter((part) => part !== '')
    .join(words.space);
}

function itemRow(plan: Plan, item: Item, people: readonly ItemPerson[], language: Language): DocumentRow {
  const words = documentWords(language);
  const audience = audienceNames(plan, item, language);
  const marks = [
    ...(audience.length > 0 ? [words.audience(audience.join(words.comma))] : []),
    ...(item.unconfirmed.length > 0 ? [unconfirmedText(item, language)] : []),
  ];
  return {
    cells: [
      { text: rangeText(item.start, item.end, language) },
      withNote(itemTitle(item, language), item.description),
      { text: placeText(plan, item, language) },
      { text: peopleText(plan, people, language) },
      withNote(marks.join(words.space), item.remarks),
    ],
    ...(item.fixed ? { strong: true } : {}),
    ...(item.optional ? { optional: true } : {}),
  };
}

const withNote = (text: string, note: string): DocumentCell =>
  text === '' || note === '' ? { text: text + note } : { text, note };
