import type { RowOf } from '../../domain/collections/index.ts';
import { meetingOf, type Plan } from '../../domain/plan/plan.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import type { Calendar, CalendarEvent } from '../calendar.ts';
import { type LedgerEvent, nextLedger } from '../calendar-ledger.ts';
import { scopeName } from '../calendar-scope.ts';
import { nextShares } from '../calendar-shares.ts';
import { editionLabel } from '../edition.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { calendarContents } from './calendar-contents.ts';
import { calendarEvents, type LeftOut } from './calendar-events.ts';
import { newsSince } from './calendar-news.ts';
import { leftEvent } from './calendar-off.ts';
import { editionText } from './head.ts';
import { organizerOf } from './organizer.ts';

/** A calendar, what is not in it, and what the ledger keeps once it has been handed out. */
export interface BuiltCalendar {
  readonly calendar: Calendar;
  /** Whose it is; '' for the whole meeting's. */
  readonly of: string;
  /** As it goes into the file's name; '' before the first release. */
  readonly edition: string;
  readonly leftOut: readonly LeftOut[];
  readonly ledger: readonly RowOf<'calendarLedger'>[];
  /** The same of whose calendar it is: what they have then, and what was taken off theirs. */
  readonly shares: readonly RowOf<'calendarShares'>[];
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
  const { events, leftOut } = calendarEvents(plan, options);
  const canonical = language === 'ja' ? events : calendarEvents(plan, { ...options, language: 'ja' }).events;
  const organizer = organizerOf(plan);
  const ledger = nextLedger(plan, canonical, stampedAt, organizer);
  const numbers = new Map(ledger.map((row) => [row.uid, row]));
  const { held, left } = calendarContents(plan, scope, {
    events,
    ledger,
    isWhole: options.variant === undefined,
  });
  const rowOf = ({ event }: LedgerEvent) => numbers.get(event.uid) ?? [];
  const shares = nextShares(plan, scope, { held: held.flatMap(rowOf), left, at: stampedAt });
  const { isTold, isLeftSince } = newsSince(plan, scope, options, numbers);
  const of = scopeName(plan, scope, language);
  const edition = options.edition ?? editionLabel(plan, language);
  const inLanguage = new Map(events.map(({ event }) => [event.uid, event]));
  const calendar: Calendar = {
    name: [titleOf(meetingOf(plan), language), of]
      .filter((part) => part !== '')
      .join(documentWords(language).space),
    edition: editionText({ ...options, edition }),
    zone: meetingOf(plan).zone,
    stampedAt,
    ...(organizer ? { organizer } : {}),
    events: [
      ...held.filter(isTold).map(({ event }): CalendarEvent => {
        const off = event.status === 'CANCELLED';
        return {
          ...event,
          ...(off ? { summary: documentWords(language).calledOff(event.summary) } : {}),
          ...(alarm === null || off || event.start.minutes === null ? {} : { alarm }),
        };
      }),
      ...left
        .filter(({ uid }) => isLeftSince(shares.get(uid)))
        .map((row) => {
          // What nobody has heard of yet is not told to those who left.
          const isAsTold = numbers.get(row.uid)?.sequence === row.sequence;
          return leftEvent(row, isAsTold ? inLanguage.get(row.uid) : undefined, { scope, of, language });
        }),
    ].map((event) => {
      const row = shares.get(event.uid) ?? numbers.get(event.uid);
      return row ? { ...event, sequence: row.sequence, modifiedAt: row.modifiedAt } : event;
    }),
  };
  // What is not in this file was not handed out with it.
  const written = new Set(calendar.events.map(({ uid }) => uid));
  const leftUids = new Set(left.map(({ uid }) => uid));
  return {
    calendar,
    of,
    leftOut,
    edition,
    ledger: ledger.filter(({ uid }) => written.has(uid) && !leftUids.has(uid)),
    shares: [...shares.values()].filter(({ uid }) => written.has(uid)),
  };
}
