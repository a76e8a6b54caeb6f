import { answerBehind } from '../attendees/proxy-chain.ts';
import type { RowOf } from '../collections/index.ts';
import { keyOfSeat } from '../collections/seats.ts';
import type { Draft } from '../plan/draft.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { vehiclesByItem } from '../travel/leg-seats.ts';

type Seat = RowOf<'seats'>;

/**
 * Seats once whom two copies seated apart: on one leg a person sits in one vehicle, on no more seats than he or
 * she and whom he or she brings along need. A seat set by hand is kept before others, then the first vehicle and
 * the lowest number, so that every copy keeps the same. Only people with a seat that this merge brought in are
 * looked at.
 * @returns how many people were seated anew
 */
export function seatOnce(draft: Draft, mine: Plan): number {
  const plan = draft.result();
  const moved = new Set(
    [...plan.rows.seats]
      .filter(([key, seat]) => mine.rows.seats.get(key)?.attendeeId !== seat.attendeeId)
      .map(([, seat]) => seat.attendeeId),
  );
  if (moved.size === 0) return 0;
  const settled = new Set<string>();
  for (const { vehicleIds, activityIds } of pools(plan))
    for (const attendeeId of moved) {
      const own = [...draft.result().rows.seats.values()].filter(
        (seat) =>
          seat.attendeeId === attendeeId &&
          vehicleIds.includes(seat.vehicleId) &&
          (seat.activityId === null || activityIds.includes(seat.activityId)),
      );
      const kept = keptOf(own, vehicleIds, needed(plan, attendeeId, activityIds));
      for (const seat of own) {
        if (kept.includes(seat)) continue;
        draft.remove('seats', keyOfSeat(seat));
        settled.add(attendeeId);
      }
    }
  return settled.size;
}

interface Pool {
  /** In the order of the list. */
  readonly vehicleIds: readonly string[];
  readonly activityIds: readonly string[];
}

/** Vehicles among which a person has one: those of a leg, and for each activity those that drive nothing yet. */
function pools(plan: Plan): Pool[] {
  const legs = [...vehiclesByItem(plan)].sort(([a], [b]) => (a < b ? -1 : 1));
  const busy = new Set(legs.flatMap(([, vehicles]) => vehicles.map(({ id }) => id)));
  const idle = [...plan.rows.vehicles.values()].filter(({ id }) => !busy.has(id)).sort(byOrder);
  return [
    ...legs.map(([itemId, vehicles]) => ({
      vehicleIds: vehicles.map(({ id }) => id),
      activityIds: plan.rows.items.get(itemId)?.activityIds ?? [],
    })),
    ...[...plan.rows.activities.keys()].map((id) => ({
      vehicleIds: idle.map((vehicle) => vehicle.id),
      activityIds: [id],
    })),
  ];
}

/** Seats a person needs at most; no limit where no answer tells. */
function needed(plan: Plan, attendeeId: string, activityIds: readonly string[]): number {
  const person = plan.rows.attendees.get(attendeeId);
  const told = activityIds.flatMap((id) => (person && answerBehind(plan, person, id)) ?? []);
  return told.length === 0
    ? Number.POSITIVE_INFINITY
    : Math.max(...told.map(({ companions }) => 1 + companions));
}

function keptOf(own: readonly Seat[], vehicleIds: readonly string[], count: number): readonly Seat[] {
  const place = (seat: Seat): number => vehicleIds.indexOf(seat.vehicleId);
  const ordered = [...own].sort(
    (a, b) => Number(b.locked) - Number(a.locked) || place(a) - place(b) || a.number - b.number,
  );
  return ordered.filter(({ vehicleId }) => vehicleId === ordered[0]?.vehicleId).slice(0, count);
}
