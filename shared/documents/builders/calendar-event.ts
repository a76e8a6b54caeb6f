import { plusDays } from '../../domain/calendar/dates.ts';
import { rangeText } from '../../domain/calendar/times.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import type { Day, Item, ItemPerson } from '../../domain/collections/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { nameOf } from '../../domain/reference/title-of.ts';
import { agendaOf } from '../../domain/schedule/agenda-of.ts';
import type { CalendarEvent } from '../calendar.ts';
import { documentWords } from '../words.ts';
import {
  audienceNames,
  itemTitle,
  peopleText,
  placeText,
  saysOptional,
  unconfirmedText,
} from './item-facts.ts';

/** What stands behind an item's id in its UID (RFC 5545 3.8.4.7). */
const UID_HOST = '@tsudoi';

/** The UID of an item's event. */
export const uidOf = (itemId: string): string => itemId + UID_HOST;

/** The item of a UID that is ours; null for anybody else's. */
export const itemOfUid = (uid: string): string | null =>
  uid.endsWith(UID_HOST) ? uid.slice(0, -UID_HOST.length) : null;

/** An item as an event; null while its day has no date. Its SEQUENCE is the journal's number until the ledger says otherwise. */
export function itemEvent(
  plan: Plan,
  day: Day,
  item: Item,
  people: readonly ItemPerson[],
  language: Language,
): CalendarEvent | null {
  if (day.date === null) return null;
  const words = documentWords(language);
  const audience = audienceNames(plan, item, language);
  const timed = typeof item.start === 'number';
  const place = placeText(plan, item, language);
  const join = joinAddress(plan, item);
  const description = [
    announced(item, language),
    join === undefined ? '' : words.joinAt(join),
    item.description,
    agendaText(plan, item, language),
    peopleText(plan, people, language),
    unconfirmedText({ unconfirmed: [...item.unconfirmed, ...dayDoubts(day)] }, language),
  ].filter((part) => part !== '');
  return {
    uid: uidOf(item.id),
    sequence: plan.seq,
    summary: itemTitle(plan, item, language),
    ...(timed ? timedSpan(day.date, item) : { start: { date: day.date, minutes: null }, end: null }),
    location: place === '' ? null : place,
    ...geoOf(plan, item),
    ...(join !== undefined && URI.test(join) ? { conference: join } : {}),
    description: description.length === 0 ? null : description.join('\n'),
    categories: [...audience, ...(item.optional && !audience.some(saysOptional) ? [words.optional] : [])],
    status: item.cancelled
      ? 'CANCELLED'
      : item.unconfirmed.length + dayDoubts(day).length > 0
        ? 'TENTATIVE'
        : 'CONFIRMED',
  };
}

/** An address that a program can open. */
const URI = /^[a-z][a-z0-9+.-]*:\S+$/i;

/** Where an item that is held on line is joined: an address, or what is known of it. */
function joinAddress(plan: Plan, { placeId }: Item): string | undefined {
  const place = placeId === null ? undefined : plan.rows.places.get(placeId);
  return place?.kind === 'online' && place.address !== '' ? place.address : undefined;
}

/** Where its place is, or the venue of its room; nothing where that is not known. */
function geoOf(plan: Plan, { placeId }: Item): Pick<CalendarEvent, 'geo'> {
  const place = placeId === null ? undefined : plan.rows.places.get(placeId);
  const venue = place?.parentId ? plan.rows.places.get(place.parentId) : undefined;
  const geo = place?.geo ?? venue?.geo;
  return geo ? { geo } : {};
}

/** 【議題】 and its topics, numbered, each with the city that proposes it; '' where there is none. */
function agendaText(plan: Plan, item: Item, language: Language): string {
  const topics = agendaOf(plan, item.id);
  if (topics.length === 0) return '';
  const words = documentWords(language);
  const lines = topics.map(({ title, organisationId }, at) => {
    const city = organisationId === null ? undefined : plan.rows.organisations.get(organisationId);
    const by = city ? words.marked(words.proposedBy(nameOf(city, language))) : '';
    return `${at + 1} ${title}${by}`;
  });
  return [words.agendaHead, ...lines].join('\n');
}

/** The time in words where start and end on the clock do not say it all; '' where they do. */
function announced({ start, end }: Item, language: Language): string {
  const words = documentWords(language);
  if (start === null && end === null) return words.timeUnknown;
  const isOnClock = typeof start === 'number' && (typeof end === 'number' || end === null);
  return isOnClock ? '' : words.announcedTime(rangeText(start, end, language));
}

/** A date that is not certain makes every event of its day tentative. */
const dayDoubts = (day: Day): string[] => (day.unconfirmed.includes('date') ? ['dayId'] : []);

/** Start and end on the wall clock; an end that is not after its start (old data) is not written. */
function timedSpan(date: string, item: Item): Pick<CalendarEvent, 'start' | 'end'> {
  const start = Number(item.start);
  const end = typeof item.end === 'number' && item.end > start ? item.end : null;
  return { start: onClock(date, start), end: end === null ? null : onClock(date, end) };
}

/** Minutes past midnight (25:10) as the next day's. */
export const onClock = (date: string, minutes: number): { date: string; minutes: number } => ({
  date: plusDays(date, Math.floor(minutes / 1440)),
  minutes: minutes % 1440,
});
