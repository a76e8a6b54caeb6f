import type { Plan } from '../plan/plan.ts';

/**
 * The other activities whose people are in a vehicle together with those of one: a leg that it drives is of both. On
 * legs of their own two activities use the same seats one after the other.
 */
export const ridesTogether = (plan: Plan, vehicleId: string, activityId: string): readonly string[] =>
  companies(plan).get(vehicleId)?.get(activityId) ?? [];

/** Whether some vehicles all drive a leg that is of some activities: on it nobody sits in two of them. */
export function driveTogether(
  { rows }: Plan,
  [first = '', ...others]: readonly string[],
  activityIds: readonly string[],
): boolean {
  for (const { vehicleId, itemId } of rows.rides.values()) {
    if (vehicleId !== first || !others.every((id) => rows.rides.has(`${id}|${itemId}`))) continue;
    const leg = rows.items.get(itemId);
    if (leg && !leg.cancelled && activityIds.every((id) => leg.activityIds.includes(id))) return true;
  }
  return false;
}

type Companies = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

const known = new WeakMap<object, { readonly on: readonly unknown[]; readonly companies: Companies }>();

/** By vehicle and activity; sorted out once for each state of the rides, the items and the activities. */
function companies({ rows: { rides, items, activities } }: Plan): Companies {
  const on = [items, activities];
  const before = known.get(rides);
  if (before && on.every((rows, n) => rows === before.on[n])) return before.companies;
  const found = new Map<string, Map<string, string[]>>();
  for (const { vehicleId, itemId } of rides.values()) {
    const leg = items.get(itemId);
    const ids = leg && !leg.cancelled ? leg.activityIds.filter((id) => activities.has(id)) : [];
    if (ids.length < 2) continue;
    const ofVehicle = found.get(vehicleId) ?? new Map<string, string[]>();
    found.set(vehicleId, ofVehicle);
    for (const id of ids) {
      const others = ofVehicle.get(id) ?? [];
      ofVehicle.set(id, others);
      for (const other of ids) if (other !== id && !others.includes(other)) others.push(other);
    }
  }
  known.set(rides, { on, companies: found });
  return found;
}
