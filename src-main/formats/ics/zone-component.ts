import { tzOffset, tzScan } from '@date-fns/tz';
import ICAL from 'ical.js';

/** When a zone has no changes, its one observance begins here. */
const EPOCH = '1970-01-01T00:00:00';
/** Abbreviations that people know; others are left out, TZNAME is optional (RFC 5545 3.6.5). */
const NAMES: Readonly<Record<string, string>> = { 'Asia/Tokyo': 'JST', 'Asia/Seoul': 'KST' };

/**
 * The VTIMEZONE of an IANA zone for the years around the dates given: one observance for a zone
 * without daylight saving time, and one for each change of the offset where there is any.
 * @param dates ISO dates of the events
 * @throws RangeError when the system does not know the zone
 */
export function zoneComponent(zone: string, dates: readonly string[]): ICAL.Component {
  const years = dates.length === 0 ? [1970] : dates.map((date) => Number(date.slice(0, 4)));
  const start = new Date(Date.UTC(Math.min(...years) - 1, 0, 1));
  const end = new Date(Date.UTC(Math.max(...years) + 2, 0, 1));
  const first = tzOffset(zone, start);
  if (!Number.isFinite(first)) throw new RangeError(`unknown time zone: ${zone}`);
  const changes = tzScan(zone, { start, end });
  const component = new ICAL.Component('vtimezone');
  component.addPropertyWithValue('tzid', zone);
  const begin = changes.length === 0 ? EPOCH : start.toISOString().slice(0, 19);
  component.addSubcomponent(observance(zone, 'standard', begin, first, first));
  for (const { date, change, offset } of changes) {
    // DTSTART is on the wall clock as it stood before the change (RFC 5545 3.6.5).
    const wall = new Date(date.getTime() + (offset - change) * 60_000).toISOString().slice(0, 19);
    component.addSubcomponent(
      observance(zone, change > 0 ? 'daylight' : 'standard', wall, offset - change, offset),
    );
  }
  return component;
}

function observance(
  zone: string,
  kind: 'standard' | 'daylight',
  start: string,
  from: number,
  to: number,
): ICAL.Component {
  const component = new ICAL.Component(kind);
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(start));
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(from * 60));
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(to * 60));
  const name = NAMES[zone];
  if (name !== undefined) component.addPropertyWithValue('tzname', name);
  return component;
}
