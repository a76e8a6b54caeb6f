import type { Day } from '../collections/index.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import type { Plan } from '../plan/plan.ts';
import { forecast } from './forecast.ts';
import { type LocalNow, minutesOfDay } from './local-now.ts';

/** The day to show: one that still runs past midnight, else today's, else the first. undefined: there are no days. */
export function currentDay(plan: Plan, now: LocalNow): Day | undefined {
  const days = orderedDays(plan);
  const late = days.find((day) => {
    const minutes = minutesOfDay(day, now);
    return minutes !== null && minutes >= 24 * 60 && forecast(plan, day.id, minutes).running.length > 0;
  });
  return late ?? days.find((day) => day.date === now.date) ?? days[0];
}
