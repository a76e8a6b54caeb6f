import { addDays, differenceInCalendarDays, formatISO, getDay, parseISO } from 'date-fns';

/** Calendar dates as ISO `YYYY-MM-DD` strings; no clock and no zone takes part. */

const iso = (date: Date): string => formatISO(date, { representation: 'date' });

/** The date `days` later (earlier when negative). */
export const plusDays = (date: string, days: number): string => iso(addDays(parseISO(date), days));

/** Calendar days from `a` to `b`. */
export const daysBetween = (a: string, b: string): number =>
  differenceInCalendarDays(parseISO(b), parseISO(a));

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (date: string): number => getDay(parseISO(date));

/** The Japanese fiscal year (April to March) that a date lies in. */
export function fiscalYearOf(date: string): number {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return month >= 4 ? year : year - 1;
}

/**
 * The date in the year `years` later that has the same weekday and lies nearest to the same month
 * and day: what organizers propose for next year's meeting.
 */
export function sameWeekdayInYear(date: string, years: number): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  const plain = iso(new Date(Number(year) + years, Number(month) - 1, Number(day)));
  const shift = (weekdayOf(date) - weekdayOf(plain) + 7) % 7;
  return plusDays(plain, shift > 3 ? shift - 7 : shift);
}
