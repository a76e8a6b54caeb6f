import { daysBetween, weekdayOf } from '../../domain/calendar/dates.ts';
import { parseDate } from '../../domain/calendar/parse-date.ts';
import type { TableCell } from '../table-file.ts';

/** A date found in a line of text. */
export interface FoundDate {
  readonly date: string;
  /** The text gave no year: it was taken from what stands around. */
  readonly yearMissing: boolean;
  /** The weekday as written does not go with the date. */
  readonly weekdayDiffers: boolean;
}

const WEEKDAYS = '日月火水木金土';
const PATTERNS: readonly RegExp[] = [
  /(?:令和|平成|昭和|[RHS](?=\d{1,2}[./年]))(?:元|\d{1,2})[年./-]\d{1,2}[月./-]\d{1,2}日?/i,
  /\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?/,
  /\d{1,2}月\d{1,2}日/,
  /\d{1,2}\/\d{1,2}/,
];

/**
 * The first date in a text: era years, western ones, or none (10月21日, 10/21). Without a year it is the one nearest to
 * `near` (ISO), on which the weekday beside it falls where one is given.
 */
export function dateInText(written: string, near: string): FoundDate | null {
  const plain = written.normalize('NFKC').replace(/\s/g, '');
  for (const [n, pattern] of PATTERNS.entries()) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const weekday = /^[(（]?([日月火水木金土])(?:曜日?)?[)）・祝休]/.exec(
      `${plain.slice(found.index + found[0].length)})`,
    )?.[1];
    // 1/2 alone may be a part of anything; a date is said to be one by its weekday, or stands by itself.
    if (n === 3 && weekday === undefined && plain !== found[0]) continue;
    const said = weekday === undefined ? null : WEEKDAYS.indexOf(weekday);
    const date = n < 2 ? parseDate(found[0], near) : withYear(found[0], near, said);
    if (!date) continue;
    return { date, yearMissing: n >= 2, weekdayDiffers: said !== null && weekdayOf(date) !== said };
  }
  return null;
}

/** The date in the year nearest to `near`, among those in which the weekday falls on it where there are such. */
function withYear(text: string, near: string, weekday: number | null): string | null {
  const year = Number(near.slice(0, 4));
  const dates = [year, year + 1, year - 1].flatMap((one) => parseDate(text, `${one}-01-01`) ?? []);
  const fitting = dates.filter((date) => weekday === null || weekdayOf(date) === weekday);
  const distance = (date: string): number => Math.abs(daysBetween(near, date));
  return (fitting.length > 0 ? fitting : dates).toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The date of a cell: an Excel date, or one in its text. */
export function dateInCell(cell: TableCell, near: string): FoundDate | null {
  if (cell.kind === 'date' && typeof cell.value === 'string' && /^\d{4}-\d\d-\d\d/.test(cell.value)) {
    return { date: cell.value.slice(0, 10), yearMissing: false, weekdayDiffers: false };
  }
  return dateInText(cell.text, near);
}

/** The n of n日目, 第n日 or Day n. */
export function dayNumber(written: string): number | null {
  const found = /(?:第?(\d{1,2})日目|第(\d{1,2})日(?!\d)|day\s?(\d{1,2}))/i.exec(written.normalize('NFKC'));
  const kanji = /第?([一二三四五])日目/.exec(written);
  if (kanji) return '一二三四五'.indexOf(kanji[1] ?? '') + 1;
  return found ? Number(found[1] ?? found[2] ?? found[3]) : null;
}

/** 令和８年９月１０日現在: when the file was made, not a day of the meeting. */
export const saysAsOf = (text: string): boolean => /現在|時点|作成|更新|改訂|版\)?$|as of/i.test(text);
