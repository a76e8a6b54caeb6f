import type { TableFile } from './table-file.ts';

/** The neutral calendar that the reader of .ics files gives (RFC 5545 terms): what stands in the file, nothing guessed. */

/** Wall clock of the zone that the file was read in: an ISO date, with minutes of that day unless it is all-day. */
export interface CalendarMoment {
  readonly date: string;
  readonly minutes: number | null;
}

/** A time span; `end` is null where none is given (none is made up), and inclusive where it is all-day. */
export interface CalendarSpan {
  readonly start: CalendarMoment;
  readonly end: CalendarMoment | null;
}

/** One occurrence of a series. A moved one (RECURRENCE-ID) says from where, and what differs. */
export interface CalendarInstance extends CalendarSpan {
  readonly movedFrom?: CalendarMoment;
  readonly summary?: string;
  readonly location?: string | null;
  readonly cancelled?: boolean;
}

export interface CalendarSeries {
  /** RRULE as it stands in the file; '' where only RDATE repeats it. */
  readonly rule: string;
  readonly instances: readonly CalendarInstance[];
  readonly excluded: readonly CalendarMoment[];
  /** There are more occurrences than were worked out, or the rule is one that is not. */
  readonly isCut: boolean;
}

export interface CalendarPerson {
  /** null where CN is missing or only the address. */
  readonly name: string | null;
  readonly email: string | null;
  readonly partstat: string | null;
  readonly role: string | null;
}

export interface CalendarEntry extends CalendarSpan {
  /** Number of the line that begins it. */
  readonly line: number;
  readonly uid: string | null;
  readonly summary: string;
  readonly location: string | null;
  /** Without the tags where it was HTML. */
  readonly description: string | null;
  readonly descriptionIsHtml: boolean;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' | null;
  readonly url: string | null;
  readonly categories: readonly string[];
  readonly organizer: Pick<CalendarPerson, 'name' | 'email'> | null;
  readonly attendees: readonly CalendarPerson[];
  /** No zone stood in the file: the zone asked for was taken. */
  readonly zoneAssumed: boolean;
  readonly series: CalendarSeries | null;
}

/** Why a line or an event of a calendar was skipped or must be looked at. */
export type CalendarDoubtCode =
  | 'bad-line'
  | 'bad-value'
  | 'no-start'
  | 'time-without-seconds'
  | 'bare-date'
  | 'end-before-start'
  | 'not-closed'
  | 'zone-unknown'
  | 'series-cut'
  | 'lone-instance'
  | 'too-many';

export interface CalendarDoubt {
  readonly code: CalendarDoubtCode;
  /** Line of the file, from 1 on. */
  readonly line: number;
  readonly uid: string | null;
  readonly text: string;
}

/** A component that is no event or cannot be placed. */
export interface CalendarLeftOut {
  readonly what: string;
  readonly line: number;
  readonly uid: string | null;
  readonly summary: string | null;
}

export interface CalendarFile {
  readonly format: 'ics';
  /** File name without folder. */
  readonly name: string;
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
  readonly encoding: NonNullable<TableFile['encoding']>;
  /** X-WR-CALNAME. */
  readonly calendarName: string | null;
  readonly method: string | null;
  /** IANA zone in which all times are given. */
  readonly zone: string;
  readonly events: readonly CalendarEntry[];
  readonly leftOut: readonly CalendarLeftOut[];
  readonly doubts: readonly CalendarDoubt[];
}

/** What a foreign file turned out to be. */
export type ForeignFile = TableFile | CalendarFile;

export const isCalendarFile = (file: ForeignFile): file is CalendarFile => file.format === 'ics';
