import type { Language } from '../calendar/wareki.ts';
import type { Item } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from './title-of.ts';

/** An item's title; in English that of the activity that it is the item of, where it has one. */
export function plainTitle(plan: Plan, item: Item, language: Language): string {
  const activities = item.activityIds.map((id) => plan.rows.activities.get(id));
  const own = activities.find((activity) => activity?.title === item.title);
  return own ? titleOf(own, language) : item.title;
}
