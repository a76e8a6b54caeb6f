import { type Claim, lineOf, seatsOf } from '../attendees/line.ts';
import { proxyChain } from '../attendees/proxy-chain.ts';
import type { Activity, RowOf, Vehicle } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { ridesTogether } from './rides-together.ts';

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
  /** People of other activities that ride along on a leg, who are none of this one's. */
  readonly others: readonly Seated[];
  /** Seats for passengers, attendants taken off; null while not known. */
  readonly capacity: number | null;
  /** Seats that this activity's passengers take. */
  readonly taken: number;
  /** Of these, the ones held (仮) for proxies who have not answered. */
  readonly held: number;
  /** Seats that those of other activities take. */
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
 * changed for a smaller one, somebody brings more along) is without a seat: locks stay before others, then the lower
 * number. Of activities that share a leg the first in the list stays before the next.
 */
export function seatingOf(plan: Plan, activity: Activity): ActivitySeating {
  const { riders, seated } = seatedOf(plan, activity);
  const coaches = vehiclesOf(plan, activity.id).map((vehicle): CoachLoad => {
    const people = seated.get(vehicle.id) ?? [];
    const others = othersIn(plan, vehicle, activity, riders, ridesTogether(plan, vehicle.id, activity.id));
    const [taken, takenByOthers] = [seatsTaken(people), seatsTaken(others)];
    return {
      vehicle,
      people,
      others,
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
  const asked = claimants(plan, activity, vehicles, riders);
  const seated = new Map(
    vehicles.map((vehicle) => {
      const before = ridesTogether(plan, vehicle.id, activity.id).filter(
        (id) => byPlace(plan, id, activity.id) < 0,
      );
      const others = othersIn(plan, vehicle, activity, riders, before);
      return [vehicle.id, fitting(vehicle, asked.get(vehicle.id) ?? [], seatsTaken(others))];
    }),
  );
  return { riders, seated };
}

/** Those whose seats stand in a vehicle, by vehicle; each on seats of his or her own. */
function claimants(
  plan: Plan,
  activity: Activity,
  vehicles: readonly Vehicle[],
  riders: readonly Claim[],
): Map<string, Seated[]> {
  const { byPerson, rankOf } = seatsOfVehicles(plan, activity.id, vehicles);
  const given = new Set<RowOf<'seats'>>();
  const found = new Map<string, Seated[]>();
  for (const claim of riders) {
    const [rows = []] = proxyChain((who) => plan.rows.attendees.get(who), claim.person, activity.id)
      .map(({ id }) =>
        // Of one who is replaced here, but rides along for another activity, the seat there is in use.
        (byPerson.get(id) ?? []).filter(
          (row) => !given.has(row) && (id === claim.person.id || rankOf(row) !== RANKS.along),
        ),
      )
      .filter(({ length }) => length > 0);
    const [first] = rows;
    if (!first) continue;
    // One who was seated twice (by two copies) has the seats of one vehicle.
    const seats = rows.filter((row) => rankOf(row) === rankOf(first) && row.vehicleId === first.vehicleId);
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

/** Those who fit into a vehicle besides some others, in the order of their numbers. */
function fitting(vehicle: Vehicle, people: readonly Seated[], others: number): Seated[] {
  const room = passengerSeats(vehicle) ?? Number.POSITIVE_INFINITY;
  let used = others;
  const kept = [...people]
    .sort((a, b) => Number(isLocked(b)) - Number(isLocked(a)) || byNumber(a, b))
    .filter(({ claim }) => {
      if (used + claim.seats > room) return false;
      used += claim.seats;
      return true;
    });
  return kept.sort(byNumber);
}

const isLocked = ({ seats }: Seated): boolean => seats.some(({ locked }) => locked);

const byNumber = (a: Seated, b: Seated): number =>
  (a.seats[0]?.number ?? 0) - (b.seats[0]?.number ?? 0) || (a.claim.person.id < b.claim.person.id ? -1 : 1);

/** People seated in a vehicle for some other activities, each once, who do not ride for this one. */
function othersIn(
  plan: Plan,
  vehicle: Vehicle,
  activity: Activity,
  riders: readonly Claim[],
  activityIds: readonly string[],
): readonly Seated[] {
  if (activityIds.length === 0) return [];
  const own = new Set(riders.map(({ person }) => person.id));
  const found = new Map<string, Seated>();
  for (const id of activityIds) {
    const other = plan.rows.activities.get(id);
    if (!other || other.id === activity.id) continue;
    for (const one of seatedOf(plan, other).seated.get(vehicle.id) ?? []) {
      const { id: who } = one.claim.person;
      const before = found.get(who);
      if (!own.has(who) && (!before || before.claim.seats < one.claim.seats)) found.set(who, one);
    }
  }
  return [...found.values()];
}

/** Which of two activities stands first in the list. */
function byPlace(plan: Plan, a: string, b: string): number {
  const [one, other] = [plan.rows.activities.get(a), plan.rows.activities.get(b)];
  return one && other ? byOrder(one, other) || (a < b ? -1 : a > b ? 1 : 0) : 0;
}
