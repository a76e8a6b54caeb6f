import type { Calendar, CalendarEvent } from '../../../shared/documents/calendar.ts';
import { toUtf8 } from '../../../shared/lib/utf8.ts';
import { componentLines, type Property } from './content-lines.ts';
import { zoneLines } from './zone-lines.ts';

const PRODID = '-//Tsudoi//Tsudoi//JA';

/**
 * A calendar as iCalendar text (RFC 5545), to be published: no attendees, no organizer.
 * @throws RangeError when the calendar's zone is not an IANA zone
 */
export function writeIcs(calendar: Calendar): Uint8Array {
  const { name, zone, events } = calendar;
  const dates = events.map(({ start }) => start.date);
  // ISO 8601 to the second, as jCal has it (RFC 7265 3.6.5).
  const stamp = `${new Date(calendar.stampedAt).toISOString().slice(0, 19)}Z`;
  const properties: Property[] = [
    wording('version', '2.0'),
    wording('prodid', PRODID),
    wording('calscale', 'GREGORIAN'),
    wording('method', 'PUBLISH'),
    ['x-wr-calname', {}, 'unknown', escapeText(name)],
    ['x-wr-timezone', {}, 'unknown', zone],
  ];
  let within = zoneLines(zone, dates);
  for (const event of events) within += componentLines('VEVENT', eventProperties(event, zone, stamp));
  return toUtf8(componentLines('VCALENDAR', properties, within));
}

function eventProperties(event: CalendarEvent, zone: string, stamp: string): Property[] {
  const { end, location, description, categories } = event;
  return [
    wording('uid', plainText(event.uid)),
    ['dtstamp', {}, 'date-time', stamp],
    ['sequence', {}, 'integer', event.sequence],
    moment('dtstart', event.start, zone),
    ...(end === null ? [] : [moment('dtend', end, zone)]),
    wording('summary', plainText(event.summary)),
    ...(location === null ? [] : [wording('location', plainText(location))]),
    ...(description === null ? [] : [wording('description', plainText(description))]),
    ...(categories.length === 0 ? [] : [wording('categories', ...categories.map(plainText))]),
    wording('status', event.status),
  ];
}

const wording = (name: string, ...values: string[]): Property => [name, {}, 'text', ...values];

/** A moment as DATE, or as local DATE-TIME with the zone's TZID. */
function moment(name: string, { date, minutes }: CalendarEvent['start'], zone: string): Property {
  if (minutes === null) return [name, {}, 'date', date];
  const pad = (part: number): string => String(part).padStart(2, '0');
  const clock = `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}:00`;
  return [name, { tzid: zone }, 'date-time', `${laterDate(date, Math.floor(minutes / 1440))}T${clock}`];
}

/** An ISO date some days later: minutes past midnight are of a following day. */
const laterDate = (date: string, days: number): string =>
  days === 0
    ? date
    : new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Line breaks but LF (those of Unicode, too), other controls, and halves of characters (a whole pair is caught too). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const NOT_PLAIN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/;

/** Text that cannot break a content line: one kind of line break, no other controls, no half characters. */
function plainText(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}]/gu, (control) => (control === '\n' || control === '\t' ? control : ''))
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** TEXT of RFC 5545 3.3.11, for the X- properties that ical.js writes as they are. */
const escapeText = (text: string): string =>
  plainText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
