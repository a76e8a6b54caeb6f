import ICAL from 'ical.js';
import type { Calendar, CalendarEvent } from '../../../shared/documents/calendar.ts';
import { toUtf8 } from '../../../shared/lib/utf8.ts';
import { zoneComponent } from './zone-component.ts';

// ical.js counts the octets of a folded line without its leading space: 74 keeps every line within the
// 75 octets of RFC 5545 3.1.
ICAL.foldLength = 74;

const PRODID = '-//Tsudoi//Tsudoi//JA';

/**
 * A calendar as iCalendar text (RFC 5545), to be published: no attendees, no organizer.
 * @throws RangeError when the calendar's zone is not an IANA zone
 */
export function writeIcs(calendar: Calendar): Uint8Array {
  const root = new ICAL.Component('vcalendar');
  root.addPropertyWithValue('version', '2.0');
  root.addPropertyWithValue('prodid', PRODID);
  root.addPropertyWithValue('calscale', 'GREGORIAN');
  root.addPropertyWithValue('method', 'PUBLISH');
  root.addPropertyWithValue('x-wr-calname', escapeText(calendar.name));
  root.addPropertyWithValue('x-wr-timezone', calendar.zone);
  root.addSubcomponent(
    zoneComponent(
      calendar.zone,
      calendar.events.map(({ start }) => start.date),
    ),
  );
  const stamp = ICAL.Time.fromJSDate(new Date(calendar.stampedAt), true);
  for (const event of calendar.events) root.addSubcomponent(eventComponent(event, calendar.zone, stamp));
  return toUtf8(`${root.toString()}\r\n`);
}

function eventComponent(event: CalendarEvent, zone: string, stamp: ICAL.Time): ICAL.Component {
  const component = new ICAL.Component('vevent');
  component.addPropertyWithValue('uid', plainText(event.uid));
  component.addPropertyWithValue('dtstamp', stamp);
  component.addPropertyWithValue('sequence', event.sequence);
  addMoment(component, 'dtstart', event.start, zone);
  if (event.end !== null) addMoment(component, 'dtend', event.end, zone);
  component.addPropertyWithValue('summary', plainText(event.summary));
  if (event.location !== null) component.addPropertyWithValue('location', plainText(event.location));
  if (event.description !== null) component.addPropertyWithValue('description', plainText(event.description));
  if (event.categories.length > 0) {
    const categories = new ICAL.Property('categories', component);
    categories.setValues(event.categories.map(plainText));
    component.addProperty(categories);
  }
  component.addPropertyWithValue('status', event.status);
  return component;
}

/** A moment as DATE, or as local DATE-TIME with the zone's TZID. */
function addMoment(
  component: ICAL.Component,
  name: string,
  moment: CalendarEvent['start'],
  zone: string,
): void {
  const [year, month, day] = moment.date.split('-').map(Number);
  const minutes = moment.minutes ?? 0;
  const time = ICAL.Time.fromData({
    year: year ?? 0,
    month: month ?? 1,
    day: day ?? 1,
    // Minutes past midnight roll over to the next day; ical.js normalises them.
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
    second: 0,
    isDate: moment.minutes === null,
  });
  const property = component.addPropertyWithValue(name, time);
  if (moment.minutes !== null) property.setParameter('tzid', zone);
}

/** Text that cannot break a content line: one kind of line break, no other controls, no half characters. */
const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}]/gu, (control) => (control === '\n' || control === '\t' ? control : ''))
    .replace(/\p{Cs}/gu, '\ufffd');

/** TEXT of RFC 5545 3.3.11, for the X- properties that ical.js writes as they are. */
const escapeText = (text: string): string =>
  plainText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
