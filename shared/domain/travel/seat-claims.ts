import { type Claim, seatsOf } from '../attendees/line.ts';
import { proxyChain } from '../attendees/proxy-chain.ts';
import type { Activity, RowOf, Vehicle } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { driveTogether, ridesTogether } from './rides-together.ts';
import { passengerSeats, seatsAboard } from './vehicle-riders.ts';

/** One who rides, and the seats he or she has. */
export interface Seated {
  readonly claim: Claim;
  /** Whose name the seats stand under: a proxy sits on those of the person replaced until seated anew. */
  readonly seats: readonly RowOf<'seats'>[];
}

/** Seats that some people take, those for whom they bring along too. */
export const seatsTaken = (people: readonly Seated[]): number => seatsOf(people.map(({ claim }) => claim));

/** People who sit in a vehicle for an activity that stands earlier in the list and rides along. */
export interface Earlier {
  readonly vehicleId: string;
  readonly activityId: string;
  readonly people: ByPerson;
}

export type ByPerson = ReadonlyMap<string, Seated>;

/** What some numbers are together. */
export const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, n) => total + n, 0);

/** Those whose seats stand in a vehicle, by vehicle; each on seats of his or her own. */
export function claimants(
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
export function fitting(
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
export const isFor = ({ seats }: Seated, id: string): boolean =>
  seats.some(({ activityId }) => activityId === id);

const byNumber = (a: Seated, b: Seated): number =>
  (a.seats[0]?.number ?? 0) - (b.seats[0]?.number ?? 0) || (a.claim.person.id < b.claim.person.id ? -1 : 1);
