import { daysBetween } from '../calendar/dates.ts';
import type { PlanSummary } from '../plan/summary.ts';

/** How long before the last day the organizers are reminded. */
const REMIND_DAYS = 30;

/** 保存期限 that is near or past, with people still in the plan. */
export interface Retention {
  /** soon: the last day is at most 30 days off (today included); over: it has passed. */
  readonly kind: 'soon' | 'over';
  /** ISO date of the last day on which the people may be kept. */
  readonly until: string;
  /** Days until the last day, or since it. */
  readonly days: number;
}

/**
 * What is to be said of a meeting's people on a day; null while there is time, no date, or nobody left to dispose of.
 * @param today ISO date
 */
export function retentionOf(
  { meeting, attendees }: Pick<PlanSummary, 'meeting' | 'attendees'>,
  today: string,
): Retention | null {
  const until = meeting.retainUntil;
  if (until === null || attendees === 0) return null;
  const left = daysBetween(today, until);
  if (left > REMIND_DAYS) return null;
  return left < 0 ? { kind: 'over', until, days: -left } : { kind: 'soon', until, days: left };
}
