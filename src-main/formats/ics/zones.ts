import { tzOffset } from '@date-fns/tz';
import ICAL from 'ical.js';
import type { Component } from './components.ts';
import { propertyOf } from './components.ts';
import { textOf } from './read-property.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';

/** A zone as the minutes from UTC at a wall-clock time in it (milliseconds as if UTC). */
export type ZoneOffset = (wallMs: number) => number;

const IANA_NAME = /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/;

/** Whether the system knows a zone by this IANA name. */
export const isZone = (name: string): boolean =>
  IANA_NAME.test(name) && Number.isFinite(tzOffset(name, new Date(0)));

const ianaOffset =
  (zone: string): ZoneOffset =>
  (wallMs) => {
    const about = tzOffset(zone, new Date(wallMs));
    return tzOffset(zone, new Date(wallMs - about * 60_000));
  };

/** A wall clock elsewhere as the wall clock of the zone that is read in. */
export function inZone(wallMs: number, offset: ZoneOffset, target: string): number {
  const instant = wallMs - offset(wallMs) * 60_000;
  return instant + tzOffset(target, new Date(instant)) * 60_000;
}

/** A UTC time as the wall clock of a zone given by its offsets. */
export const fromUtc = (utcMs: number, offset: ZoneOffset): number =>
  utcMs + offset(utcMs + offset(utcMs) * 60_000) * 60_000;

export const UTC: ZoneOffset = () => 0;

/**
 * The zones of a calendar by their TZID: known by an IANA or a Windows name (the system's own rules hold, not those
 * an old program wrote into the file), else by the file's VTIMEZONE. Null: neither.
 */
export function zoneFinder(timezones: readonly Component[]): (tzid: string) => ZoneOffset | null {
  const known = new Map<string, ZoneOffset | null>();
  const own = new Map(timezones.map((zone) => [textOf(propertyOf(zone, 'tzid')), zone]));
  return (tzid) => {
    const found = known.get(tzid);
    if (found !== undefined) return found;
    // Some programs put a path before it: /freeassociation.sourceforge.net/Asia/Tokyo.
    const tail = /(?:^|\/)([A-Za-z]+\/[\w+-]+(?:\/[\w+-]+)?)$/.exec(tzid)?.[1] ?? '';
    const name = WINDOWS_ZONES.get(tzid) ?? [tzid, tail].find(isZone);
    const component = own.get(tzid);
    const offset = name === undefined ? (component ? writtenOffset(component) : null) : ianaOffset(name);
    known.set(tzid, offset);
    return offset;
  };
}

/** The offsets that a VTIMEZONE writes out. Only yearly rules: others are no rules of a zone, and may never end. */
function writtenOffset(component: Component): ZoneOffset | null {
  try {
    const children = component.within.map(({ name, properties }) => [
      name.toLowerCase(),
      properties.flatMap(({ name: property, raw }) => {
        if (property === 'rrule' && !/^FREQ=YEARLY(?:;|$)/i.test(raw)) return [];
        return [ICAL.parse.property(`${property}:${raw}`, ICAL.design.icalendar)];
      }),
      [],
    ]);
    const tzid = textOf(propertyOf(component, 'tzid'));
    const zone = new ICAL.Timezone({
      tzid,
      component: new ICAL.Component(['vtimezone', [['tzid', {}, 'text', tzid]], children]),
    });
    const offset: ZoneOffset = (wallMs) => {
      const wall = new Date(wallMs).toISOString().slice(0, 19);
      return Math.round(zone.utcOffset(ICAL.Time.fromDateTimeString(wall)) / 60);
    };
    return Number.isFinite(offset(Date.UTC(2026, 0, 1))) ? offset : null;
  } catch {
    return null;
  }
}
