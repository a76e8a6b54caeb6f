import { groupComparer, groupKeyOf } from '../attendees/city-group.ts';
import type { Claim } from '../attendees/line.ts';
import type { Vehicle } from '../collections/index.ts';
import { seatKey } from '../collections/seats.ts';
import { Draft } from '../plan/draft.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { assignSeats } from '../travel/assign-seats.ts';
import { type CoachLoad, passengerSeats, seatingOf } from '../travel/seating-of.ts';
import { type Command, checked, refuse } from './command.ts';

/**
 * 号車割: seats everybody who rides for an activity; locks are kept, cities stay together. Seats of those who no
 * longer ride become free. Nobody is seated beyond a vehicle's seats: who is left over stays without one.
 */
export const assignVehicles: Command<{ readonly activityId: string }> = (plan, { activityId }) => {
  const activity = plan.rows.activities.get(activityId);
  if (!activity) return refuse('not-found', { collection: 'activities' });
  const { coaches, riders } = seatingOf(plan, activity);
  if (coaches.length === 0) return refuse('not-found', { collection: 'vehicles' });
  const ordered = inCityOrder(plan, riders);
  const locked = new Map<string, string>();
  for (const { vehicle, people } of coaches)
    for (const { claim, seats } of people)
      if (seats.some((seat) => seat.locked)) locked.set(claim.person.id, vehicle.id);
  const all = riders.reduce((sum, { seats }) => sum + seats, 0);
  const unknown = seatsWhereUnknown(coaches, all);
  const { vehicleOf } = assignSeats(
    ordered.map(({ person, seats }) => ({ id: person.id, group: groupKeyOf(person), seats })),
    coaches.map(({ vehicle }) => ({ id: vehicle.id, seats: passengerSeats(vehicle) ?? unknown })),
    locked,
  );
  const draft = new Draft(plan);
  for (const { vehicle } of coaches) {
    empty(draft, vehicle);
    let number = 0;
    for (const { person, seats } of ordered) {
      if (vehicleOf.get(person.id) !== vehicle.id) continue;
      const isLocked = locked.get(person.id) === vehicle.id;
      for (let n = 0; n < seats; n += 1) {
        number += 1;
        draft.put('seats', { vehicleId: vehicle.id, number, attendeeId: person.id, locked: isLocked });
      }
    }
  }
  return checked(draft.change({ code: 'seat.assign', facts: { title: activity.title } }));
};

/**
 * Seats one rider by hand in a vehicle (null: in none), locked or not. Refused as full where the free seats
 * do not suffice.
 */
export const seatRider: Command<{
  readonly activityId: string;
  readonly attendeeId: string;
  readonly vehicleId: string | null;
  readonly locked: boolean;
}> = (plan, { activityId, attendeeId, vehicleId, locked }) => {
  const activity = plan.rows.activities.get(activityId);
  if (!activity) return refuse('not-found', { collection: 'activities' });
  const { coaches, riders } = seatingOf(plan, activity);
  const claim = riders.find(({ person }) => person.id === attendeeId);
  if (!claim) return refuse('not-found', { collection: 'attendees' });
  const draft = new Draft(plan);
  const before = coaches.flatMap(({ people }) =>
    people.filter((one) => one.claim === claim).flatMap(({ seats }) => seats),
  );
  for (const seat of before) draft.remove('seats', seatKey(seat.vehicleId, seat.number));
  if (vehicleId !== null) {
    const coach = coaches.find(({ vehicle }) => vehicle.id === vehicleId);
    if (!coach) return refuse('not-found', { collection: 'vehicles' });
    const others = coach.people.filter((one) => one.claim !== claim);
    const taken = others.reduce((sum, one) => sum + one.claim.seats, 0);
    if (coach.capacity !== null && taken + claim.seats > coach.capacity)
      return refuse('full', { name: coach.vehicle.name });
    const numbers = new Set(others.flatMap(({ seats }) => seats.map(({ number }) => number)));
    let number = 0;
    for (let n = 0; n < claim.seats; n += 1) {
      do number += 1;
      while (numbers.has(number));
      draft.put('seats', { vehicleId, number, attendeeId, locked });
    }
  }
  const facts = {
    name: claim.person.name,
    vehicle: plan.rows.vehicles.get(vehicleId ?? '')?.name ?? '',
  };
  return checked(draft.change({ code: 'seat.rider', facts }));
};

/** Seats supposed of a vehicle that tells none: as the largest of the others, and enough that nobody is left over. */
function seatsWhereUnknown(coaches: readonly CoachLoad[], all: number): number {
  const known = coaches.flatMap(({ capacity }) => capacity ?? []);
  const rest = all - known.reduce((sum, one) => sum + one, 0);
  return Math.max(0, ...known, rest);
}

function empty(draft: Draft, { id }: Vehicle): void {
  for (const [key, seat] of draft.plan.rows.seats) if (seat.vehicleId === id) draft.remove('seats', key);
}

/** Cities by 加盟順, their people in the order of the list, so that neighbours sit beside each other. */
function inCityOrder(plan: Plan, riders: readonly Claim[]): Claim[] {
  const compare = groupComparer(plan, 'joining');
  return [...riders].sort(
    (a, b) => compare(groupKeyOf(a.person), groupKeyOf(b.person)) || byOrder(a.person, b.person),
  );
}
