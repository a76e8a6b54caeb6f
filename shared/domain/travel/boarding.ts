import { itemAttendees } from '../attendees/headcount.ts';
import type { Attendee, Day, Item, Vehicle } from '../collections/index.ts';
import type { Variant } from '../collections/values.ts';
import type { Plan } from '../plan/plan.ts';
import { daySequence } from '../schedule/sequence.ts';
import { vehiclesOf } from './leg-seats.ts';

/** Those who board the same vehicles on the same day, with the legs these drive. */
export interface BoardingGroup {
  readonly day: Day;
  /** None: no vehicle is assigned yet. */
  readonly vehicles: readonly Vehicle[];
  readonly legs: readonly Item[];
  /** People who said yes to a leg's activities and come in person; each leg's own as ids. */
  readonly people: readonly Attendee[];
  readonly on: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Boarding groups of a day in one of its plans, in order of their first leg. Legs on foot are nothing to
 * board. A leg of no activity is for everybody in its group.
 */
export function boardingGroups(plan: Plan, day: Day, variant: Variant): BoardingGroup[] {
  const groups = new Map<string, { vehicles: readonly Vehicle[]; legs: Item[] }>();
  for (const item of daySequence(plan, day.id, variant)) {
    if (item.kind !== 'travel' || item.transport === 'walk') continue;
    const vehicles = vehiclesOf(plan, item.id);
    const key = vehicles.map(({ id }) => id).join('|');
    const group = groups.get(key);
    if (group) group.legs.push(item);
    else groups.set(key, { vehicles, legs: [item] });
  }
  return [...groups.values()].map(({ vehicles, legs }) => {
    const on = new Map<string, ReadonlySet<string>>();
    const people = new Map<string, Attendee>();
    for (const leg of legs) {
      const riders = itemAttendees(plan, leg).filter(({ mode }) => mode !== 'online');
      for (const person of riders) people.set(person.id, person);
      on.set(leg.id, new Set(riders.map(({ id }) => id)));
    }
    for (const leg of legs) if (leg.activityIds.length === 0) on.set(leg.id, new Set(people.keys()));
    return { day, vehicles, legs, people: [...people.values()], on };
  });
}
