import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseTimePoint, timePointText } from '../../shared/domain/calendar/times.ts';
import { readSchedule } from '../../shared/input/schedule/read-schedule.ts';
import type { ScheduleReading } from '../../shared/input/schedule/reading.ts';
import { matchKey } from '../../shared/text/match-key.ts';
import { readTable } from '../../src-main/formats/read-table.ts';
import type { Verdict } from './compare-reply.ts';

export const SCHEDULES = path.resolve(import.meta.dirname, '../fixtures/samples/schedule');

export interface ExpectedItem {
  date: string;
  start: string | null;
  end: string | null;
  title: string;
  place: string | null;
  inCharge: string[];
  kind: string | null;
  detail: string | null;
  remarks: string | null;
  at: string;
  minutes?: number;
  approximate?: boolean;
  optional?: boolean;
  startText?: string;
  planB?: string;
  activity?: string;
}

interface ExpectedSchedule {
  file: string;
  title: string;
  asOf: string;
  days: { date: string; banner: string; kind: string }[];
  items: ExpectedItem[];
  doubtful: { code: string; field: string }[];
  mustNotBecomeItems: string[];
}

export const expectedSchedules: ExpectedSchedule[] = JSON.parse(
  readFileSync(path.join(SCHEDULES, 'expected.json'), 'utf8'),
).files;

/** Reads a fixture all the way; throws with the error's code where that fails. */
export async function readSample(file: string): Promise<ScheduleReading> {
  const table = await readTable({ name: file, bytes: readFileSync(path.join(SCHEDULES, file)) });
  if (!table.ok) throw new Error(`${file}: ${table.error.code}`);
  const reading = readSchedule(table.value, '2026-10-01');
  if (!reading.ok) throw new Error(`${file}: ${reading.error.code}`);
  return reading.value;
}

export interface ScheduleField {
  readonly item: string;
  readonly field: string;
  readonly verdict: Verdict;
  readonly expected: unknown;
  readonly read: unknown;
}

/** Kinds the key accepts beside its own: 受付 is an assembly of ours, 懇親会 a reception. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'reception-desk': ['assembly'],
  meal: ['meal', 'reception'],
};

/** Compares a reading with the key, by the key's own conventions. A flagged difference is doubtful. */
export function compareSchedule(key: ExpectedSchedule, reading: ScheduleReading): ScheduleField[] {
  const text = (value: string | null): string | null => (value === null ? null : matchKey(value));
  return key.items.flatMap((want, n) => {
    const got = reading.items[n];
    if (!got)
      return [
        { item: want.title, field: 'item', verdict: 'wrong' as const, expected: want.title, read: null },
      ];
    const point = (written: string | null): string | null =>
      written === null ? null : timePointText(parseTimePoint(written) ?? null, 'ja');
    const kinds = want.kind === null ? [got.kind ?? ''] : (KINDS[want.kind] ?? [want.kind]);
    const pairs: [string, unknown, unknown][] = [
      ['date', want.date, reading.days[got.day]?.date],
      ['start', point(want.start), got.start === null ? null : timePointText(got.start, 'ja')],
      ['end', point(want.end), got.end === null ? null : timePointText(got.end, 'ja')],
      ['title', text(want.title), text(got.title)],
      ['place', text(want.place), text(got.place)],
      ['inCharge', want.inCharge.join(), got.people.map((one) => one.text).join()],
      ['kind', true, kinds.includes(got.kind ?? '')],
      ['detail', text(want.detail), text(got.detail)],
      ['remarks', text(want.remarks), text(got.remarks)],
      ['row', /\d+/.exec(want.at)?.[0], /\d+/.exec(got.at)?.[0]],
      ['approximate', want.approximate ?? false, got.approximate],
      ['optional', want.optional ?? false, got.optional],
      ['minutes', want.minutes ?? null, got.minutes],
      ['startText', want.startText ?? null, got.startText],
      ['planB', want.planB ?? null, got.planB],
    ];
    return pairs.map(([field, expected, read]) => {
      const flagged = reading.doubts.some((doubt) => doubt.item === got.index && doubt.field === field);
      return { item: want.title, field, expected, read, verdict: verdictOf(expected === read, flagged) };
    });
  });
}

const verdictOf = (same: boolean, flagged: boolean): Verdict =>
  same ? 'right' : flagged ? 'doubtful' : 'wrong';

/** `A6:A8` and `D11,D12` as single cells. */
export function cellsOf(field: string): string[] {
  return field.split(',').flatMap((part) => {
    const [, column = '', from = '', to = ''] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(part) ?? [];
    if (to === '') return [part];
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, n) => `${column}${Number(from) + n}`);
  });
}
