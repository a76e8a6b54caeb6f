import { rangeText } from '../../domain/calendar/times.ts';
import { type Language, longDate } from '../../domain/calendar/wareki.ts';
import type { Item } from '../../domain/collections/index.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { meetingOf, type Plan } from '../../domain/plan/plan.ts';
import type { PaperTextField } from '../../domain/reference/paper-texts.ts';
import type {
  DocumentCell,
  DocumentColumn,
  DocumentFacts,
  DocumentParagraph,
  DocumentSection,
} from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { isLeftOut, paperText } from '../paper-texts.ts';
import { dayKindName, documentWords } from '../words.ts';
import { cityNamer } from './city-name.ts';
import { dayHeading, dayName } from './day-heading.ts';
import { meetingVenues, textColumn } from './head.ts';
import { audienceNames, byStart, itemTitle, whereText } from './item-facts.ts';
import { type RainPlan, rainPlan } from './rain-plan.ts';
import { isOnPaper, variantOfDay } from './variant-of-day.ts';

/** What the outline, letters, the report and the booklet have in common. */

/** Each line of a text as a paragraph of its own. */
export const paragraphs = (
  text: string,
  look: NonNullable<DocumentParagraph['look']> = 'text',
): DocumentParagraph[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line, look }));

/** What was written under a field, or a hint at what is to be written there; nothing where it is left out. */
export function written(
  plan: Plan,
  field: PaperTextField,
  hint: string,
  options: DocumentOptions,
): DocumentParagraph[] {
  const text = paperText(plan, field, options);
  if (isLeftOut(plan, field, options)) return [];
  return text === '' ? [{ kind: 'paragraph', text: hint, look: 'hint' }] : paragraphs(text);
}

/** 令和7年10月14日（火）13:30～17:00　会議　山形市, a line a day; what is not certain says so. */
export function dayLines(plan: Plan, language: Language): string[] {
  const words = documentWords(language);
  const nameCity = cityNamer(plan, language);
  return orderedDays(plan).map((day) => {
    const date = day.date === null ? dayName(day, language) : longDate(day.date, language);
    const isOpen = day.windowStart === null && day.windowEnd === null;
    const doubted = ['date', 'windowStart', 'windowEnd'].some((fact) => day.unconfirmed.includes(fact));
    const hours = isOpen
      ? ''
      : `${language === 'en' ? ' ' : ''}${rangeText(day.windowStart, day.windowEnd, language)}`;
    return [
      date + hours + (doubted ? words.marked(words.unconfirmed) : ''),
      dayKindName(day.kind, language),
      nameCity(day.area),
    ]
      .filter((part) => part !== '')
      .join(words.space);
  });
}

/** 山形市保健所（山形市城南町一丁目1番1号）　電話　023-…, a line a venue. */
export function venueLines(plan: Plan, language: Language): string[] {
  const words = documentWords(language);
  // Where the reception is stands in the programme.
  return meetingVenues(plan, ({ kind }) => kind !== 'reception').map(({ venue, sure }) =>
    [
      venue.name +
        (venue.address === '' ? '' : words.letter.address(venue.address)) +
        (sure ? '' : words.marked(words.unconfirmed)),
      venue.phone === '' ? '' : words.letter.phoneOf(venue.phone),
    ]
      .filter((part) => part !== '')
      .join(words.space),
  );
}

/** 問合せ先 in a frame; without what is not known, nothing where all is open. */
export function contactBox(plan: Plan, language: Language): DocumentFacts[] {
  const { letter } = documentWords(language);
  const { contactOffice, contactName, contactPhone, contactEmail } = meetingOf(plan);
  const rows = [
    { label: letter.office, text: contactOffice },
    { label: letter.contactName, text: contactName },
    { label: letter.phone, text: contactPhone },
    { label: letter.email, text: contactEmail },
  ].filter(({ text }) => text !== '');
  return rows.length === 0 ? [] : [{ kind: 'facts', boxed: true, rows }];
}

/** 時刻, 内容, 場所 and, where somebody eats, 食事. */
export function programmeColumns(language: Language, withMeals: boolean): DocumentColumn[] {
  const { columns, letter } = documentWords(language);
  return [
    { ...textColumn('time', columns.time, 8.2), align: 'center' },
    textColumn('content', columns.content, withMeals ? 17 : 20),
    textColumn('place', columns.place, 12),
    ...(withMeals
      ? [{ ...textColumn('meals', letter.meals, language === 'ja' ? 4 : 6), align: 'center' as const }]
      : []),
  ];
}

/** The days as an outline tells them: a section a day, what takes place when and where. */
export function programmeSections(
  plan: Plan,
  options: DocumentOptions,
  {
    withMeals,
    wants = () => true,
  }: { readonly withMeals: boolean; readonly wants?: (item: Item) => boolean },
): DocumentSection[] {
  const { language } = options;
  const items = [...plan.rows.items.values()]
    .filter((item) => !item.cancelled && isOnPaper(plan, item, options) && wants(item))
    .sort(byStart);
  return orderedDays(plan).flatMap((day): DocumentSection[] => {
    const own = items.filter(({ dayId }) => dayId === day.id);
    if (own.length === 0) return [];
    const rain = variantOfDay(day, options) === 'a' ? rainPlan(plan, day.id, language) : null;
    return [
      {
        heading: dayHeading(plan, day, own, options),
        name: dayName(day, language),
        ref: day.id,
        rows: own.map((item) => ({
          ref: item.id,
          cells: [
            { text: rangeText(item.start, item.end, language) },
            contentCell(plan, item, rain, language),
            { text: whereText(plan, item, language) },
            ...(withMeals ? [{ text: mealText(item, language) }] : []),
          ],
          ...(item.optional ? { optional: true } : {}),
        })),
      },
    ];
  });
}

/** For whom it is stands below what is not for all, and what takes its place when it rains. */
function contentCell(plan: Plan, item: Item, rain: RainPlan | null, language: Language): DocumentCell {
  const words = documentWords(language);
  const title = itemTitle(plan, item, language);
  const audience = audienceNames(plan, item, language).filter((name) => !title.includes(name));
  const isForAll = item.activityIds.every((id) => plan.rows.activities.get(id)?.network === null);
  const instead = rain?.insteadOf(item) ?? '';
  const note = [
    audience.length === 0 || isForAll ? '' : words.audience(audience.join(words.comma)),
    instead === '' ? '' : words.letter.ifItRains(instead),
  ].filter((line) => line !== '');
  return note.length === 0 ? { text: title } : { text: title, note: note.join('\n') };
}

/** Minutes of the day before which a meal is breakfast, and lunch. */
const [LUNCH_FROM, DINNER_FROM] = [10 * 60, 15 * 60];

/** 朝食, 昼食, 夕食 by when it begins; 懇親会 as such. '' for what is no meal, or has no time. */
export function mealText({ kind, start }: Item, language: Language): string {
  const { meal } = documentWords(language).letter;
  if (kind === 'reception') return meal.reception;
  if (kind !== 'meal' || start === null) return '';
  if (typeof start === 'string')
    return { morning: meal.breakfast, noon: meal.lunch, afternoon: meal.lunch, evening: meal.dinner }[start];
  return start < LUNCH_FROM ? meal.breakfast : start < DINNER_FROM ? meal.lunch : meal.dinner;
}
