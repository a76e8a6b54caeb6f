import { tzOffset, tzScan } from '@date-fns/tz';
import ICAL from 'ical.js';
import { componentLines, type Property } from './content-lines.ts';

/** Names of the tz database: letters, digits and - + _ in parts divided by /. */
const IANA_NAME = /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/;
/** When a zone has no changes, its one observance begins here. */
const EPOCH = '1970-01-01T00:00:00';
/** Abbreviations that people know; others are left out, TZNAME is optional (RFC 5545 3.6.5). */
const NAMES: Readonly<Record<string, string>> = { 'Asia/Tokyo': 'JST', 'Asia/Seoul': 'KST' };

/**
 * The VTIMEZONE of an IANA zone for the years around the dates given, as content lines: one observance
 * for a zone without daylight saving time, and one for each change of the offset where there is any.
 * @param dates ISO dates of the events
 * @throws RangeError when the system does not know the zone
 */
export function zoneLines(zone: string, dates: readonly string[]): string {
  // tzOffset also takes whatever has an offset in it somewhere.
  if (!IANA_NAME.test(zone)) throw new RangeError(`unknown time zone: ${zone}`);
  const years = dates.length === 0 ? [1970] : dates.map((date) => Number(date.slice(0, 4)));
  const start = new Date(Date.UTC(Math.min(...years) - 1, 0, 1));
  const end = new Date(Date.UTC(Math.max(...years) + 2, 0, 1));
  const first = tzOffset(zone, start);
  if (!Number.isFinite(first)) throw new RangeError(`unknown time zone: ${zone}`);
  const changes = tzScan(zone, { start, end });
  const begin = changes.length === 0 ? EPOCH : start.toISOString().slice(0, 19);
  // Where the clock goes back first, it begins in daylight saving time (the south in January).
  const kind = (changes[0]?.change ?? 0) < 0 ? 'DAYLIGHT' : 'STANDARD';
  const observances = [observance(zone, kind, begin, first, first)];
  for (const { date, change, offset } of changes) {
    // DTSTART is on the wall clock as it stood before the change (RFC 5545 3.6.5).
    const wall = new Date(date.getTime() + (offset - change) * 60_000).toISOString().slice(0, 19);
    observances.push(observance(zone, change > 0 ? 'DAYLIGHT' : 'STANDARD', wall, offset - change, offset));
  }
  return componentLines('VTIMEZONE', [['tzid', {}, 'text', zone]], observances.join(''));
}

function observance(
  zone: string,
  kind: 'STANDARD' | 'DAYLIGHT',
  start: string,
  from: number,
  to: number,
): string {
  const name = NAMES[zone];
  const properties: Property[] = [
    ['dtstart', {}, 'date-time', start],
    ['tzoffsetfrom', {}, 'utc-offset', utcOffset(from)],
    ['tzoffsetto', {}, 'utc-offset', utcOffset(to)],
  ];
  if (name !== undefined) properties.push(['tzname', {}, 'text', name]);
  return componentLines(kind, properties);
}

/** Minutes from UTC as jCal has them: +09:00. */
const utcOffset = (minutes: number): string => ICAL.UtcOffset.fromSeconds(minutes * 60).toString();
