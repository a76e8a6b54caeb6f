import { sameWeekdayInYear } from '../../../shared/domain/calendar/dates.ts';
import type { PlanSummary } from '../../../shared/domain/plan/summary.ts';

/** The domestic meetings, in order of their number. */
export const domesticOnly = (meetings: readonly PlanSummary[]): PlanSummary[] =>
  meetings
    .filter((one) => one.meeting.series === 'uccn-jp')
    .sort((a, b) => (a.meeting.number ?? 0) - (b.meeting.number ?? 0));

/** The domestic meeting with the greatest number. */
export const latestPlanned = (meetings: readonly PlanSummary[]): PlanSummary | undefined =>
  domesticOnly(meetings).at(-1);

/** The same weekday as the meeting it is based on had, in another fiscal year; null without a date to go by. */
export function proposedDate(from: PlanSummary | undefined, fiscalYear: number): string | null {
  if (!from?.firstDate || !Number.isInteger(fiscalYear)) return null;
  return sameWeekdayInYear(from.firstDate, fiscalYear - from.meeting.fiscalYear);
}

/** A whole number from 1 as typed, full width too; null when it is none or has more digits than asked for. */
export function countOf(text: string, digits: number): number | null {
  const plain = text.normalize('NFKC').trim();
  return /^[1-9]\d*$/.test(plain) && plain.length <= digits ? Number(plain) : null;
}
