import type { CalendarMoment } from '../../../shared/input/calendar-file.ts';

/** Wall-clock times are counted in milliseconds as if they were UTC, so that no zone of this machine comes in. */

const DAY = 86_400_000;

export interface Wall {
  readonly ms: number;
  readonly allDay: boolean;
}

/** A wall clock as a moment; seconds are dropped. */
export const toMoment = ({ ms, allDay }: Wall): CalendarMoment => {
  const days = Math.floor(ms / DAY);
  return {
    date: new Date(days * DAY).toISOString().slice(0, 10),
    minutes: allDay ? null : Math.floor((ms - days * DAY) / 60_000),
  };
};

export interface ReadWall extends Wall {
  readonly isUtc: boolean;
  readonly doubt: 'time-without-seconds' | 'bare-date' | null;
}

const MOMENT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/;

/** DATE and DATE-TIME (RFC 5545 3.3.4, 3.3.5), also as people write them by hand. Null: no date, or none that is. */
export function parseWall(raw: string, isDate: boolean): ReadWall | null {
  const [, year, month, day, hour, minute, second, utc] = MOMENT.exec(raw.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // Date.UTC carries 31 February on to March.
  if (new Date(date).toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return null;
  if (Number(year) < 1900 || Number(year) > 2200) return null;
  if (hour === undefined || minute === undefined)
    return { ms: date, allDay: true, isUtc: false, doubt: isDate ? null : 'bare-date' };
  if (Number(hour) > 24 || Number(minute) > 59) return null;
  const ms = date + (Number(hour) * 60 + Number(minute)) * 60_000;
  return {
    ms: isDate ? date : ms,
    allDay: isDate,
    isUtc: utc !== undefined,
    doubt: second === undefined ? 'time-without-seconds' : null,
  };
}

const DURATION =
  /^([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/;

/** DURATION (RFC 5545 3.3.6) in milliseconds; null where it is none, or goes back. */
export function parseDuration(raw: string): number | null {
  const [whole, sign, ...parts] = DURATION.exec(raw.trim()) ?? [];
  if (whole === undefined || sign === '-' || parts.every((part) => part === undefined)) return null;
  const [weeks = '0', days = '0', hours = '0', minutes = '0', seconds = '0'] = parts;
  return (
    (Number(weeks) * 7 + Number(days)) * DAY +
    Number(hours) * 3_600_000 +
    Number(minutes) * 60_000 +
    Number(seconds) * 1000
  );
}
