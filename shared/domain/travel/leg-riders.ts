import type { Claim } from '../attendees/line.ts';
import type { Activity, Item, Vehicle } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { legsOf, vehiclesOf } from './leg-seats.ts';
import { type ActivitySeating, seatingOf } from './seating-of.ts';
import { type SeatsNeeded, seatsNeeded } from './seats-needed.ts';

/** How many ride on a leg in one of its vehicles, whom they bring along included and without attendants. */
export interface LegRiders extends SeatsNeeded {
  /** Over how many vehicles they are counted: 1, or all that drive the leg while nobody has a seat in any of them. */
  readonly shared: number;
}

/**
 * Riders of a leg in a vehicle: those who have a seat in it, else all of the leg where no seat is given in any of its
 * vehicles. A leg of no activity is for everybody whom the vehicle carries on that day.
 * @returns null where nobody was asked (a leg of no activity) and nobody has a seat
 */
export function legRiders(plan: Plan, leg: Item, { id }: Pick<Vehicle, 'id'>): LegRiders | null {
  const vehicles = vehiclesOf(plan, leg.id);
  const seatings = activitiesOn(plan, leg, id).map((activity) => seatingOf(plan, activity));
  const isGiven = vehicles.some((vehicle) => claimsIn(seatings, vehicle.id).length > 0);
  if (isGiven) return { ...seatsOfEach(claimsIn(seatings, id), seatings), shared: 1 };
  if (leg.activityIds.length === 0) return null;
  return { ...seatsNeeded(plan, leg.activityIds), shared: Math.max(1, vehicles.length) };
}

const claimsIn = (seatings: readonly ActivitySeating[], vehicleId: string) =>
  seatings.flatMap(({ coaches }) =>
    coaches.flatMap(({ vehicle, people }) =>
      vehicle.id === vehicleId ? people.map(({ claim }) => claim) : [],
    ),
  );

/** Seats of each person once: sure where any claim is, with the most that he or she brings along on the leg. */
function seatsOfEach(inside: readonly Claim[], seatings: readonly ActivitySeating[]): SeatsNeeded {
  const those = new Set(inside.map(({ person }) => person.id));
  const each = new Map<string, Pick<Claim, 'held' | 'seats'>>();
  for (const { person, held, seats } of seatings.flatMap(({ riders }) => riders)) {
    if (!those.has(person.id)) continue;
    const other = each.get(person.id);
    each.set(person.id, {
      held: held && (other?.held ?? true),
      seats: Math.max(seats, other?.seats ?? 0),
    });
  }
  const seatsOf = (isHeld: boolean): number =>
    [...each.values()].reduce((total, { held, seats }) => total + (held === isHeld ? seats : 0), 0);
  return { sure: seatsOf(false), held: seatsOf(true) };
}

function activitiesOn(plan: Plan, leg: Item, vehicleId: string): Activity[] {
  const ids =
    leg.activityIds.length > 0
      ? leg.activityIds
      : legsOf(plan, vehicleId).flatMap((other) => (other.dayId === leg.dayId ? other.activityIds : []));
  return [...new Set(ids)].flatMap((id) => plan.rows.activities.get(id) ?? []);
}
