import type { Item } from '../collections/index.ts';
import { meetingOf, type Plan } from '../plan/plan.ts';

/**
 * Whose item it is: the networks of its activities. An item of an activity for all, or of none (開会,
 * 休憩), is for every network of the meeting.
 */
export function networksOf(plan: Plan, item: Pick<Item, 'activityIds'>): readonly string[] {
  const all = meetingOf(plan).networks;
  const own = new Set<string>();
  for (const id of item.activityIds) {
    const network = plan.rows.activities.get(id)?.network;
    if (network === null || network === undefined) return all;
    own.add(network);
  }
  return own.size === 0 ? all : [...own];
}
