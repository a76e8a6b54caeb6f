import type { Activity, Item } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

/**
 * The parallel courses (班・コース) among items: activities that have items of their own at the same
 * time. None where everybody goes the same way, also if some go on afterwards.
 */
export function parallelCourses(plan: Plan, items: readonly Item[]): Activity[] {
  const ids = new Set<string>();
  const own = items.filter(({ activityIds }) => activityIds.length > 0);
  for (const [at, a] of own.entries())
    for (const b of own.slice(at + 1))
      if (overlap(a, b) && !a.activityIds.some((id) => b.activityIds.includes(id)))
        for (const id of [...a.activityIds, ...b.activityIds]) ids.add(id);
  return [...ids].flatMap((id) => plan.rows.activities.get(id) ?? []).sort(byOrder);
}

/** Whether an item stands on the way of one course: its own, or one that no course has for itself. */
export const isOnCourse = (
  { activityIds }: Pick<Item, 'activityIds'>,
  course: string,
  courses: readonly Pick<Activity, 'id'>[],
): boolean => activityIds.includes(course) || !activityIds.some((id) => courses.some((one) => one.id === id));

/** Whether two items have minutes in common; touching ends are none. */
export const overlap = (a: Pick<Item, 'start' | 'end'>, b: Pick<Item, 'start' | 'end'>): boolean =>
  typeof a.start === 'number' &&
  typeof a.end === 'number' &&
  typeof b.start === 'number' &&
  typeof b.end === 'number' &&
  a.start < b.end &&
  b.start < a.end;
