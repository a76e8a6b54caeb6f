import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { daysBetween } from '../calendar/dates.ts';
import type { Day } from '../collections/index.ts';

/** An instant as the clock on the wall at the meeting shows it. */
export interface LocalNow {
  /** ISO date. */
  readonly date: string;
  /** Minutes from midnight. */
  readonly minutes: number;
  readonly seconds: number;
}

/** The wall clock of a zone (IANA name) at an instant in ms; an unknown zone gives that of the machine. */
export function localNow(instant: number, zone: string): LocalNow {
  const there = new TZDate(instant, zone);
  const time = Number.isNaN(there.getTime()) ? new Date(instant) : there;
  return {
    date: format(time, 'yyyy-MM-dd'),
    minutes: time.getHours() * 60 + time.getMinutes(),
    seconds: time.getSeconds(),
  };
}

/** Minutes since the midnight a day began with: below 0 before it, past 1440 after. null: the day has no date. */
export const minutesOfDay = (day: Pick<Day, 'date'>, now: LocalNow): number | null =>
  day.date === null ? null : daysBetween(day.date, now.date) * 24 * 60 + now.minutes;
