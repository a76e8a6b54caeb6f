import { createHash } from 'node:crypto';
import type {
  CalendarDoubt,
  CalendarEntry,
  CalendarFile,
  CalendarLeftOut,
} from '../../../shared/input/calendar-file.ts';
import { type AppError, appError } from '../../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../../shared/lib/result.ts';
import { LIMITS } from '../refusal.ts';
import { type Component, propertyOf, readComponents } from './components.ts';
import { type Clock, writtenMoment } from './event-times.ts';
import { readEvent } from './read-event.ts';
import { readContentLines } from './read-lines.ts';
import { textOf } from './read-property.ts';
import type { Around } from './series.ts';
import { isZone, zoneFinder } from './zones.ts';

/** Most events of a file, and most of what is told about it, that are read. */
const MOST_EVENTS = 20_000;
const MOST_DOUBTS = 200;
const NO_ENTRY = new Set(['VTIMEZONE']);

export interface CalendarOptions {
  /** IANA zone in which times are given; one that the system does not know is Asia/Tokyo. */
  readonly zone?: string | undefined;
  /** ISO date of the meeting: of a series only what lies within two months of it is worked out. */
  readonly near?: string | undefined;
}

/** Whether bytes begin like an iCalendar file, also one in UTF-16 or behind a byte order mark. */
export const looksLikeCalendar = (bytes: Uint8Array): boolean =>
  /^[\s\u00ef\u00bb\u00bf\u00fe\u00ff]*BEGIN:V/i.test(
    Buffer.from(bytes.subarray(0, 256).filter((byte) => byte !== 0)).toString('latin1'),
  );

/**
 * Bytes of an .ics as a neutral calendar: what is broken but can be told is skipped and listed, nothing is made up.
 * Fails with 'file-unknown-type' for what is no text, 'file-limit' for too many lines, 'file-empty' where there is no component in it.
 */
export function readCalendar(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  options: CalendarOptions = {},
): Result<CalendarFile, AppError> {
  const read = readContentLines(bytes);
  if (!read) return fail(appError('file-unknown-type', { name }));
  if (read.lines.length > LIMITS.lines)
    return fail(appError('file-limit', { name, what: 'lines', limit: LIMITS.lines }));
  const { roots, doubts } = readComponents(read.lines);
  const calendars = roots.filter((root) => root.name === 'VCALENDAR');
  // A VEVENT without a calendar around it is an event all the same.
  const entries = [
    ...calendars.flatMap(({ within }) => within),
    ...roots.filter((root) => root.name !== 'VCALENDAR'),
  ];
  if (entries.length === 0 && calendars.length === 0) return fail(appError('file-empty', { name }));
  const zone = options.zone !== undefined && isZone(options.zone) ? options.zone : 'Asia/Tokyo';
  const reading = readEntries(entries, zone, aroundOf(options.near));
  const [first] = calendars;
  const text = (key: string): string | null =>
    first ? unescaped(textOf(propertyOf(first, key))) || null : null;
  return ok({
    format: 'ics',
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: read.encoding,
    calendarName: text('x-wr-calname'),
    method: text('method'),
    zone,
    events: reading.events,
    leftOut: reading.leftOut,
    doubts: [...doubts, ...reading.doubts].sort((a, b) => a.line - b.line).slice(0, MOST_DOUBTS),
  });
}

const TWO_MONTHS = 62 * 86_400_000;

function aroundOf(near: string | undefined): Around | null {
  const day = Date.parse(`${near ?? ''}T00:00:00Z`);
  return Number.isNaN(day) ? null : { from: day - TWO_MONTHS, to: day + TWO_MONTHS };
}

function readEntries(entries: readonly Component[], zone: string, around: Around | null) {
  const events: CalendarEntry[] = [];
  const leftOut: CalendarLeftOut[] = [];
  const doubts: CalendarDoubt[] = [];
  const find = zoneFinder(entries.filter((one) => one.name === 'VTIMEZONE'));
  const clockOf = (uid: string | null): Clock => ({
    zone,
    find,
    doubt: (code, line, text) => {
      if (doubts.length < MOST_DOUBTS) doubts.push({ code, line, uid, text: text.slice(0, 200) });
    },
  });
  const own = (component: Component, name: string): string | null =>
    textOf(propertyOf(component, name)) || null;
  const moved = movedByUid(entries);
  for (const component of entries) {
    const uid = own(component, 'uid');
    const clock = clockOf(uid);
    const leave = (what: string): void =>
      void leftOut.push({ what, line: component.line, uid, summary: own(component, 'summary') });
    if (NO_ENTRY.has(component.name)) continue;
    if (component.name !== 'VEVENT') leave(component.name);
    else if (events.length >= MOST_EVENTS) {
      clock.doubt('too-many', component.line, String(MOST_EVENTS));
      break;
    } else if (moved.instances.has(component)) continue;
    else {
      const dtstart = propertyOf(component, 'dtstart');
      const start = dtstart ? writtenMoment(dtstart, clock) : null;
      if (propertyOf(component, 'recurrence-id')) clock.doubt('lone-instance', component.line, uid ?? '');
      if (start) events.push(readEvent(component, start, moved.byUid.get(uid ?? '') ?? [], clock, around));
      else {
        clock.doubt('no-start', component.line, own(component, 'summary') ?? '');
        leave('VEVENT without DTSTART');
      }
    }
  }
  return { events, leftOut, doubts };
}

/** Changed instances by the UID of their series, where the series itself is in the file. */
function movedByUid(entries: readonly Component[]) {
  const masters = new Set<string>();
  const byUid = new Map<string, Component[]>();
  for (const one of entries) {
    const uid = textOf(propertyOf(one, 'uid'));
    if (one.name !== 'VEVENT' || uid === '') continue;
    if (!propertyOf(one, 'recurrence-id')) masters.add(uid);
    else byUid.set(uid, [...(byUid.get(uid) ?? []), one]);
  }
  for (const uid of byUid.keys()) if (!masters.has(uid)) byUid.delete(uid);
  return { byUid, instances: new Set([...byUid.values()].flat()) };
}

/** TEXT escapes of X- properties, which ical.js leaves as they are (RFC 5545 3.3.11). */
const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character)).trim();
