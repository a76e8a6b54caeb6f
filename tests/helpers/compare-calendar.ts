import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CalendarFile } from '../../shared/input/calendar-file.ts';
import { calendarToJson } from '../../src-main/cli/calendar-json.ts';
import { readCalendar } from '../../src-main/formats/ics/read-calendar.ts';
import type { Verdict } from './compare-reply.ts';

export const CALENDARS = path.resolve(import.meta.dirname, '../fixtures/samples/calendars');

type Json = Record<string, unknown>;

export interface ExpectedCalendar {
  file: string;
  calendarName: string | null;
  method: string | null;
  events: (Json & { summary: string; uid: string | null; recurring?: Json & { instances: Json[] } })[];
  leftOut?: Json[];
  doubtful?: { code: string; line?: number; uid?: string | null }[];
}

export const expectedCalendars: ExpectedCalendar[] = JSON.parse(
  readFileSync(path.join(CALENDARS, 'expected.json'), 'utf8'),
).files;

/** Reads a fixture; throws with the error's code where that fails. */
export function readCalendarSample(file: string): CalendarFile {
  const read = readCalendar({ name: file, bytes: new Uint8Array(readFileSync(path.join(CALENDARS, file))) });
  if (!read.ok) throw new Error(`${file}: ${read.error.code}`);
  return read.value;
}

interface CalendarField {
  readonly event: string;
  readonly field: string;
  readonly verdict: Verdict;
  readonly expected: unknown;
  readonly read: unknown;
}

/** Every field that the key gives, beside what was read; a difference that is told as a doubt is doubtful. */
export function compareCalendar(key: ExpectedCalendar, file: CalendarFile): CalendarField[] {
  const sorted = (value: unknown): string =>
    JSON.stringify(value, (_, part: unknown) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    );
  const compare = (event: string, uid: string | null, wanted: Json, read: Json): CalendarField[] =>
    Object.keys(wanted).map((field) => {
      const same = sorted(wanted[field]) === sorted(read[field]);
      const told = file.doubts.some((doubt) => doubt.uid === uid && doubt.uid !== null);
      const verdict: Verdict = same ? 'right' : told ? 'doubtful' : 'wrong';
      return { event, field, verdict, expected: wanted[field], read: read[field] };
    });
  const printed = calendarToJson(file);
  const count = Math.max(key.events.length, file.events.length);
  const events = Array.from({ length: count }, (_, n) => {
    const wanted = key.events[n];
    const read = printed.events[n];
    if (wanted && read) return compare(wanted.summary, wanted.uid, wanted, read);
    const verdict: Verdict = 'wrong';
    return [{ event: String(n), field: 'event', verdict, expected: wanted, read }];
  });
  const head = compare(
    key.file,
    null,
    { calendarName: key.calendarName, method: key.method, leftOut: key.leftOut ?? [] },
    printed,
  );
  return [...head, ...events.flat()];
}
