import { type Claim, lineOf } from '../attendees/line.ts';
import type { Activity, Vehicle } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { ridesTogether } from './rides-together.ts';

/** The vehicles of an activity: those that drive one of its legs; while none does, those that drive nothing yet. */
export function vehiclesOf(plan: Plan, activityId: string): readonly Vehicle[] {
  const driving = new Set<string>();
  const busy = new Set<string>();
  for (const { vehicleId, itemId } of plan.rows.rides.values()) {
    busy.add(vehicleId);
    if (plan.rows.items.get(itemId)?.activityIds.includes(activityId)) driving.add(vehicleId);
  }
  const all = [...plan.rows.vehicles.values()].sort(byOrder);
  return all.filter(({ id }) => (driving.size === 0 ? !busy.has(id) : driving.has(id)));
}

/** Those who need a seat for an activity. */
export const ridersOf = (plan: Plan, activity: Pick<Activity, 'id' | 'capacity'>): readonly Claim[] =>
  lineOf(plan, activity).inside.filter(({ person }) => person.mode !== 'online');

/** Seats for passengers of a vehicle: attendants take theirs first. */
export const passengerSeats = ({ seats, attendants }: Vehicle): number | null =>
  seats === null ? null : Math.max(0, seats - attendants.length);

/**
 * Seats that a rider takes in a vehicle: with the most that he or she brings along for any of the activities whose
 * people are in it together.
 */
export const seatsAboard = (
  plan: Plan,
  vehicleId: string,
  activityId: string,
  { person, seats }: Claim,
): number =>
  Math.max(
    seats,
    ...[activityId, ...ridesTogether(plan, vehicleId, activityId)].map(
      (id) => claimsOf(plan, id).get(person.id)?.seats ?? 0,
    ),
  );

const claims = new WeakMap<Plan, Map<string, ReadonlyMap<string, Claim>>>();

/** Those who ride for an activity, by id. */
function claimsOf(plan: Plan, activityId: string): ReadonlyMap<string, Claim> {
  const ofPlan = claims.get(plan) ?? new Map<string, ReadonlyMap<string, Claim>>();
  claims.set(plan, ofPlan);
  const activity = plan.rows.activities.get(activityId);
  const riders = ofPlan.get(activityId) ?? new Map(activity ? byPersonOf(ridersOf(plan, activity)) : []);
  ofPlan.set(activityId, riders);
  return riders;
}

const byPersonOf = (riders: readonly Claim[]) => riders.map((claim) => [claim.person.id, claim] as const);
