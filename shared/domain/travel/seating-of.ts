import { type Claim, lineOf, seatsOf } from '../attendees/line.ts';
import { proxyChain } from '../attendees/proxy-chain.ts';
import type { Activity, RowOf, Vehicle } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { driveTogether, ridesTogether } from './rides-together.ts';

/** One who rides, and the seats he or she has. */
export interface Seated {
  readonly claim: Claim;
  /** Whose name the seats stand under: a proxy sits on those of the person replaced until seated anew. */
  readonly seats: readonly RowOf<'seats'>[];
}

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

/** Whether a vehicle has room for a rider beside everybody else who is in it at the same time. */
export function hasRoomFor(plan: Plan, activityId: string, coach: CoachLoad, claim: Claim): boolean {
  if (coach.capacity === null) return true;
  const own = coach.places.get(claim.person.id) ?? 0;
  const others = coach.taken + coach.takenByOthers - own;
  return others + seatsAboard(plan, coach.vehicle.id, activityId, claim) <= coach.capacity;
}

/** Seats that some people take, those for whom they bring along too. */
export const seatsTaken = (people: readonly Seated[]): number => seatsOf(people.map(({ claim }) => claim));

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

/** People who sit in a vehicle for an activity that stands earlier in the list and rides along. */
interface Earlier {
  readonly vehicleId: string;
  readonly activityId: string;
  readonly people: ByPerson;
}

type ByPerson = ReadonlyMap<string, Seated>;

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

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, n) => total + n, 0);

/** Those whose seats stand in a vehicle, by vehicle; each on seats of his or her own. */
function claimants(
  plan: Plan,
  activity: Activity,
  vehicles: readonly Vehicle[],
  riders: readonly Claim[],
  earlier: readonly Earlier[],
): Map<string, Seated[]> {
  const { byPerson, rankOf } = seatsOfVehicles(plan, activity.id, vehicles);
  const given = new Set<RowOf<'seats'>>();
  const found = new Map<string, Seated[]>();
  for (const claim of riders) {
    // One who sits for an earlier activity already does not sit in another vehicle at the same time.
    const sits = earlier.filter(({ people }) => people.has(claim.person.id));
    const isApart = (id: string): boolean =>
      sits.some(
        (one) =>
          one.vehicleId !== id && driveTogether(plan, [one.vehicleId, id], [one.activityId, activity.id]),
      );
    const chain = (of: string) => proxyChain((who) => plan.rows.attendees.get(who), claim.person, of);
    const [rows = []] = chain(activity.id)
      .map(({ id }) =>
        // Of one who is replaced here, but rides along for another activity himself, the seat there is in use.
        (byPerson.get(id) ?? []).filter(
          (row) =>
            !given.has(row) &&
            (rankOf(row) !== RANKS.along || chain(row.activityId ?? '').some((one) => one.id === id)) &&
            !isApart(row.vehicleId),
        ),
      )
      .filter(({ length }) => length > 0);
    const [first = sits[0]?.people.get(claim.person.id)?.seats[0]] = rows;
    if (!first) continue;
    // One who was seated twice (by two copies) has the seats of one vehicle.
    const seats = (rows.length > 0 ? rows : [first]).filter(
      (row) => rankOf(row) === rankOf(first) && row.vehicleId === first.vehicleId,
    );
    for (const row of rows) given.add(row);
    const load = found.get(first.vehicleId);
    if (load) load.push({ claim, seats });
    else found.set(first.vehicleId, [{ claim, seats }]);
  }
  return found;
}

/**
 * What a seat was given for: the activity itself, one that rides along on a leg, or (in rows of an older version) it is
 * not said and holds for any.
 */
const RANKS = { own: 0, along: 1, unsaid: 2, elsewhere: 3 } as const;
type Rank = (typeof RANKS)[keyof typeof RANKS];

/** Seats of an activity's vehicles by whose they are, the ones that count most first. */
function seatsOfVehicles(plan: Plan, activityId: string, vehicles: readonly Vehicle[]) {
  const along = new Map(vehicles.map(({ id }) => [id, ridesTogether(plan, id, activityId)]));
  const rankOf = ({ vehicleId, activityId: of }: RowOf<'seats'>): Rank => {
    if (of === activityId) return RANKS.own;
    if (of === null) return RANKS.unsaid;
    return along.get(vehicleId)?.includes(of) ? RANKS.along : RANKS.elsewhere;
  };
  const byPerson = new Map<string, RowOf<'seats'>[]>();
  for (const row of plan.rows.seats.values()) {
    if (!along.has(row.vehicleId) || rankOf(row) === RANKS.elsewhere) continue;
    const rows = byPerson.get(row.attendeeId);
    if (rows) rows.push(row);
    else byPerson.set(row.attendeeId, [row]);
  }
  const place = new Map(vehicles.map(({ id }, n) => [id, n]));
  for (const rows of byPerson.values())
    rows.sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        Number(b.locked) - Number(a.locked) ||
        (place.get(a.vehicleId) ?? 0) - (place.get(b.vehicleId) ?? 0) ||
        a.number - b.number,
    );
  return { byPerson, rankOf };
}

/** Those who fit into a vehicle besides others who have their places in it, in the order of their numbers. */
function fitting(
  plan: Plan,
  vehicle: Vehicle,
  activityId: string,
  people: readonly Seated[],
  places: ReadonlyMap<string, number>,
): Seated[] {
  const room = passengerSeats(vehicle) ?? Number.POSITIVE_INFINITY;
  let used = sum(places.values());
  const kept = [...people]
    .sort(
      (a, b) =>
        Number(isLocked(b)) - Number(isLocked(a)) ||
        Number(isFor(b, activityId)) - Number(isFor(a, activityId)) ||
        byNumber(a, b),
    )
    .filter(({ claim }) => {
      const seats = seatsAboard(plan, vehicle.id, activityId, claim);
      const more = Math.max(0, seats - (places.get(claim.person.id) ?? 0));
      if (used + more > room) return false;
      used += more;
      return true;
    });
  return kept.sort(byNumber);
}

const isLocked = ({ seats }: Seated): boolean => seats.some(({ locked }) => locked);

/** Whether somebody sits on seats given for an activity, not along on those of another. */
const isFor = ({ seats }: Seated, id: string): boolean => seats.some(({ activityId }) => activityId === id);

const byNumber = (a: Seated, b: Seated): number =>
  (a.seats[0]?.number ?? 0) - (b.seats[0]?.number ?? 0) || (a.claim.person.id < b.claim.person.id ? -1 : 1);

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
