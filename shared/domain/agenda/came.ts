import type { Item } from '../collections/index.ts';
import { inJoiningOrder } from '../hub/cities.ts';
import type { Plan } from '../plan/plan.ts';

/** Who has come to an item, as the reception has it: people, and their cities in 加盟順. */
export interface Came {
  readonly people: number;
  readonly cities: readonly string[];
}

/** Those ticked off for the item itself, or for one of its activities. */
export function cameTo(plan: Plan, { id, activityIds }: Item): Came {
  const people = new Set<string>();
  for (const row of plan.rows.checkIns.values())
    if (row.itemId === id || (row.itemId === null && activityIds.includes(row.activityId)))
      people.add(row.attendeeId);
  const cities = new Set<string>();
  for (const attendeeId of people) {
    const city = plan.rows.attendees.get(attendeeId)?.organisationId;
    if (city && plan.rows.organisations.has(city)) cities.add(city);
  }
  return { people: people.size, cities: inJoiningOrder(plan, cities) };
}
