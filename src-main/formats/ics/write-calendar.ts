import type { Calendar, CalendarEvent } from '../../../shared/documents/calendar.ts';
import { toUtf8 } from '../../../shared/lib/utf8.ts';
import { componentLines, type Property } from './content-lines.ts';
import { zoneLines } from './zone-lines.ts';

const PRODID = '-//Tsudoi//Tsudoi//JA';

/**
 * A calendar as iCalendar text (RFC 5545). It is published (METHOD:PUBLISH, without attendees) where the
 * organizer's address is known, which RFC 5546 3.2.1 asks for; else it is a calendar without a method.
 * @throws RangeError when the calendar's zone is not an IANA zone
 */
export function writeIcs(calendar: Calendar): Uint8Array {
  const { name, edition, zone, events, organizer } = calendar;
  const dates = events.map(({ start }) => start.date);
  const made = toUtc(calendar.stampedAt);
  const properties: Property[] = [
    wording('version', '2.0'),
    wording('prodid', PRODID),
    wording('calscale', 'GREGORIAN'),
    ...(organizer ? [wording('method', 'PUBLISH')] : []),
    // RFC 7986 5.1, 5.2 and 5.4; the X- names are what programs that do not know it read.
    ['name', {}, 'unknown', escapeText(name)],
    ['x-wr-calname', {}, 'unknown', escapeText(name)],
    ...(edition === ''
      ? []
      : [
          wording('description', plainText(edition)),
          ['x-wr-caldesc', {}, 'unknown', escapeText(edition)] satisfies Property,
        ]),
    utc('last-modified', made),
    ['x-wr-timezone', {}, 'unknown', zone],
  ];
  let within = zoneLines(zone, dates);
  const publisher: Property[] = organizer
    ? [['organizer', { cn: parameterText(organizer.name) }, 'cal-address', mailto(organizer.email)]]
    : [];
  for (const event of events) {
    // Without a method DTSTAMP is when the event was last revised (RFC 5545 3.8.7.2).
    const stamp = organizer || event.modifiedAt === undefined ? made : toUtc(event.modifiedAt);
    const own = [...eventProperties(event, zone, stamp), ...publisher];
    within += componentLines('VEVENT', own, alarmLines(event));
  }
  return toUtf8(componentLines('VCALENDAR', properties, within));
}

function eventProperties(event: CalendarEvent, zone: string, stamp: string): Property[] {
  const { end, location, description, categories } = event;
  return [
    wording('uid', plainText(event.uid)),
    utc('dtstamp', stamp),
    ['sequence', {}, 'integer', event.sequence],
    ...(event.modifiedAt === undefined ? [] : [utc('last-modified', toUtc(event.modifiedAt))]),
    moment('dtstart', event.start, zone),
    ...(end === null ? [] : [moment('dtend', end, zone)]),
    wording('summary', plainText(event.summary)),
    ...(location === null ? [] : [wording('location', plainText(location))]),
    ...(event.geo ? [geo(event.geo)] : []),
    ...(event.conference === undefined ? [] : [conference(event.conference)]),
    ...(description === null ? [] : [wording('description', plainText(description))]),
    ...(categories.length === 0 ? [] : [wording('categories', ...categories.map(plainText))]),
    wording('status', event.status),
  ];
}

/** An instant to the second, as jCal has it (RFC 7265 3.6.5). */
const toUtc = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

const utc = (name: string, instant: string): Property => [name, {}, 'date-time', instant];

/** GEO (RFC 5545 3.8.1.6): latitude and longitude, at most six digits behind the point. */
const geo = ({ latitude, longitude }: NonNullable<CalendarEvent['geo']>): Property => [
  'geo',
  {},
  'float',
  [latitude, longitude].map((degrees) => Math.round(degrees * 1e6) / 1e6),
];

/** CONFERENCE (RFC 7986 5.11). ical.js does not know it, and writes what it is given. */
const conference = (address: string): Property => [
  'conference',
  { value: 'URI', feature: 'VIDEO' },
  'unknown',
  plainText(address).replace(/[^\x21-\x7e]+/gu, encodeURIComponent),
];

/** An address as a URI (RFC 6068): what is not plain in one is written in percent. */
const mailto = (address: string): string =>
  `mailto:${encodeURI(address).replace(/[?#&]/g, encodeURIComponent)}`;

/** A reminder so many minutes before the event (RFC 5545 3.6.6), as content lines; '' where none is wanted. */
const alarmLines = ({ alarm, summary }: CalendarEvent): string =>
  alarm === undefined
    ? ''
    : componentLines('VALARM', [
        wording('action', 'DISPLAY'),
        wording('description', plainText(summary)),
        ['trigger', {}, 'duration', `-PT${alarm}M`],
      ]);

/** A parameter's value cannot hold double quotes or line breaks (RFC 5545 3.2). */
const parameterText = (text: string): string => plainText(text).replace(/["\n\t]/g, ' ');

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

/** TEXT of RFC 5545 3.3.11, for the properties that ical.js does not know and writes as they are. */
const escapeText = (text: string): string =>
  plainText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
