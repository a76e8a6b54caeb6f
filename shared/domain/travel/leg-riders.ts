import { itemAttendees, itemHeadcount } from '../attendees/headcount.ts';
import type { Item, Vehicle } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { vehiclesOf } from './leg-seats.ts';

/** How many ride on a leg in one of its vehicles. */
export interface LegRiders {
  /** Without attendants. */
  readonly people: number;
  /** Over how many vehicles `people` is counted: 1, or all that drive the leg while nobody has a seat in this one. */
  readonly shared: number;
}

/**
 * Riders of a leg in a vehicle: those who have a seat in it (whom they bring along too), else all of the leg where no
 * seat is given in any of its vehicles.
 * @returns null where nobody was asked (a leg of no activity) and nobody has a seat
 */
export function legRiders(plan: Plan, leg: Item, { id }: Pick<Vehicle, 'id'>): LegRiders | null {
  const vehicles = vehiclesOf(plan, leg.id);
  const inLeg = new Set(vehicles.map((vehicle) => vehicle.id));
  const seats = [...plan.rows.seats.values()].filter(({ vehicleId }) => inLeg.has(vehicleId));
  if (seats.length > 0) {
    const riding =
      leg.activityIds.length === 0 ? null : new Set(itemAttendees(plan, leg).map((one) => one.id));
    const own = seats.filter(
      (seat) => seat.vehicleId === id && (riding === null || riding.has(seat.attendeeId)),
    );
    return { people: own.length, shared: 1 };
  }
  if (leg.activityIds.length === 0) return null;
  return { people: itemHeadcount(plan, leg).onSite, shared: Math.max(1, vehicles.length) };
}
