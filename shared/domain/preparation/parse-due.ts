import { parseDate } from '../calendar/parse-date.ts';

/** When something is due, as it was typed. */
export type Due =
  | { readonly daysBefore: number; readonly date: null }
  | { readonly daysBefore: null; readonly date: string | null };

/** Days that a month and a week of preparation count. */
const UNITS: Readonly<Record<string, number>> = {
  日: 1,
  週: 7,
  週間: 7,
  か月: 30,
  ヶ月: 30,
  カ月: 30,
  ヵ月: 30,
  ケ月: 30,
  月: 30,
};

/**
 * A due date as people type it: `3か月前`, `2週間前`, `10日前`, `当日`, `1週間後`, `60` (days before), or a date in
 * any usual way; nothing for none. undefined where it is none of these.
 * @param near an ISO date in whose year a date without a year falls
 */
export function parseDue(text: string, near: string): Due | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '') return { daysBefore: null, date: null };
  if (plain === '当日' || plain.toLowerCase() === 'd-day') return { daysBefore: 0, date: null };
  const match =
    /^(?:会議の)?(\d{1,3})(日|週間|週|か月|ヶ月|カ月|ヵ月|ケ月|月)(前|後)$/.exec(plain) ??
    english(plain.toLowerCase());
  if (match) {
    const [, count = '', unit = '', side] = match;
    const days = Number(count) * (UNITS[unit] ?? 1);
    return limited(side === '後' ? -days : days);
  }
  if (/^\d{1,3}$/.test(plain)) return limited(Number(plain));
  const date = parseDate(text, near);
  return date ? { daysBefore: null, date } : undefined;
}

const limited = (daysBefore: number): Due | undefined =>
  daysBefore >= -400 && daysBefore <= 1000 ? { daysBefore: daysBefore || 0, date: null } : undefined;

/** `3monthsbefore`, `2weeksafter`, in the parts of the Japanese form. */
function english(plain: string): readonly string[] | null {
  const match = /^(\d{1,3})(day|week|month)s?(before|after)$/.exec(plain);
  if (!match) return null;
  const unit = { day: '日', week: '週', month: '月' }[match[2] ?? 'day'] ?? '日';
  return ['', match[1] ?? '', unit, match[3] === 'after' ? '後' : '前'];
}

/** Days before the meeting in the words that `parseDue` reads: 3か月前, 10日前, 当日, 1週間後. */
export function daysBeforeText(days: number, language: 'ja' | 'en'): string {
  if (days === 0) return language === 'ja' ? '当日' : 'on the first day';
  const size = Math.abs(days);
  const [count, unit] = size % 30 === 0 ? [size / 30, 2] : size % 7 === 0 ? [size / 7, 1] : [size, 0];
  if (language === 'ja') return `${count}${['日', '週間', 'か月'][unit]}${days > 0 ? '前' : '後'}`;
  const word = ['day', 'week', 'month'][unit] ?? 'day';
  return `${count} ${word}${count === 1 ? '' : 's'} ${days > 0 ? 'before' : 'after'}`;
}
