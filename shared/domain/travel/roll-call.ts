import { checkInKey } from '../collections/check-ins.ts';
import type { Vehicle } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { vehiclesOf } from './leg-seats.ts';
import { seatingOf } from './seating-of.ts';

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

/** The roll of a leg of an activity, vehicle by vehicle; null where nobody has a seat in a vehicle that drives it. */
export function rollCallOf(plan: Plan, activityId: string, itemId: string): RollCall | null {
  const activity = plan.rows.activities.get(activityId);
  if (!activity) return null;
  const driving = new Set(vehiclesOf(plan, itemId).map(({ id }) => id));
  const { coaches, riders } = seatingOf(plan, activity);
  const ours = coaches.filter(({ vehicle, people }) => driving.has(vehicle.id) && people.length > 0);
  if (ours.length === 0) return null;
  const vehicleOf = new Map(
    ours.flatMap(({ vehicle, people }) => people.map(({ claim }) => [claim.person.id, vehicle] as const)),
  );
  const count = (vehicle: Vehicle | null, ids: readonly string[]) => ({
    vehicle,
    arrived: ids.filter((id) => plan.rows.checkIns.has(checkInKey(id, activityId, itemId))).length,
    expected: ids.length,
  });
  const left = riders.flatMap(({ person }) => (vehicleOf.has(person.id) ? [] : [person.id]));
  return {
    vehicleOf,
    counts: [
      ...ours.map(({ vehicle, people }) =>
        count(
          vehicle,
          people.map(({ claim }) => claim.person.id),
        ),
      ),
      ...(left.length > 0 ? [count(null, left)] : []),
    ],
  };
}
