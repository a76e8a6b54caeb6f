import { checkInKey } from '../collections/check-ins.ts';
import type { Vehicle } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { legBoarding } from './leg-boarding.ts';
import { vehiclesOf } from './leg-seats.ts';
import { ridersOf } from './vehicle-riders.ts';

/** 点呼 of a leg whose people have seats (号車割). */
export interface RollCall {
  /** Who belongs into which vehicle, by id of the person. Who is not in it has no seat. */
  readonly vehicleOf: ReadonlyMap<string, Vehicle>;
  /** How many of each vehicle's people are in, in the vehicles' order; `vehicle` null: those without a seat. */
  readonly counts: readonly {
    readonly vehicle: Vehicle | null;
    readonly arrived: number;
    readonly expected: number;
  }[];
}

/** The roll of a leg of an activity, vehicle by vehicle; null where nobody of it boards a vehicle of his or her own. */
export function rollCallOf(plan: Plan, activityId: string, itemId: string): RollCall | null {
  const activity = plan.rows.activities.get(activityId);
  const leg = plan.rows.items.get(itemId);
  if (!activity || !leg) return null;
  const riders = ridersOf(plan, activity).map(({ person }) => person.id);
  const theirs = new Set(riders);
  const { isGiven, byVehicle } = legBoarding(plan, leg);
  if (!isGiven) return null;
  const ours = vehiclesOf(plan, itemId).flatMap((vehicle) => {
    const ids = new Set((byVehicle.get(vehicle.id) ?? []).map(({ person }) => person.id));
    const people = [...ids].filter((id) => theirs.has(id));
    return people.length === 0 ? [] : [{ vehicle, people }];
  });
  if (ours.length === 0) return null;
  const vehicleOf = new Map(
    ours.flatMap(({ vehicle, people }) => people.map((id) => [id, vehicle] as const)),
  );
  const count = (vehicle: Vehicle | null, ids: readonly string[]) => ({
    vehicle,
    arrived: ids.filter((id) => plan.rows.checkIns.has(checkInKey(id, activityId, itemId))).length,
    expected: ids.length,
  });
  const left = riders.filter((id) => !vehicleOf.has(id));
  return {
    vehicleOf,
    counts: [
      ...ours.map(({ vehicle, people }) => count(vehicle, people)),
      ...(left.length > 0 ? [count(null, left)] : []),
    ],
  };
}
