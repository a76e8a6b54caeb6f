import { groupKeyOf } from '../../shared/domain/attendees/city-group.ts';
import { type Claim, lineOf } from '../../shared/domain/attendees/line.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { seatingOf } from '../../shared/domain/travel/seating-of.ts';

/**
 * The rules of vehicle seats in the plainest way: lists that are counted by hand. Who rides is read off the line of an
 * activity, who sits where off `seatingOf`; what follows of both is reckoned here without a line of the program's own.
 */

/** Who sits in which vehicle for an activity: person id to vehicle id. */
export function sitting(plan: Plan, tour: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { vehicle, people } of seatingOf(plan, plan.rows.activities.get(tour)!).coaches)
    for (const { claim } of people) {
      if (found.has(claim.person.id)) throw new Error(`${claim.person.id} sits in two vehicles`);
      found.set(claim.person.id, vehicle.id);
    }
  return found;
}

/** Those who ride for an activity. */
export const riding = (plan: Plan, tour: string): Claim[] =>
  lineOf(plan, plan.rows.activities.get(tour)!).inside.filter(({ person }) => person.mode !== 'online');

/** Legs that take place, with whom they are for and what drives them. */
export function legs(plan: Plan) {
  return [...plan.rows.items.values()]
    .filter(({ kind, cancelled }) => kind === 'travel' && !cancelled)
    .map((item) => ({
      item,
      tours: item.activityIds.filter((id) => plan.rows.activities.has(id)),
      vehicles: [...plan.rows.rides.values()]
        .filter(({ itemId }) => itemId === item.id)
        .map(({ vehicleId }) => vehicleId),
    }));
}

/** Tours whose people are in a vehicle at the same time as those of one, itself included. */
export function company(plan: Plan, tour: string, vehicleId: string): string[] {
  const found = new Set([tour]);
  for (const { tours, vehicles } of legs(plan))
    if (vehicles.includes(vehicleId) && tours.includes(tour)) for (const one of tours) found.add(one);
  return [...found];
}

/** Seats for passengers. */
export function room(plan: Plan, vehicleId: string): number {
  const { seats, attendants } = plan.rows.vehicles.get(vehicleId)!;
  return seats === null ? Number.POSITIVE_INFINITY : Math.max(0, seats - attendants.length);
}

/** Places that each person takes who sits in a vehicle for one of some tours: once, with the most he or she brings. */
export function aboard(plan: Plan, vehicleId: string, tours: readonly string[]): Map<string, number> {
  const places = onLeg(plan, tours);
  const found = new Map<string, number>();
  for (const tour of tours)
    for (const [who, vehicle] of sitting(plan, tour))
      if (vehicle === vehicleId) found.set(who, places.get(who)!);
  return found;
}

export const total = (places: ReadonlyMap<string, number>): number =>
  [...places.values()].reduce((sum, one) => sum + one, 0);

/** Places of everybody who rides on a leg, seated or not. */
export function onLeg(plan: Plan, tours: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const tour of tours)
    for (const { person, seats } of riding(plan, tour))
      found.set(person.id, Math.max(seats, found.get(person.id) ?? 0));
  return found;
}

/** The seats that are given, as text, in an order of their own. */
export const seatRows = (plan: Plan): string[] =>
  [...plan.rows.seats.values()].map((row) => JSON.stringify(row)).sort();

/** The same plan with its rows in another order, as another copy may have read them. */
export function shuffled(plan: Plan): Plan {
  const rows = { ...plan.rows } as Record<string, ReadonlyMap<string, unknown>>;
  for (const name of ['attendees', 'answers', 'seats', 'rides', 'vehicles', 'items', 'activities'])
    rows[name] = new Map([...rows[name]!].reverse());
  return { ...plan, rows: rows as unknown as Plan['rows'] };
}

interface CityPlaces {
  /** Places of all its people who are free to sit anywhere. */
  need: number;
  /** Places that each of those takes who sits nowhere. */
  readonly left: number[];
  readonly in: Map<string, number>;
  /** Vehicles in which some of its people are set by hand. */
  readonly homes: Set<string>;
}

const emptyCity = (): CityPlaces => ({ need: 0, left: [], in: new Map(), homes: new Set() });

/** By city: where its people sit for a tour, and how many places they take there; those bound to a vehicle left out. */
export function cities(plan: Plan, tour: string, isBound: (person: string) => boolean) {
  const where = sitting(plan, tour);
  const tours = new Set([...plan.rows.vehicles.keys()].flatMap((id) => company(plan, tour, id)));
  const places = onLeg(plan, [...tours]);
  const found = new Map<string, CityPlaces>();
  for (const { person } of riding(plan, tour)) {
    const key = groupKeyOf(person);
    const city = found.get(key) ?? emptyCity();
    found.set(key, city);
    const vehicle = where.get(person.id);
    if (isBound(person.id)) {
      if (vehicle !== undefined) city.homes.add(vehicle);
      continue;
    }
    const seats = places.get(person.id) ?? 0;
    city.need += seats;
    if (vehicle === undefined) city.left.push(seats);
    else city.in.set(vehicle, (city.in.get(vehicle) ?? 0) + seats);
  }
  return found;
}
