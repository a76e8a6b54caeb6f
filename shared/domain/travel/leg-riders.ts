import type { Claim } from '../attendees/line.ts';
import type { Item, Vehicle } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { legBoarding, seatsOfEach } from './leg-boarding.ts';
import { legsOf, vehiclesOf } from './leg-seats.ts';
import { type SeatsNeeded, seatsNeeded } from './seats-needed.ts';

/** How many ride on a leg in one of its vehicles, whom they bring along included and without attendants. */
export interface LegRiders extends SeatsNeeded {
  /** Over how many vehicles they are counted: 1, or all that drive the leg while nobody has a seat in any of them. */
  readonly shared: number;
}

/**
 * Riders of a leg in a vehicle: those who board it, else all of the leg where no seat is given in any of its vehicles. A
 * leg of no activity is for everybody who boards the vehicle on that day's other legs.
 * @returns null where nobody was asked (a leg of no activity) and nobody has a seat
 */
export function legRiders(plan: Plan, leg: Item, { id }: Pick<Vehicle, 'id'>): LegRiders | null {
  if (leg.activityIds.length > 0) {
    const { isGiven, byVehicle, riders } = legBoarding(plan, leg);
    return isGiven
      ? { ...needed(byVehicle.get(id) ?? [], riders), shared: 1 }
      : { ...seatsNeeded(plan, leg.activityIds), shared: Math.max(1, vehiclesOf(plan, leg.id).length) };
  }
  const others = vehiclesOf(plan, leg.id).flatMap((vehicle) =>
    legsOf(plan, vehicle.id).flatMap((other) =>
      other.dayId === leg.dayId ? [{ vehicle, ...legBoarding(plan, other) }] : [],
    ),
  );
  const inside = (vehicleId: string): Claim[] => {
    const own = others.filter(({ vehicle }) => vehicle.id === vehicleId);
    if (!own.some(({ isGiven }) => isGiven)) return [];
    // On a leg that it drives alone without seats given, everybody is in it.
    return own.flatMap(({ isGiven, byVehicle, riders }) =>
      isGiven ? (byVehicle.get(vehicleId) ?? []) : byVehicle.size === 1 ? riders : [],
    );
  };
  if (others.every(({ vehicle }) => inside(vehicle.id).length === 0)) return null;
  const riders = others.flatMap((one) => (one.vehicle.id === id ? one.riders : []));
  return { ...needed(inside(id), riders), shared: 1 };
}

function needed(inside: readonly Claim[], riders: readonly Claim[]): SeatsNeeded {
  const { sure, held } = seatsOfEach(inside, riders);
  return { sure, held };
}
