import type { CalendarEntry, CalendarPerson } from '../../../shared/input/calendar-file.ts';
import { type Component, propertyOf } from './components.ts';
import { type Clock, lengthOf, type WrittenMoment } from './event-times.ts';
import { isHtml, plainOfHtml } from './plain-html.ts';
import { parameter, type ReadProperty, textOf } from './read-property.ts';
import { readSeries, spanOf } from './read-series.ts';
import type { Around } from './series.ts';

const STATUSES = ['CONFIRMED', 'TENTATIVE', 'CANCELLED'] as const;

/** A VEVENT with a start as an entry; `moved` are the changed instances of its series. */
export function readEvent(
  event: Component,
  start: WrittenMoment,
  moved: readonly Component[],
  clock: Clock,
  around: Around | null,
): CalendarEntry {
  const text = (name: string): string | null =>
    textOf(propertyOf(event, name)).replace(/\r\n?/g, '\n') || null;
  const written = text('description');
  const descriptionIsHtml = written !== null && isHtml(written);
  const status = text('status')?.trim().toUpperCase();
  const organizer = propertyOf(event, 'organizer');
  return {
    line: event.line,
    uid: text('uid'),
    summary: text('summary') ?? '',
    location: text('location'),
    description: descriptionIsHtml ? plainOfHtml(written) || null : written,
    descriptionIsHtml,
    status: STATUSES.find((one) => one === status) ?? null,
    url: text('url'),
    categories: event.properties.filter(({ name }) => name === 'categories').flatMap(textsOf),
    organizer: organizer ? nameAndMail(organizer) : null,
    attendees: event.properties.filter(({ name }) => name === 'attendee').map(toPerson),
    zoneAssumed: !start.allDay && start.offset === null,
    ...spanOf(start, lengthOf(event, start, clock), clock),
    series: readSeries(event, start, moved, clock, around),
  };
}

const textsOf = ({ jcal }: ReadProperty): string[] =>
  jcal
    .slice(3)
    .flatMap((value: unknown) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));

function nameAndMail(property: ReadProperty): Pick<CalendarPerson, 'name' | 'email'> {
  const email = /^mailto:(.+)$/i.exec(property.raw.trim())?.[1]?.trim() ?? null;
  const name = parameter(property, 'cn')?.trim() ?? null;
  return {
    name: name === null || name === '' || name.toLowerCase() === email?.toLowerCase() ? null : name,
    email,
  };
}

const toPerson = (property: ReadProperty): CalendarPerson => ({
  ...nameAndMail(property),
  partstat: parameter(property, 'partstat'),
  role: parameter(property, 'role'),
});
