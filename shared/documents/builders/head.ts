import { clock } from '../../domain/calendar/times.ts';
import { dateSpan, type Language, longDate } from '../../domain/calendar/wareki.ts';
import type { Item, Place } from '../../domain/collections/index.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { meetingOf, type Plan } from '../../domain/plan/plan.ts';
import { networkName } from '../../domain/reference/networks.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import type { Document, DocumentColumn, DocumentSection, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords, type PaperId } from '../words.ts';

/** What the papers of a meeting have in common. */

/** What a paper begins with: 第8回会議　日程表, and of which edition and day it is. */
export function paperHead(
  plan: Plan,
  id: PaperId,
  options: DocumentOptions,
): Pick<Document, 'id' | 'language' | 'title' | 'edition'> {
  const { language } = options;
  const words = documentWords(language);
  const title = `${titleOf(meetingOf(plan), language)}${words.titleGap}${words.papers[id]}`;
  return { id, language, title, edition: editionText(options) };
}

/** The one table of a paper with a section a day; nothing without sections. */
export const dayTable = (
  columns: readonly DocumentColumn[],
  sections: readonly DocumentSection[],
  language: Language,
  look: Pick<DocumentTable, 'orderPoints' | 'whole' | 'wholeSections' | 'allColumns' | 'hasPlans'> = {},
): Document['blocks'] =>
  sections.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: null,
          columns: [...columns],
          sectionLabel: documentWords(language).columns.date,
          ...look,
          sections: [...sections],
        },
      ];

/** A column of plain text; `width` in full-width characters. */
export const textColumn = (id: string, label: string, width: number): DocumentColumn => ({
  id,
  label,
  type: 'text',
  width,
  align: 'start',
});

/** 第2版　令和7年10月1日（水） 14:05現在. */
export function editionText({ edition, date, minute, language }: DocumentOptions): string {
  const words = documentWords(language);
  const day = longDate(date, language);
  return [edition ?? '', words.asOf(minute === undefined ? day : `${day} ${clock(minute)}`)]
    .filter((part) => part !== '')
    .join(words.space);
}

/** Lines under the title: with whom the meeting is held jointly, then the days and the venue. */
export function headLines(plan: Plan, language: Language): string[] {
  const words = documentWords(language);
  const others = meetingOf(plan).networks.slice(1);
  const venue = venueNames(plan, language);
  return [
    ...(others.length > 0
      ? [words.jointly(others.map((id) => networkName(id, language)).join(words.comma))]
      : []),
    [
      words.dates(spanText(plan, language)),
      ...(venue.length > 0 ? [words.venue(venue.join(words.comma))] : []),
    ].join(language === 'ja' ? words.space.repeat(2) : words.space),
  ];
}

/** For lists of people: what their data is used for and when the paper is to be destroyed, as far as the meeting says. */
export function handlingNotes(plan: Plan, language: Language): string[] {
  const words = documentWords(language);
  const { privacyPurpose, retainUntil } = meetingOf(plan);
  return [
    ...(privacyPurpose === '' ? [] : [words.purpose(privacyPurpose)]),
    ...(retainUntil === null ? [] : [words.destroyAfter(longDate(retainUntil, language))]),
  ];
}

/** The known dates as one span; 期日未定 where there is none, 要確認 where one of them is not certain. */
export function spanText(plan: Plan, language: Language): string {
  const words = documentWords(language);
  const days = orderedDays(plan);
  const dates = days.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return words.dateUnknown;
  const uncertain = days.some((day) => day.date === null || day.unconfirmed.includes('date'));
  return dateSpan(first, last, language) + (uncertain ? words.marked(words.unconfirmed) : '');
}

function venueNames(plan: Plan, language: Language): string[] {
  const words = documentWords(language);
  return meetingVenues(plan).map(({ venue, sure }) =>
    sure ? venue.name : venue.name + words.marked(words.unconfirmed),
  );
}

/**
 * Venues of the meeting days, each once. One that only stands where the place is still to be confirmed
 * (as carried over from last year) is not sure.
 */
export function meetingVenues(
  plan: Plan,
  wants: (item: Item) => boolean = () => true,
): { readonly venue: Place; readonly sure: boolean }[] {
  const certain = new Map<Place, boolean>();
  for (const day of orderedDays(plan)) {
    if (day.kind !== 'meeting') continue;
    for (const item of plan.rows.items.values()) {
      if (item.dayId !== day.id || item.cancelled || item.placeId === null || !wants(item)) continue;
      const place = plan.rows.places.get(item.placeId);
      const venue =
        place?.kind === 'room' && place.parentId !== null ? plan.rows.places.get(place.parentId) : place;
      if (venue?.kind !== 'venue') continue;
      certain.set(venue, certain.get(venue) === true || !item.unconfirmed.includes('placeId'));
    }
  }
  return [...certain].map(([venue, sure]) => ({ venue, sure }));
}
