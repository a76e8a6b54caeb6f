import { parseTimePoint } from '../../domain/calendar/times.ts';
import { MAX_MINUTES, type TimePoint } from '../../domain/collections/values.ts';
import type { TableCell } from '../table-file.ts';

/** What a time cell says. */
export interface TimeReading {
  readonly start: TimePoint;
  readonly end: TimePoint;
  /** 頃, 約: only about right. */
  readonly approximate: boolean;
  /** A length that stands beside the times or instead of them. */
  readonly minutes: number | null;
  /** What stands there and is no time (終了後), as written; null where all was understood. */
  readonly text: string | null;
  /** The end lies before the start as written: past midnight, or a slip. */
  readonly turned: boolean;
}

/** What is read where no time stands. */
export const NO_TIME: TimeReading = {
  start: null,
  end: null,
  approximate: false,
  minutes: null,
  text: null,
  turned: false,
};
const ABOUT = /頃|ごろ|ころ|前後|約|およそ|くらい|ぐらい|目安|予定|approx\.?|about|circa|ca\./gi;
const DASH = /[~〜～∼\-‐‑‒–—―−－→]|から|より/g;
const DAY = 24 * 60;

/**
 * Reads a time cell: 13:30～14:15, １３時半から６０分, 午後1時～3時, 17:15頃, ～17:00, 午後, an Excel time. What is
 * no time is given back as text; nothing is made up for it.
 */
export function readTimeCell(cell: TableCell): TimeReading {
  const stored = storedMinutes(cell);
  if (stored !== null) return { ...NO_TIME, start: stored };
  return readTimeText(cell.text);
}

/** Minutes of a cell that holds an Excel time: a fraction of a day, or a date with a time. */
export function storedMinutes({ kind, value }: TableCell): number | null {
  if (kind === 'number' && typeof value === 'number' && value > 0 && value < 1)
    return Math.round(value * DAY);
  if (kind !== 'date' || typeof value !== 'string') return null;
  const clock = /T(\d\d):(\d\d):(\d\d)/.exec(value);
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) + (Number(clock[3]) >= 30 ? 1 : 0) : null;
}

/** Reads the text of a time cell. */
export function readTimeText(written: string): TimeReading {
  const plain = written.normalize('NFKC').replace(/\s/g, '');
  if (plain === '') return NO_TIME;
  const length = /[(（]?約?(\d{1,3})分間?[)）]?$/.exec(plain);
  const inBrackets = length !== null && /[)）]$/.test(length[0]);
  const approximate = plain.replace(/[(（].*?[)）]/g, '').search(ABOUT) >= 0;
  const bare = (inBrackets ? plain.slice(0, length.index) : plain)
    .replace(ABOUT, '')
    .replace(/(?:まで|発|着|開始|開演|開場|スタート|集合)$/g, '')
    .replace(DASH, '~');
  if (/^\d{1,3}分間?$/.test(bare)) return { ...NO_TIME, minutes: Number.parseInt(bare, 10) };
  const times = rangeOf(bare);
  if (times === null) return { ...NO_TIME, text: written.replace(/\s+/g, ' ').trim() };
  const minutes = inBrackets ? Number(length[1]) : times.minutes;
  return { ...NO_TIME, ...times, approximate, minutes };
}

function rangeOf(bare: string): Pick<TimeReading, 'start' | 'end' | 'minutes' | 'turned'> | null {
  const parts = bare.split('~').map((part) => part.replace(/(?:発|着|開始|終了)$/, ''));
  if (parts.length > 2) return null;
  const [first = '', second] = parts;
  const start = parseTimePoint(first);
  if (start === undefined) return null;
  if (second === undefined) return { start, end: null, minutes: null, turned: false };
  const length = /^(\d{1,3})分間?$/.exec(second);
  if (length && typeof start === 'number')
    return { start, end: start + Number(length[1]), minutes: Number(length[1]), turned: false };
  const end = parseTimePoint(second);
  if (end === undefined) return null;
  return { start, minutes: null, ...settledEnd(start, end, first, second) };
}

/** 午後1時～3時 ends at 15:00; 22:00～1:00 ends on the next day. */
function settledEnd(
  start: TimePoint,
  end: TimePoint,
  first: string,
  second: string,
): Pick<TimeReading, 'end' | 'turned'> {
  if (typeof start !== 'number' || typeof end !== 'number' || end > start) return { end, turned: false };
  const saidOnce = /^(?:午後|pm)/i.test(first) && !/^(?:午前|午後|am|pm)/i.test(second);
  if (saidOnce && end + DAY / 2 > start) return { end: end + DAY / 2, turned: false };
  return end + DAY <= MAX_MINUTES ? { end: end + DAY, turned: true } : { end: null, turned: true };
}
