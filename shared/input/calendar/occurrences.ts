import { daysBetween, plusDays } from '../../domain/calendar/dates.ts';
import { MAX_MINUTES } from '../../domain/collections/values.ts';
import type { CalendarEntry, CalendarInstance, CalendarSpan } from '../calendar-file.ts';

/** One event on one day of the calendar: an occurrence of a series, or a day of an all-day event. */
export interface Occurrence {
  readonly entry: CalendarEntry;
  readonly date: string;
  /** Minutes of the day; null: all-day. */
  readonly start: number | null;
  /** Minutes of the day of the start, past midnight where it ends on the next; null: not known. */
  readonly end: number | null;
  /** When it ends, where that is too far off to be written as minutes. */
  readonly endsFar: string | null;
  readonly summary: string;
  readonly location: string | null;
  readonly cancelled: boolean;
}

/** Most days of an all-day event that are written out. */
const MOST_DAYS = 60;

/** What an entry gives on each day. */
export function occurrencesOf(entry: CalendarEntry): readonly Occurrence[] {
  const spans: readonly (CalendarSpan & Partial<CalendarInstance>)[] = entry.series?.instances ?? [entry];
  return spans.flatMap((span) => daysOf(span).map((date) => occurrence(entry, span, date)));
}

function daysOf({ start, end }: CalendarSpan): string[] {
  if (start.minutes !== null || end === null) return [start.date];
  const days = Math.min(MOST_DAYS, Math.max(0, daysBetween(start.date, end.date)));
  return Array.from({ length: days + 1 }, (_, n) => plusDays(start.date, n));
}

function occurrence(
  entry: CalendarEntry,
  span: CalendarSpan & Partial<CalendarInstance>,
  date: string,
): Occurrence {
  const { start, end } = span;
  const minutes =
    end === null || end.minutes === null || start.minutes === null
      ? null
      : end.minutes + daysBetween(start.date, end.date) * 1440;
  const isFar = minutes !== null && minutes > MAX_MINUTES;
  return {
    entry,
    date,
    start: start.minutes,
    end: isFar ? null : minutes,
    endsFar: isFar && end ? end.date : null,
    summary: span.summary ?? entry.summary,
    location: span.location === undefined ? entry.location : span.location,
    cancelled: entry.status === 'CANCELLED' || span.cancelled === true,
  };
}
