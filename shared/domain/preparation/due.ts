import { daysBetween, plusDays } from '../calendar/dates.ts';
import type { ChecklistTask } from '../collections/index.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

/** From so many days on a task that is not done yet is said to be due soon. */
const SOON = 14;

/** How a task stands on a day: it is `undated` while neither a date is given nor the meeting's is known. */
export type TaskState = 'done' | 'overdue' | 'soon' | 'open' | 'undated';

export interface DueTask {
  readonly task: ChecklistTask;
  /** ISO date; null while it cannot be said. */
  readonly due: string | null;
  readonly state: TaskState;
  /** Days that are left, below zero once it is over; null without a date. */
  readonly left: number | null;
}

/** The first day of the meeting, null while it is 未定. */
export const firstDayOf = (plan: Plan): string | null => orderedDays(plan)[0]?.date ?? null;

/** When a task is due: its own date, or counted back from the first day. */
export function dueOf({ date, daysBefore }: ChecklistTask, firstDay: string | null): string | null {
  if (date !== null) return date;
  return daysBefore === null || firstDay === null ? null : plusDays(firstDay, -daysBefore);
}

/** All tasks as they stand on `today`, those due first first; what has no date yet by days before, then by hand. */
export function dueTasks(plan: Plan, today: string): readonly DueTask[] {
  const firstDay = firstDayOf(plan);
  const tasks = [...plan.rows.checklist.values()].sort(byOrder).map((task): DueTask => {
    const due = dueOf(task, firstDay);
    const left = due === null ? null : daysBetween(today, due);
    return { task, due, left, state: stateOf(task, left) };
  });
  return tasks.sort((a, b) => compareDue(a, b));
}

function stateOf({ done }: ChecklistTask, left: number | null): TaskState {
  if (done !== null) return 'done';
  if (left === null) return 'undated';
  if (left < 0) return 'overdue';
  return left <= SOON ? 'soon' : 'open';
}

function compareDue(a: DueTask, b: DueTask): number {
  if (a.due !== null && b.due !== null) return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
  if (a.due !== null || b.due !== null) return a.due === null ? 1 : -1;
  return (b.task.daysBefore ?? -Infinity) - (a.task.daysBefore ?? -Infinity) || 0;
}
