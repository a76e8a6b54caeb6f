import { daysBetween } from '../calendar/dates.ts';
import type { ChecklistTask, Cost, LastTimes, Lesson } from '../collections/index.ts';
import { byOrder, meetingOf, type Plan } from '../plan/plan.ts';
import { firstDayOf } from '../preparation/due.ts';

/** What the preparation of one meeting leaves to the next one, still under the old ids. */
export interface CarriedPreparation {
  readonly checklist: readonly ChecklistTask[];
  readonly lessons: readonly Lesson[];
  readonly costs: readonly Cost[];
  readonly lastTimes: readonly LastTimes[];
}

/**
 * Tasks come as not done yet and without their office, a date as days before the meeting; lessons with the meeting they come from; costs as what
 * it cost last time; what really happened beside what had been planned, for items that are taken over.
 */
export function carriedPreparation(from: Plan): CarriedPreparation {
  const { rows } = from;
  const firstDay = firstDayOf(from);
  return {
    checklist: [...rows.checklist.values()].sort(byOrder).map((task) => ({
      ...task,
      owner: '',
      done: null,
      ...(task.date === null
        ? {}
        : { date: null, daysBefore: firstDay === null ? null : limited(daysBetween(task.date, firstDay)) }),
    })),
    lessons: [...rows.lessons.values()].sort(byOrder).map((lesson) => ({
      ...lesson,
      from: lesson.from === '' ? meetingInShort(from) : lesson.from,
    })),
    costs: [...rows.costs.values()].sort(byOrder).map((cost) => ({
      ...cost,
      planned: null,
      actual: null,
      lastPlanned: cost.planned,
      lastActual: cost.actual,
    })),
    lastTimes: [...rows.actuals.values()].flatMap(({ itemId, start, end }) => {
      const item = rows.items.get(itemId);
      if (!item || item.cancelled || (start === null && end === null)) return [];
      return [{ itemId, plannedStart: item.start, plannedEnd: item.end, start, end }];
    }),
  };
}

/** As many days as the checklist takes; what lies further off is left open. */
const limited = (days: number): number | null => (days >= -400 && days <= 1000 ? days : null);

/** 第8回（山形市）. */
function meetingInShort(plan: Plan): string {
  const { number, title, hostId } = meetingOf(plan);
  const host = plan.rows.organisations.get(hostId)?.name ?? '';
  if (number === null) return title;
  return host === '' ? `第${number}回` : `第${number}回（${host}）`;
}
