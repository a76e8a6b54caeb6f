import type { Item, RowOf } from '../../domain/collections/index.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { byOrder, meetingOf, type Plan } from '../../domain/plan/plan.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import { comparePlans } from '../../domain/release/compare.ts';
import { releasesOf } from '../../domain/release/last-release.ts';
import { readRelease } from '../../domain/release/read-release.ts';
import type { Calendar, CalendarEvent } from '../calendar.ts';
import { type LedgerEvent, nextLedger } from '../calendar-ledger.ts';
import { inScope, scopeName } from '../calendar-scope.ts';
import { editionLabel } from '../edition.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { itemEvent, itemOfUid } from './calendar-event.ts';
import { editionText } from './head.ts';
import { citiesOfUid, hubEvents } from './hub-events.ts';
import { byStart, peopleByItem, plainTitle } from './item-facts.ts';
import { isOnPaper } from './variant-of-day.ts';
import { withdrawnItems } from './withdrawn.ts';

/** An item that no calendar can hold, and why. */
export interface LeftOut {
  readonly itemId: string;
  readonly title: string;
  readonly why: string;
}

/** A calendar, what is not in it, and what the ledger keeps once it has been handed out. */
export interface BuiltCalendar {
  readonly calendar: Calendar;
  /** Whose it is; '' for the whole meeting's. */
  readonly of: string;
  /** As it goes into the file's name; '' before the first release. */
  readonly edition: string;
  readonly leftOut: readonly LeftOut[];
  readonly ledger: readonly RowOf<'calendarLedger'>[];
}

/**
 * The meeting as a calendar, one event an item (a city's also one a meeting of the hub): whole, or of one network, activity, city or person. A
 * start that is only a part of the day or not known gives an all-day event that says in words what was
 * announced; an item whose day has no date is left out, and of a day with two plans only one goes in.
 * What was handed out, in a calendar or a release, and takes place no more is called off. Remarks are the
 * planners' own and stay behind. No time is made up: without a known end there is none (RFC 5545 3.6.1).
 */
export function buildCalendar(plan: Plan, options: DocumentOptions): BuiltCalendar {
  const {
    language,
    date,
    stampedAt = `${date}T00:00:00.000Z`,
    scope = { kind: 'all' },
    alarm = null,
  } = options;
  const { events, leftOut } = eventsOf(plan, options);
  const canonical = language === 'ja' ? events : eventsOf(plan, { ...options, language: 'ja' }).events;
  const organizer = organizerOf(plan);
  const ledger = nextLedger(plan, canonical, stampedAt, organizer);
  const numbers = new Map(ledger.map((row) => [row.uid, row]));
  const itemWanted = inScope(plan, scope);
  /** A meeting of the hub is in the calendars of its two cities, and in no other. */
  const isWanted = (one: LedgerEvent): boolean => {
    const cities = citiesOfUid(one.event.uid);
    return cities === null ? itemWanted(subject(one)) : scope.kind === 'city' && cities.includes(scope.id);
  };
  const isNews = newsSince(plan, options.since ?? null);
  // A calendar of one plan of a day says nothing of the other; only the one that holds calls things off.
  const gone =
    options.variant === undefined
      ? ledger.filter(({ uid }) => !events.some(({ event }) => event.uid === uid)).map(calledOff)
      : [];
  const subject = ({ event, activityIds }: LedgerEvent) => ({
    itemId: itemOfUid(event.uid) ?? event.uid,
    activityIds,
    date: event.start.date,
  });
  const of = scopeName(plan, scope, language);
  const edition = options.edition ?? editionLabel(plan, language);
  const calendar: Calendar = {
    name: [titleOf(meetingOf(plan), language), of]
      .filter((part) => part !== '')
      .join(documentWords(language).space),
    edition: editionText({ ...options, edition }),
    zone: meetingOf(plan).zone,
    stampedAt,
    ...(organizer ? { organizer } : {}),
    events: [...events, ...gone]
      .filter((one) => isWanted(one) && (citiesOfUid(one.event.uid) !== null || isNews(subject(one).itemId)))
      .map(({ event }): CalendarEvent => {
        const row = numbers.get(event.uid);
        const off = event.status === 'CANCELLED';
        return {
          ...event,
          ...(row ? { sequence: row.sequence, modifiedAt: row.modifiedAt } : {}),
          ...(off ? { summary: documentWords(language).calledOff(event.summary) } : {}),
          ...(alarm === null || off || event.start.minutes === null ? {} : { alarm }),
        };
      }),
  };
  // What is not in this file was not handed out with it.
  const written = new Set(calendar.events.map(({ uid }) => uid));
  return { calendar, of, leftOut, edition, ledger: ledger.filter(({ uid }) => written.has(uid)) };
}

