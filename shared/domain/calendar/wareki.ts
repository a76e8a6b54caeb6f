import { parseISO } from 'date-fns';

/** Dates and times as Japanese offices write them, and their English twins. */

export type Language = 'ja' | 'en';

export const WEEKDAYS = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const ERA = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric' });
const EN_LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const EN_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long' });
const EN_SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** 火 or Tue. */
export const weekdayName = (date: string, language: Language): string =>
  WEEKDAYS[language][parseISO(date).getDay()] ?? '';

/** 令和7年 (令和元年 for the first) for the day given. */
export function eraYear(date: string): string {
  return ERA.format(parseISO(date));
}

/**
 * A fiscal year by the era in which it began: 令和7年度. That of 2019 began in 平成31 and is called 令和元年度 as a whole
 * since the new era began (agreement of the ministries of 1 April 2019 on years at the change of era).
 */
export const eraFiscalYear = (fiscalYear: number): string =>
  fiscalYear === 2019 ? '令和元年度' : `${eraYear(`${fiscalYear}-04-01`)}度`;

/** 令和7年10月14日（火）, or Tue 14 October 2025. */
export function longDate(date: string, language: Language): string {
  if (language === 'en') return `${weekdayName(date, 'en')} ${EN_LONG.format(parseISO(date))}`;
  return `${eraYear(date)}${monthDay(date)}（${weekdayName(date, 'ja')}）`;
}

/** 令和7年10月14日, as letters and receipts are dated; 14 October 2025. */
export const plainDate = (date: string, language: Language): string =>
  language === 'en' ? EN_LONG.format(parseISO(date)) : `${eraYear(date)}${monthDay(date)}`;

/** 10月14日（火）, or Tue 14 Oct. */
export function shortDate(date: string, language: Language): string {
  if (language === 'en') return `${weekdayName(date, 'en')} ${EN_SHORT.format(parseISO(date))}`;
  return `${monthDay(date)}（${weekdayName(date, 'ja')}）`;
}

/** A date that follows another in a row of dates: 15日（水）, Wed 15; in another month, or after none, as `shortDate`. */
export function dateAfter(previous: string | null, date: string, language: Language): string {
  if (previous?.slice(0, 7) !== date.slice(0, 7)) return shortDate(date, language);
  const day = Number(date.slice(8));
  return language === 'en' ? `${weekdayName(date, 'en')} ${day}` : `${day}日（${weekdayName(date, 'ja')}）`;
}

/** A span of days: 令和7年10月14日（火）～16日（木）, Tue 14 – Thu 16 October 2025; what repeats is not said again. */
export function dateSpan(first: string, last: string, language: Language): string {
  if (first === last) return longDate(first, language);
  if (language === 'en') return englishSpan(first, last);
  const tail = `（${weekdayName(last, 'ja')}）`;
  const day = `${Number(last.slice(8))}日${tail}`;
  if (first.slice(0, 7) === last.slice(0, 7)) return `${longDate(first, 'ja')}～${day}`;
  if (first.slice(0, 4) === last.slice(0, 4)) return `${longDate(first, 'ja')}～${monthDay(last)}${tail}`;
  return `${longDate(first, 'ja')}～${longDate(last, 'ja')}`;
}

const monthDay = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;

function englishSpan(first: string, last: string): string {
  const head = `${weekdayName(first, 'en')} ${Number(first.slice(8))}`;
  if (first.slice(0, 7) === last.slice(0, 7)) return `${head} – ${longDate(last, 'en')}`;
  if (first.slice(0, 4) !== last.slice(0, 4)) return `${longDate(first, 'en')} – ${longDate(last, 'en')}`;
  return `${head} ${EN_MONTH.format(parseISO(first))} – ${longDate(last, 'en')}`;
}
