import { plusDays } from '../../../shared/domain/calendar/dates.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { sentForm } from '../../helpers/forms.ts';
import { resetIds, yamagata } from '../../helpers/plans.ts';
import { samplePeople, withPeople } from '../../helpers/sample-people.ts';
import { exported } from '../../helpers/traced.ts';

/** Workbooks of ours that have gone out, and the plan that inputs are held against: it knows of them. */
export interface SentOut {
  readonly plan: Plan;
  readonly workbooks: readonly Uint8Array[];
}

/** The sample meeting in the days of the sample calendars, with people. The same ids and bytes each time. */
export async function sentOut(): Promise<SentOut> {
  resetIds();
  const sample = yamagata();
  const days = [...sample.rows.days].map(
    ([id, day]) => [id, { ...day, date: plusDays('2026-10-20', day.offset) }] as const,
  );
  const dated = { ...sample, rows: { ...sample.rows, days: new Map(days) } };
  const schedule = await exported(withPeople(dated, samplePeople()), 'schedule');
  const list = await exported(schedule.plan, 'attendee-list');
  const form = await sentForm(list.plan, 'yamagata');
  return { plan: form.plan, workbooks: [schedule.bytes, list.bytes, form.bytes] };
}