/** Every item that has an event, and those of releases that have none any more, in one language. */
function eventsOf(plan: Plan, options: DocumentOptions): { events: LedgerEvent[]; leftOut: LeftOut[] } {
  const { language } = options;
  const words = documentWords(language).leftOut;
  const people = peopleByItem(plan);
  const events: LedgerEvent[] = [];
  const leftOut: LeftOut[] = [];
  const leave = (item: Item, why: string): void => {
    leftOut.push({ itemId: item.id, title: plainTitle(plan, item, language), why });
  };
  for (const day of orderedDays(plan)) {
    const items = [...plan.rows.items.values()]
      .filter((item) => item.dayId === day.id && isOnPaper(plan, item, options))
      .sort(byStart);
    for (const item of items) {
      const event = itemEvent(plan, day, item, people.get(item.id) ?? [], language);
      if (event) events.push({ event, activityIds: item.activityIds });
      else leave(item, words.undated);
    }
  }
  const isOnTray = ({ dayId }: Item): boolean => dayId === null || !plan.rows.days.has(dayId);
  for (const item of [...plan.rows.items.values()].filter(isOnTray).sort(byOrder)) leave(item, words.tray);
  for (const event of hubEvents(plan, language)) events.push({ event, activityIds: [] });
  if (options.variant === undefined) {
    const present = new Set(events.flatMap(({ event }) => itemOfUid(event.uid) ?? []));
    for (const { then, day, item } of withdrawnItems(plan, present)) {
      const event = itemEvent(then, day, item, peopleByItem(then).get(item.id) ?? [], language);
      if (event)
        events.push({
          event: { ...event, sequence: plan.seq, status: 'CANCELLED' },
          activityIds: item.activityIds,
        });
    }
  }
  return { events, leftOut };
}

/** What the ledger still has under a UID that stands for nothing now. */
const calledOff = ({ uid, sequence, activityIds, event }: RowOf<'calendarLedger'>): LedgerEvent => ({
  event: { ...withoutOrganizer(event), uid, sequence },
  activityIds,
});

/** The calendar names its organizer once. */
const withoutOrganizer = ({ organizer: _, ...event }: RowOf<'calendarLedger'>['event']) => event;

/** The meeting's office as ORGANIZER; undefined while its address is not known. */
function organizerOf(plan: Plan): Calendar['organizer'] {
  const { contactOffice, contactName, contactEmail, title } = meetingOf(plan);
  if (!/^[^\s@:;,<>"]+@[^\s@:;,<>"]+$/.test(contactEmail)) return undefined;
  return { name: contactOffice || contactName || title, email: contactEmail };
}

/** Whether an item is not as it was in a release; without a number everything is news. */
function newsSince(plan: Plan, number: number | null): (itemId: string) => boolean {
  const release = number === null ? undefined : releasesOf(plan).find((one) => one.number === number);
  if (!release) return () => true;
  const changed = new Set(comparePlans(readRelease(release), plan).changes.map(({ itemId }) => itemId));
  return (itemId) => changed.has(itemId);
}
