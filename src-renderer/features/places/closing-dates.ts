import { parseDate } from '../../../shared/domain/calendar/parse-date.ts';
import type { Language } from '../../../shared/domain/calendar/wareki.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';

/** The date near which a date without a year is meant: the meeting's first, else the start of its fiscal year. */
export const nearDate = (plan: Plan): string =>
  orderedDays(plan).find(({ date }) => date !== null)?.date ?? `${meetingOf(plan).fiscalYear}-04-01`;

/** Dates as typed: `10/20、12/29`; each once, in order. [] for nothing typed, undefined when one is no date. */
export function parseDates(text: string, near: string): string[] | undefined {
  const parts = text
    .normalize('NFKC')
    .split(/[、,;\s]+/)
    .filter(Boolean);
  const dates = parts.map((part) => parseDate(part, near));
  return dates.every((date) => typeof date === 'string') ? [...new Set(dates)].sort() : undefined;
}

/** 10/20、12/29; the year stands before a date of another one. */
export const datesText = (dates: readonly string[], near: string, language: Language): string =>
  dates
    .map((date) => {
      const [year, month, day] = date.split('-').map(Number);
      return date.startsWith(near.slice(0, 4)) ? `${month}/${day}` : `${year}/${month}/${day}`;
    })
    .join(language === 'ja' ? '、' : ', ');
