import type { Claim } from '../attendees/line.ts';
import type { Item } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { vehiclesOf } from './leg-seats.ts';
import { seatingOf } from './seating-of.ts';
import type { SeatsNeeded } from './seats-needed.ts';
import { passengerSeats } from './vehicle-riders.ts';

/** Who boards what on a leg of activities. */
export interface LegBoarding {
  /** Whether people have seats in a vehicle that drives it; until then all of them board all of its vehicles. */
  readonly isGiven: boolean;
  /** By vehicle that drives it; one who rides for two activities may stand twice. */
  readonly byVehicle: ReadonlyMap<string, readonly Claim[]>;
  /** Those for whom it is still to be decided. */
  readonly left: readonly Claim[];
  /** All who ride. */
  readonly riders: readonly Claim[];
}

/** Seats of each person once: sure where any claim is, with the most that he or she brings along on the leg. */
export function seatsOfEach(
  inside: readonly Claim[],
  riders: readonly Claim[],
): SeatsNeeded & { all: number } {
  const those = new Set(inside.map(({ person }) => person.id));
  const each = new Map<string, Pick<Claim, 'held' | 'seats'>>();
  for (const { person, held, seats } of riders) {
    if (!those.has(person.id)) continue;
    const other = each.get(person.id);
    each.set(person.id, {
      held: held && (other?.held ?? true),
      seats: Math.max(seats, other?.seats ?? 0),
    });
  }
  const seatsOf = (isHeld: boolean): number =>
    [...each.values()].reduce((total, { held, seats }) => total + (held === isHeld ? seats : 0), 0);
  const [sure, held] = [seatsOf(false), seatsOf(true)];
  return { sure, held, all: sure + held };
}

/**
 * Who boards what on a leg, the one answer for the itinerary, the bus company, the boarding list and the roll call.
 * Whoever has a seat in a vehicle that drives it boards that. Whose own vehicle does not drive it (one bus is enough for
 * the way back) boards the one that does, where there is only one and all of these fit in; else a person has to choose.
 */
export function legBoarding(plan: Plan, leg: Pick<Item, 'id' | 'activityIds'>): LegBoarding {
  const vehicles = vehiclesOf(plan, leg.id);
  const seatings = leg.activityIds.flatMap((id) => {
    const activity = plan.rows.activities.get(id);
    return activity ? [seatingOf(plan, activity)] : [];
  });
  const riders = seatings.flatMap((seating) => seating.riders);
  const seated = (vehicleId: string): Claim[] =>
    seatings.flatMap(({ coaches }) =>
      coaches.flatMap(({ vehicle, people }) =>
        vehicle.id === vehicleId ? people.map(({ claim }) => claim) : [],
      ),
    );
  const byVehicle = new Map(vehicles.map(({ id }) => [id, seated(id)]));
  const inside = new Set([...byVehicle.values()].flat().map(({ person }) => person.id));
  if (inside.size === 0) return { isGiven: false, byVehicle, left: [], riders };
  const left = riders.filter(({ person }) => !inside.has(person.id));
  const [only, ...others] = vehicles;
  if (only === undefined || others.length > 0) return { isGiven: true, byVehicle, left, riders };
  const elsewhere = new Set(
    seatings.flatMap(({ coaches }) =>
      coaches.flatMap(({ people }) => people.map(({ claim }) => claim.person.id)),
    ),
  );
  const joins = ({ person }: Claim): boolean => elsewhere.has(person.id);
  const together = [...(byVehicle.get(only.id) ?? []), ...left.filter(joins)];
  const room = passengerSeats(only);
  if (room !== null && seatsOfEach(together, riders).all > room)
    return { isGiven: true, byVehicle, left, riders };
  return {
    isGiven: true,
    byVehicle: new Map([[only.id, together]]),
    left: left.filter((claim) => !joins(claim)),
    riders,
  };
}
