import { type Headcount, itemHeadcount } from '../attendees/headcount.ts';
import type { Item, Vehicle } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { seatsNeeded } from './seats-needed.ts';

/** Who rides on a leg, against what its vehicles hold. */
export interface LegSeats {
  /** Vehicles that drive it, in order. */
  readonly vehicles: readonly Vehicle[];
  /** Their seats together; null without a vehicle, or while one's seats are not known. */
  readonly seats: number | null;
  /** 添乗: they take a seat each. */
  readonly attendants: number;
  /** Expected people; null for a leg of no activity: nobody was asked. */
  readonly people: Headcount | null;
  /**
   * Seats needed: those who come in person and whom they bring along, seats held for a proxy and the attendants; null
   * while the people are not known.
   */
  readonly needed: number | null;
  /** Seats that lack; 0 where it fits or is not known. */
  readonly short: number;
}

/** Seats of a leg. Maybe and not answered are not in what is needed; they stand apart in `people`. */
export function legSeats(plan: Plan, leg: Item): LegSeats {
  const vehicles = vehiclesOf(plan, leg.id);
  const known = vehicles.every(({ seats }) => seats !== null);
  const seats = vehicles.length > 0 && known ? sum(vehicles.map((vehicle) => vehicle.seats ?? 0)) : null;
  const attendants = sum(vehicles.map((vehicle) => vehicle.attendants.length));
  const people = leg.activityIds.length === 0 ? null : itemHeadcount(plan, leg);
  const { sure, held } = seatsNeeded(plan, leg.activityIds);
  const needed = people === null ? null : sure + held + attendants;
  const short = seats === null || needed === null ? 0 : Math.max(0, needed - seats);
  return { vehicles, seats, attendants, people, needed, short };
}

/** The vehicles that drive a leg, in order. */
export const vehiclesOf = (plan: Plan, itemId: string): readonly Vehicle[] =>
  vehiclesByItem(plan).get(itemId) ?? [];

const known = new WeakMap<object, { vehicles: object; byItem: Map<string, Vehicle[]> }>();

/** The vehicles of every leg that has any, by item id; sorted out once for each state of the rides and vehicles. */
export function vehiclesByItem({ rows: { rides, vehicles } }: Plan): ReadonlyMap<string, readonly Vehicle[]> {
  const before = known.get(rides);
  if (before?.vehicles === vehicles) return before.byItem;
  const byItem = new Map<string, Vehicle[]>();
  for (const { itemId, vehicleId } of rides.values()) {
    const vehicle = vehicles.get(vehicleId);
    if (!vehicle) continue;
    const list = byItem.get(itemId);
    if (list) list.push(vehicle);
    else byItem.set(itemId, [vehicle]);
  }
  for (const list of byItem.values()) list.sort(byOrder);
  known.set(rides, { vehicles, byItem });
  return byItem;
}

/** The legs a vehicle drives, by day and start; cancelled ones and those on no day left out. */
export function legsOf(plan: Plan, vehicleId: string): Item[] {
  return [...plan.rows.rides.values()]
    .filter((ride) => ride.vehicleId === vehicleId)
    .flatMap((ride) => plan.rows.items.get(ride.itemId) ?? [])
    .filter((item) => item.kind === 'travel' && !item.cancelled && item.dayId !== null)
    .sort((a, b) => legOrder(plan, a) - legOrder(plan, b) || byOrder(a, b));
}

/** Where a leg stands among those of all days. */
export const legOrder = (plan: Plan, { dayId, start }: Item): number =>
  (plan.rows.days.get(dayId ?? '')?.offset ?? 0) * 10_000 + (typeof start === 'number' ? start : 9_999);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
