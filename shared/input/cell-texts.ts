import { parseDate } from '../domain/calendar/parse-date.ts';
import type { TableCell } from './table-file.ts';

/** One line, single half-width spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Line breaks kept, padding off each line. */
export const severalLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

/** 部　長 -> 部長: characters spread for looks; anything else as one line. */
export function unspread(text: string): string {
  const line = oneLine(text);
  const words = line.split(' ');
  return words.length > 1 && words.every((word) => /^[\p{Script=Han}\p{Script=Katakana}]$/u.test(word))
    ? words.join('')
    : line;
}

/** 〃 and its kin: as in the row above. */
export const isDitto = (text: string): boolean => /^(?:[〃″”"〻々仝]+|同上|同じ)$/u.test(text.trim());

/** なし, －: a cell that says that there is nothing. */
export const saysNone = (text: string): boolean =>
  /^(?:なし|無し?|ありません|[-−ー―‐－]+)$/u.test(text.trim());

export interface PhoneReading {
  readonly phone: string;
  /** A second number in the same cell. */
  readonly second: string | null;
  /** It was stored as a number (or cut to one by a spreadsheet), so that its leading 0 was lost. */
  readonly lostZero: boolean;
}

const NUMBER = /(?:\+81|0)\d{0,4}[-‐‑–−ー－(（ ]?\d{1,4}[-‐‑–−ー－)） ]?\d{3,4}/gu;

/** Reads a telephone cell; the text is kept as written but for full-width digits. */
export function readPhone(cell: TableCell): PhoneReading {
  const text = oneLine(cell.text).replace(/[０-９－（）＋]/gu, (c) => c.normalize('NFKC'));
  const stored = typeof cell.value === 'number' ? String(cell.value) : text;
  // Nine digits are a landline number without its 0; ten that begin 70, 80, 90 or 50 are a mobile or IP number.
  if (/^(?:[1-9]\d{8}|[5789]0\d{8})$/.test(stored)) {
    const shown = /^0[\d-]{9,}$/.test(text) ? text : `0${stored}`;
    return { phone: shown, second: null, lostZero: true };
  }
  const numbers = text.match(NUMBER) ?? [];
  const [first, second] = numbers;
  if (first !== undefined && second !== undefined && !/内線|ext/i.test(text)) {
    return { phone: first.trim(), second: second.trim(), lostZero: false };
  }
  return { phone: text, second: null, lostZero: false };
}

/** An e-mail address in half width; whatever else stands in the cell is kept where no address is found. */
export function readEmail(text: string): string {
  const narrow = oneLine(text.normalize('NFKC'));
  return /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/.exec(narrow)?.[0] ?? narrow;
}

/** A reading: full width, one space between its parts. */
export const readKana = (text: string): string =>
  oneLine(text.replace(/[\uff61-\uff9f]+/gu, (half) => half.normalize('NFKC')));

export interface DateReading {
  readonly text: string;
  /** It is a bare number in a date column. */
  readonly fromNumber: boolean;
}

/** A date that says its year, in an era or not. */
const WITH_YEAR = /^(?:令和?|平成?|昭和?|[RHS]\s*\d|\d{4}\D|\d{8}$)/i;

/** A date cell as ISO where it is one; text as written else. Serials count from 1899-12-30 (Excel's 1900 system). */
export function readDate(cell: TableCell): DateReading {
  if (
    cell.kind === 'number' &&
    typeof cell.value === 'number' &&
    cell.value > 20_000 &&
    cell.value < 80_000
  ) {
    const day = new Date(Date.UTC(1899, 11, 30) + Math.round(cell.value * 86_400) * 1000).toISOString();
    return { text: day.slice(0, 10), fromNumber: true };
  }
  if (cell.kind === 'date' && typeof cell.value === 'string')
    return { text: cell.value.slice(0, 10), fromNumber: false };
  const text = oneLine(cell.text);
  // 令和8年10月19日（月）. Without a year (10月19日) it stays as written: which year it is stands nowhere.
  const typed = WITH_YEAR.test(text.normalize('NFKC')) ? parseDate(text, '') : undefined;
  return { text: typed ?? text, fromNumber: false };
}

/** A time cell as HH:MM where it is one; text as written else. */
export function readTime(cell: TableCell): string {
  if (cell.kind === 'date' && typeof cell.value === 'string')
    return /T(\d\d:\d\d)/.exec(cell.value)?.[1] ?? '';
  if (cell.kind === 'number' && typeof cell.value === 'number' && cell.value >= 0 && cell.value < 1) {
    const minutes = Math.round(cell.value * 1440);
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  }
  return oneLine(cell.text);
}
