import type { CalendarDoubtCode } from '../../../shared/input/calendar-file.ts';
import type { Component } from './components.ts';
import { propertyOf } from './components.ts';
import { parameter, type ReadProperty } from './read-property.ts';
import { parseDuration, parseWall, type Wall } from './wall-clock.ts';
import { fromUtc, inZone, UTC, type ZoneOffset } from './zones.ts';

const DAY = 86_400_000;

/** What a file's times are read with. */
export interface Clock {
  /** IANA zone that all times are given in. */
  readonly zone: string;
  readonly find: (tzid: string) => ZoneOffset | null;
  readonly doubt: (code: CalendarDoubtCode, line: number, text: string) => void;
}

/** A property's moment on the wall clock it was written in, and that clock. */
export interface WrittenMoment extends Wall {
  /** null: no zone stands there, or it is a date. */
  readonly offset: ZoneOffset | null;
}

/** The moment of DTSTART, DTEND or RECURRENCE-ID; null where it is none. */
export function writtenMoment(property: ReadProperty, clock: Clock): WrittenMoment | null {
  const [raw = ''] = property.raw.split(',');
  return momentOf(raw, property, clock);
}

/** All moments of EXDATE and RDATE; of a PERIOD its start. */
export const writtenMoments = (property: ReadProperty, clock: Clock): WrittenMoment[] =>
  property.raw
    .split(',', 2000)
    .map((raw) => momentOf(raw.split('/')[0] ?? '', property, clock))
    .filter((one) => one !== null);

function momentOf(raw: string, property: ReadProperty, clock: Clock): WrittenMoment | null {
  const isDate = parameter(property, 'x-value') === 'DATE';
  const read = parseWall(raw, isDate);
  if (!read) {
    clock.doubt('bad-value', property.line, `${property.name.toUpperCase()}:${raw}`);
    return null;
  }
  if (read.doubt) clock.doubt(read.doubt, property.line, raw);
  if (read.allDay) return { ms: read.ms, allDay: true, offset: null };
  if (read.isUtc) return { ms: read.ms, allDay: false, offset: UTC };
  const tzid = parameter(property, 'tzid');
  const offset = tzid === null ? null : clock.find(tzid);
  if (tzid !== null && offset === null) clock.doubt('zone-unknown', property.line, tzid);
  return { ms: read.ms, allDay: false, offset };
}

/** A wall clock in the zone that is read in. */
export const here = ({ ms, allDay, offset }: WrittenMoment, { zone }: Clock): Wall => ({
  ms: allDay || offset === null ? ms : inZone(ms, offset, zone),
  allDay,
});

/** A moment on another wall clock, to compare it with the starts of a series. */
export function onClockOf(one: WrittenMoment, offset: ZoneOffset | null): number {
  if (one.allDay || one.offset === null || offset === null || one.offset === offset) return one.ms;
  return fromUtc(one.ms - one.offset(one.ms) * 60_000, offset);
}

/** How long an event lasts in milliseconds of its own wall clock; null: no end is given, or none that can be. */
export function lengthOf(event: Component, start: WrittenMoment, clock: Clock): number | null {
  const end = propertyOf(event, 'dtend');
  const duration = propertyOf(event, 'duration');
  if (end) {
    const written = writtenMoment(end, clock);
    if (!written) return null;
    const length = onClockOf(written, start.offset) - start.ms;
    // An end on the start itself is how some programs write that there is none.
    if (length < 0 || (start.allDay !== written.allDay && length <= 0))
      clock.doubt('end-before-start', end.line, end.raw);
    return length > 0 ? length : null;
  }
  if (!duration) return null;
  const length = parseDuration(duration.raw);
  if (length === null) clock.doubt('bad-value', duration.line, `DURATION:${duration.raw}`);
  return length === 0 ? null : length;
}

/** The end of a span, inclusive where it is all-day: an all-day event without an end is of one day (RFC 5545 3.6.1). */
export function endOf(start: WrittenMoment, length: number | null): WrittenMoment | null {
  if (start.allDay)
    return { ...start, ms: start.ms + Math.max(0, Math.ceil((length ?? DAY) / DAY) - 1) * DAY };
  return length === null ? null : { ...start, ms: start.ms + length };
}
