import { type Claim, lineOf, seatsOf } from '../attendees/line.ts';
import type { Activity, RowOf, Vehicle } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

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
  /** Seats for passengers, attendants taken off; null while not known. */
  readonly capacity: number | null;
  /** Seats that passengers take. */
  readonly taken: number;
  /** 添乗を含む人数: passengers and attendants. */
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
export const ridersOf = (plan: Plan, activity: Activity): readonly Claim[] =>
  lineOf(plan, activity).inside.filter(({ person }) => person.mode !== 'online');

/** Seats for passengers of a vehicle: attendants take theirs first. */
export const passengerSeats = ({ seats, attendants }: Vehicle): number | null =>
  seats === null ? null : Math.max(0, seats - attendants.length);

/** Who sits where. Seats of people who no longer ride are not counted. */
export function seatingOf(plan: Plan, activity: Activity): ActivitySeating {
  const vehicles = vehiclesOf(plan, activity.id);
  const own = seatsByPerson(plan, new Set(vehicles.map(({ id }) => id)));
  const riders = ridersOf(plan, activity);
  const loads = new Map<string, Seated[]>(vehicles.map(({ id }) => [id, []]));
  const unseated: Claim[] = [];
  for (const claim of riders) {
    const seats = seatsBehind(plan, own, claim);
    const load = loads.get(seats[0]?.vehicleId ?? '');
    if (load) load.push({ claim, seats });
    else unseated.push(claim);
  }
  const coaches = vehicles.map((vehicle): CoachLoad => {
    const people = [...(loads.get(vehicle.id) ?? [])].sort(
      (a, b) => (a.seats[0]?.number ?? 0) - (b.seats[0]?.number ?? 0),
    );
    const taken = seatsOf(people.map(({ claim }) => claim));
    const headcount = taken + vehicle.attendants.length;
    return { vehicle, people, capacity: passengerSeats(vehicle), taken, headcount };
  });
  return { coaches, unseated, riders };
}

/** Seats in some vehicles by whose they are. */
function seatsByPerson(plan: Plan, vehicles: ReadonlySet<string>): ReadonlyMap<string, RowOf<'seats'>[]> {
  const own = new Map<string, RowOf<'seats'>[]>();
  for (const seat of plan.rows.seats.values()) {
    if (!vehicles.has(seat.vehicleId)) continue;
    const rows = own.get(seat.attendeeId);
    if (rows) rows.push(seat);
    else own.set(seat.attendeeId, [seat]);
  }
  return own;
}

/** A rider's seats, else those of the person he or she stands in for, through proxies of proxies. */
function seatsBehind(
  plan: Plan,
  own: ReadonlyMap<string, readonly RowOf<'seats'>[]>,
  { person }: Claim,
): readonly RowOf<'seats'>[] {
  let id: string | null = person.id;
  for (let depth = 0; id !== null && depth < 10; depth += 1) {
    const seats = own.get(id);
    if (seats) return seats;
    id = plan.rows.attendees.get(id)?.proxyOf ?? null;
  }
  return [];
}
