import type { Claim } from '../attendees/line.ts';
import type { Activity, Vehicle } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { ridesTogether } from './rides-together.ts';
import { type ByPerson, claimants, fitting, isFor, type Seated, seatsTaken, sum } from './seat-claims.ts';
import { passengerSeats, ridersOf, seatsAboard, vehiclesOf } from './vehicle-riders.ts';

/** A vehicle of an activity with its people. */
export interface CoachLoad {
  readonly vehicle: Vehicle;
  readonly people: readonly Seated[];
  /** People seated here for other activities that ride along on a leg, who are not among those of this one. */
  readonly others: readonly Seated[];
  /** Seats that each person takes on a leg, by id: once, with the most that he or she brings along for any of them. */
  readonly places: ReadonlyMap<string, number>;
  /** Seats for passengers, attendants taken off; null while not known. */
  readonly capacity: number | null;
  /** Seats that this activity's passengers take. */
  readonly taken: number;
  /** Of these, the ones held (仮) for proxies who have not answered. */
  readonly held: number;
  /** Seats that those of other activities take, and whom this one's bring along for another. */
  readonly takenByOthers: number;
  /** 添乗を含む人数: passengers, those of other activities on the same leg too, and attendants. */
  readonly headcount: number;
}

/** How an activity's people are seated. */
export interface ActivitySeating {
  readonly coaches: readonly CoachLoad[];
  /** Those who ride and have no seat. */
  readonly unseated: readonly Claim[];
  /** Everybody who rides: those with a place who come in person, places held (仮) included. */
  readonly riders: readonly Claim[];
}

/**
 * Who sits where. Seats of people who no longer ride are not counted. What does not fit into a vehicle any more (it was
 * changed for a smaller one, somebody brings more along) is without a seat: locks stay before others, then those whose
 * seat was given for this very activity, then the lower number. Of activities that share a leg the first in the list stays before the next.
 */
export function seatingOf(plan: Plan, activity: Activity): ActivitySeating {
  const { riders, seated } = seatedOf(plan, activity);
  const coaches = vehiclesOf(plan, activity.id).map((vehicle): CoachLoad => {
    const people = seated.get(vehicle.id) ?? [];
    const along = seatedFor(plan, vehicle.id, ridesTogether(plan, vehicle.id, activity.id));
    const own = new Set(people.map(({ claim }) => claim.person.id));
    const places = new Map([
      ...placesOf(plan, vehicle.id, activity.id, [...along.values()]),
      ...placesOf(plan, vehicle.id, activity.id, people),
    ]);
    const taken = seatsTaken(people);
    const takenByOthers = sum(places.values()) - taken;
    return {
      vehicle,
      people,
      others: [...along.values()].filter(({ claim }) => !own.has(claim.person.id)),
      places,
      capacity: passengerSeats(vehicle),
      taken,
      held: seatsTaken(people.filter(({ claim }) => claim.held)),
      takenByOthers,
      headcount: taken + takenByOthers + vehicle.attendants.length,
    };
  });
  const inside = new Set([...seated.values()].flat().map(({ claim }) => claim));
  return { coaches, unseated: riders.filter((claim) => !inside.has(claim)), riders };
}

/** Whether a vehicle has room for a rider beside everybody else who is in it at the same time. */
export function hasRoomFor(plan: Plan, activityId: string, coach: CoachLoad, claim: Claim): boolean {
  if (coach.capacity === null) return true;
  const own = coach.places.get(claim.person.id) ?? 0;
  const others = coach.taken + coach.takenByOthers - own;
  return others + seatsAboard(plan, coach.vehicle.id, activityId, claim) <= coach.capacity;
}

interface OfActivity {
  readonly riders: readonly Claim[];
  /** By vehicle, in the order of their numbers. */
  readonly seated: ReadonlyMap<string, readonly Seated[]>;
}

const known = new WeakMap<Plan, Map<string, OfActivity>>();

function seatedOf(plan: Plan, activity: Activity): OfActivity {
  const ofPlan = known.get(plan) ?? new Map<string, OfActivity>();
  known.set(plan, ofPlan);
  const before = ofPlan.get(activity.id);
  if (before) return before;
  const made = seat(plan, activity);
  ofPlan.set(activity.id, made);
  return made;
}

function seat(plan: Plan, activity: Activity): OfActivity {
  const riders = ridersOf(plan, activity);
  const vehicles = vehiclesOf(plan, activity.id);
  const earlier = vehicles.flatMap(({ id: vehicleId }) =>
    earlierIn(plan, vehicleId, activity.id).map((activityId) => ({
      vehicleId,
      activityId,
      people: seatedFor(plan, vehicleId, [activityId]),
    })),
  );
  const asked = claimants(plan, activity, vehicles, riders, earlier);
  const seated = new Map(
    vehicles.map((vehicle) => {
      const before = earlier.filter(({ vehicleId }) => vehicleId === vehicle.id);
      const people = before.flatMap((one) => [...one.people.values()]);
      const places = placesOf(plan, vehicle.id, activity.id, people);
      return [vehicle.id, fitting(plan, vehicle, activity.id, asked.get(vehicle.id) ?? [], places)];
    }),
  );
  return { riders, seated };
}

/** Activities that ride along in a vehicle and stand earlier in the list. */
const earlierIn = (plan: Plan, vehicleId: string, activityId: string): readonly string[] =>
  ridesTogether(plan, vehicleId, activityId).filter((other) => byPlace(plan, other, activityId) < 0);

/**
 * Who sits in a vehicle at the same time for another activity, on seats given for that: to move him or her for this one
 * would leave those taken.
 */
export const boundIn = (plan: Plan, vehicleId: string, activityId: string): ReadonlySet<string> =>
  new Set(
    ridesTogether(plan, vehicleId, activityId).flatMap((id) =>
      [...seatedFor(plan, vehicleId, [id])].flatMap(([who, one]) => (isFor(one, id) ? [who] : [])),
    ),
  );

/** Seats that some people take in a vehicle, by id: each once. */
function placesOf(
  plan: Plan,
  vehicleId: string,
  activityId: string,
  people: readonly Seated[],
): ReadonlyMap<string, number> {
  return new Map(
    people.map(({ claim }) => [claim.person.id, seatsAboard(plan, vehicleId, activityId, claim)]),
  );
}

/** People seated in a vehicle for some activities, each once, with the most seats that he or she takes. */
function seatedFor(plan: Plan, vehicleId: string, activityIds: readonly string[]): ByPerson {
  const found = new Map<string, Seated>();
  for (const id of activityIds) {
    const activity = plan.rows.activities.get(id);
    if (!activity) continue;
    for (const one of seatedOf(plan, activity).seated.get(vehicleId) ?? []) {
      const { id: who } = one.claim.person;
      const before = found.get(who);
      if (!before || before.claim.seats < one.claim.seats) found.set(who, one);
    }
  }
  return found;
}

/** Which of two activities stands first in the list. */
function byPlace(plan: Plan, a: string, b: string): number {
  const [one, other] = [plan.rows.activities.get(a), plan.rows.activities.get(b)];
  return one && other ? byOrder(one, other) || (a < b ? -1 : a > b ? 1 : 0) : 0;
}
