import type { Meeting } from '../collections/index.ts';
import { meetingOf, type Plan } from './plan.ts';

/** What the record of meetings shows of a plan without opening it. */
export interface PlanSummary {
  readonly id: string;
  readonly meeting: Meeting;
  readonly hostName: string;
  readonly hostNameEn: string;
  /** Known dates of its days, earliest and latest; null while 未定. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Some of its days' dates still have to be confirmed. */
  readonly datesUnconfirmed: boolean;
  readonly days: number;
  readonly items: number;
  /** Those on the list. */
  readonly attendees: number;
  /** Those of whom only the numbers are kept (廃棄, 引継ぎ); absent in what an older version wrote. */
  readonly counted?: number;
}

/** The summary of a plan. */
export function summaryOf(plan: Plan): PlanSummary {
  const meeting = meetingOf(plan);
  const host = plan.rows.organisations.get(meeting.hostId);
  const days = [...plan.rows.days.values()];
  const dates = days.flatMap((day) => (day.date === null ? [] : [day.date])).sort();
  return {
    id: plan.id,
    meeting,
    hostName: host?.name ?? '',
    hostNameEn: host?.nameEn ?? '',
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    datesUnconfirmed: days.some((day) => day.unconfirmed.includes('date')),
    days: days.length,
    items: plan.rows.items.size,
    attendees: plan.rows.attendees.size,
    counted: [...plan.rows.headcounts.values()].reduce((sum, { people }) => sum + people, 0),
  };
}
