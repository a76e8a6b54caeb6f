import { groupComparer, groupKeyOf } from '../attendees/city-group.ts';
import type { Claim } from '../attendees/line.ts';
import type { RowOf } from '../collections/index.ts';
import { keyOfSeat } from '../collections/seats.ts';
import { Draft } from '../plan/draft.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { assignSeats } from '../travel/assign-seats.ts';
import { seatsTaken } from '../travel/seat-claims.ts';
import { boundIn, type CoachLoad, hasRoomFor, seatingOf } from '../travel/seating-of.ts';
import { passengerSeats, seatsAboard, vehiclesOf } from '../travel/vehicle-riders.ts';
import { type Command, checked, refuse } from './command.ts';

/**
 * 号車割: seats everybody who rides for an activity; locks are kept, cities stay together. Seats of those who no
 * longer ride become free. Nobody is seated beyond a vehicle's seats: who is left over stays without one. Seats of other
 * activities are left alone; those of one that rides along on a leg are taken.
 */
export const assignVehicles: Command<{ readonly activityId: string }> = (plan, { activityId }) => {
  const activity = plan.rows.activities.get(activityId);
  if (!activity) return refuse('not-found', { collection: 'activities' });
  const { coaches, riders } = seatingOf(plan, activity);
  if (coaches.length === 0) return refuse('not-found', { collection: 'vehicles' });
  const ordered = inCityOrder(plan, riders);
  const locked = new Map<string, string>();
  for (const { vehicle, people } of coaches) {
    const bound = boundIn(plan, vehicle.id, activityId);
    for (const { claim, seats } of people)
      if (isLocked(seats) || sitsAlong(seats, activityId) || bound.has(claim.person.id))
        locked.set(claim.person.id, vehicle.id);
  }
  // One who has no seat of this activity's that fits, but sits along for another, sits there.
  const riding = new Set(riders.map(({ person }) => person.id));
  const sitting = new Map<string, string>();
  for (const { vehicle, others } of coaches)
    for (const { id } of others.map(({ claim }) => claim.person))
      if (riding.has(id) && !locked.has(id)) {
        locked.set(id, vehicle.id);
        sitting.set(id, vehicle.id);
      }
  const needOf = new Map(
    riders.map((claim) => [
      claim.person.id,
      Math.max(...coaches.map(({ vehicle }) => seatsAboard(plan, vehicle.id, activityId, claim))),
    ]),
  );
  const need = ({ person, seats }: Claim): number => needOf.get(person.id) ?? seats;
  const all = riders.reduce((sum, claim) => sum + need(claim), 0);
  const unknown = seatsWhereUnknown(coaches, all);
  const { vehicleOf } = assignSeats(
    ordered.map((claim) => ({ id: claim.person.id, group: groupKeyOf(claim.person), seats: need(claim) })),
    coaches.map(({ vehicle, others }) => {
      const taken = seatsTaken(others.filter(({ claim }) => sitting.get(claim.person.id) !== vehicle.id));
      return { id: vehicle.id, seats: Math.max(0, (passengerSeats(vehicle) ?? unknown + taken) - taken) };
    }),
    locked,
  );
  const draft = new Draft(plan);
  sayWhatFor(draft, activityId);
  for (const coach of coaches) {
    const { id: vehicleId } = coach.vehicle;
    // One who does not ride for it any more, but along for another, sits on.
    const inUse = new Set(coach.others.flatMap(({ seats }) => seats.map(keyOfSeat)));
    for (const [key, seat] of draft.result().rows.seats)
      if (seat.vehicleId === vehicleId && seat.activityId === activityId && !inUse.has(key))
        draft.remove('seats', key);
    const along = coach.people.filter(({ seats }) => sitsAlong(seats, activityId));
    const numbers = freeNumbers([...coach.others, ...along].flatMap(({ seats }) => seats));
    const byHand = new Set(
      coach.people.flatMap(({ claim, seats }) => (isLocked(seats) ? [claim.person.id] : [])),
    );
    for (const claim of ordered) {
      const { person } = claim;
      if (vehicleOf.get(person.id) !== vehicleId) continue;
      if (sitting.has(person.id) || along.some((one) => one.claim.person.id === person.id)) continue;
      const row = { vehicleId, activityId, attendeeId: person.id, locked: byHand.has(person.id) };
      for (let n = 0; n < need(claim); n += 1) draft.put('seats', { ...row, number: numbers() });
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
  sayWhatFor(draft, activityId);
  const before = rowsOf(plan, activityId, attendeeId);
  for (const seat of before) draft.remove('seats', keyOfSeat(seat));
  // Behind a seat there may be another: that of whom he or she stands in for, or that of another activity, which stays
  // in this very vehicle.
  for (let seats = seatsUnder(draft.result(), activityId, attendeeId); seats.length > 0; ) {
    before.push(...seats);
    const others = seats.filter((seat) => !sitsAlong([seat], activityId) || seat.vehicleId !== vehicleId);
    if (others.length === 0) break;
    for (const seat of others) draft.remove('seats', keyOfSeat(seat));
    seats = seatsUnder(draft.result(), activityId, attendeeId);
  }
  if (vehicleId !== null) {
    const coach = coaches.find(({ vehicle }) => vehicle.id === vehicleId);
    if (!coach) return refuse('not-found', { collection: 'vehicles' });
    const others = coach.people.filter((one) => one.claim !== claim);
    if (!hasRoomFor(plan, activityId, coach, claim)) return refuse('full', { name: coach.vehicle.name });
    const own = before.flatMap((seat) => (seat.vehicleId === vehicleId ? [seat.number] : []));
    const numbers = freeNumbers(
      [...others, ...coach.others].flatMap(({ seats }) => seats),
      own,
    );
    for (let n = 0; n < seatsAboard(plan, vehicleId, activityId, claim); n += 1)
      draft.put('seats', { vehicleId, activityId, number: numbers(), attendeeId, locked });
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

type Seat = RowOf<'seats'>;

const isLocked = (seats: readonly Seat[]): boolean => seats.some(({ locked }) => locked);

/** Whether somebody sits on seats that were given for another activity, on a leg of both. */
const sitsAlong = (seats: readonly Seat[], activityId: string): boolean =>
  seats.some((seat) => seat.activityId !== null && seat.activityId !== activityId);

/** The seats on which somebody sits for an activity, whoever they were given to. */
const seatsUnder = (plan: Plan, activityId: string, attendeeId: string): readonly Seat[] => {
  const activity = plan.rows.activities.get(activityId);
  if (!activity) return [];
  return seatingOf(plan, activity).coaches.flatMap(({ people }) =>
    people.filter(({ claim }) => claim.person.id === attendeeId).flatMap(({ seats }) => seats),
  );
};

/** The seats given to a person for an activity, in whatever vehicle. */
const rowsOf = (plan: Plan, activityId: string, attendeeId: string): Seat[] =>
  [...plan.rows.seats.values()].filter(
    (seat) => seat.activityId === activityId && seat.attendeeId === attendeeId,
  );

/** Numbers that none of some seats has, one after the other; those wished for go first. */
function freeNumbers(taken: readonly Seat[], wished: readonly number[] = []): () => number {
  const used = new Set(taken.map(({ number }) => number));
  const first = [...wished];
  let last = 0;
  return () => {
    let number = first.shift() ?? 0;
    while (number === 0 || used.has(number)) {
      last += first.length === 0 ? 1 : 0;
      number = first.shift() ?? last;
    }
    used.add(number);
    return number;
  };
}

/**
 * Seats of an older version did not say what they were for: those in the activity's vehicles are given under every
 * activity whose people sit on them.
 */
function sayWhatFor(draft: Draft, activityId: string): void {
  const { plan } = draft;
  const vehicles = new Set(vehiclesOf(plan, activityId).map(({ id }) => id));
  const unsaid = [...plan.rows.seats].filter(
    ([, seat]) => seat.activityId === null && vehicles.has(seat.vehicleId),
  );
  if (unsaid.length === 0) return;
  for (const activity of plan.rows.activities.values())
    for (const { people } of seatingOf(plan, activity).coaches)
      for (const seat of people.flatMap(({ seats }) => seats))
        if (seat.activityId === null && vehicles.has(seat.vehicleId))
          draft.put('seats', { ...seat, activityId: activity.id });
  for (const [key] of unsaid) draft.remove('seats', key);
}

/** Cities by 加盟順, their people in the order of the list, so that neighbours sit beside each other. */
function inCityOrder(plan: Plan, riders: readonly Claim[]): Claim[] {
  const compare = groupComparer(plan, 'joining');
  return [...riders].sort(
    (a, b) => compare(groupKeyOf(a.person), groupKeyOf(b.person)) || byOrder(a.person, b.person),
  );
}
