import { plusDays } from '../../domain/calendar/dates.ts';
import { rangeText } from '../../domain/calendar/times.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import type { Day, Item, ItemPerson } from '../../domain/collections/index.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { byOrder, meetingOf, type Plan } from '../../domain/plan/plan.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import type { Calendar, CalendarEvent } from '../calendar.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import {
  audienceNames,
  byStart,
  itemTitle,
  peopleByItem,
  peopleText,
  placeText,
  plainTitle,
  saysOptional,
  unconfirmedText,
} from './item-facts.ts';
import { isOnPaper } from './variant-of-day.ts';
import { withdrawnItems } from './withdrawn.ts';

/** An item that no calendar can hold, and why. */
export interface LeftOut {
  readonly itemId: string;
  readonly title: string;
  readonly why: string;
}

/**
 * The whole meeting as a calendar, one event an item. A start that is only a part of the day or not
 * known gives an all-day event that says in words what was announced; an item whose day has no date
 * is left out, and of a day with two plans only one goes in. What stood in a release and takes place no
 * more is called off. Remarks are the planners' own and stay behind. No time is made up: without a known end there is none (RFC 5545 3.6.1).
 */
export function buildCalendar(
  plan: Plan,
  options: DocumentOptions,
): { calendar: Calendar; leftOut: LeftOut[] } {
  const { language, date, stampedAt = `${date}T00:00:00.000Z` } = options;
  const meeting = meetingOf(plan);
  const words = documentWords(language).leftOut;
  const people = peopleByItem(plan);
  const events: CalendarEvent[] = [];
  const leftOut: LeftOut[] = [];
  for (const day of orderedDays(plan)) {
    const items = [...plan.rows.items.values()]
      .filter((item) => item.dayId === day.id && isOnPaper(plan, item, options))
      .sort(byStart);
    for (const item of items) {
      const event = itemEvent(plan, day, item, people.get(item.id) ?? [], language);
      if (event) events.push(event);
      else leftOut.push({ itemId: item.id, title: plainTitle(plan, item, language), why: words.undated });
    }
  }
  const tray = [...plan.rows.items.values()].filter(
    ({ dayId }) => dayId === null || !plan.rows.days.has(dayId),
  );
  for (const item of tray.sort(byOrder))
    leftOut.push({ itemId: item.id, title: plainTitle(plan, item, language), why: words.tray });
  // A calendar of one plan of a day says nothing of the other; only the one that holds calls things off.
  if (options.variant === undefined) {
    const present = new Set(events.map(({ uid }) => uid.slice(0, -UID_HOST.length)));
    for (const { then, day, item } of withdrawnItems(plan, present)) {
      const event = itemEvent(then, day, item, peopleByItem(then).get(item.id) ?? [], language);
      if (event) events.push({ ...event, sequence: plan.seq, status: 'CANCELLED' });
    }
  }
  return {
    calendar: { name: titleOf(meeting, language), zone: meeting.zone, stampedAt, events },
    leftOut,
  };
}

const UID_HOST = '@tsudoi';

function itemEvent(
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
  const description = [
    announced(item, language),
    item.description,
    peopleText(plan, people, language),
    unconfirmedText({ unconfirmed: [...item.unconfirmed, ...dayDoubts(day)] }, language),
  ].filter((part) => part !== '');
  return {
    uid: item.id + UID_HOST,
    sequence: plan.seq,
    summary: itemTitle(plan, item, language),
    ...(timed ? timedSpan(day.date, item) : { start: { date: day.date, minutes: null }, end: null }),
    location: place === '' ? null : place,
    description: description.length === 0 ? null : description.join('\n'),
    categories: [...audience, ...(item.optional && !audience.some(saysOptional) ? [words.optional] : [])],
    status: item.cancelled
      ? 'CANCELLED'
      : item.unconfirmed.length + dayDoubts(day).length > 0
        ? 'TENTATIVE'
        : 'CONFIRMED',
  };
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
const onClock = (date: string, minutes: number): { date: string; minutes: number } => ({
  date: plusDays(date, Math.floor(minutes / 1440)),
  minutes: minutes % 1440,
});
