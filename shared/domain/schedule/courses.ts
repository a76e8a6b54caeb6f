import type { Activity, Item } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

/** The activities (班・コース) that items are for alone, in their order. */
export function coursesOf(plan: Plan, items: Iterable<Item>): Activity[] {
  const ids = new Set<string>();
  for (const { activityIds } of items)
    if (activityIds.length === 1 && activityIds[0]) ids.add(activityIds[0]);
  return [...ids].flatMap((id) => plan.rows.activities.get(id) ?? []).sort(byOrder);
}
