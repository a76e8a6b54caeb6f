import { itemHeadcount } from '../attendees/headcount.ts';
import { clock } from '../calendar/times.ts';
import type { Place } from '../collections/index.ts';
import { MAX_MINUTES } from '../collections/values.ts';
import { byOrder } from '../plan/plan.ts';
import { areTogether } from '../schedule/sequence.ts';
import type { RuleContext } from './context.ts';
import type { Remedy } from './finding.ts';
import { isPauseForAll, stopsForPause } from './pauses.ts';
import { holdsOneThing } from './places.ts';
import type { TimedItem } from './timed-item.ts';

/** Remedies that move an item so that nothing else is hit. */

/** Starts an item at the first time from `from` on at which its room and its people are free; none for a fixed one. */
export function moveLater(context: RuleContext, moved: TimedItem, from: number): Remedy[] {
  if (moved.item.fixed) return [];
  const start = firstFree(context, moved, from);
  return start === null ? [] : startAt(moved, start);
}

/** Moves one of two items that may not run at the same time: the later one, or the other where that one is fixed. */
export function moveApart(context: RuleContext, earlier: TimedItem, later: TimedItem): Remedy[] {
  const moved = moveLater(context, later, earlier.end);
  return moved.length > 0 ? moved : moveLater(context, earlier, later.end);
}

/** Starts an item at a time, its length kept; none where it would run past what a day holds. */
export function startAt({ item, start, end }: TimedItem, at: number): Remedy[] {
  const to = { start: at, end: at + end - start };
  if (to.end > MAX_MINUTES) return [];
  const label = {
    ja: `「${item.title}」を${clock(at)}からにする`,
    en: `Start “${item.title}” at ${clock(at)}`,
  };
  return [{ label, call: { name: 'placeItem', input: { id: item.id, to } } }];
}

/** Ends an item at a time, its start kept. */
export function endAt({ item, start }: Pick<TimedItem, 'item' | 'start'>, at: number): Remedy[] {
  if (at > MAX_MINUTES) return [];
  const label = {
    ja: `「${item.title}」を${clock(at)}までにする`,
    en: `End “${item.title}” at ${clock(at)}`,
  };
  return [{ label, call: { name: 'placeItem', input: { id: item.id, to: { start, end: at } } } }];
}

/**
 * Puts an item into the smallest room that is free and large enough, one of known size first.
 * @param below only rooms that hold fewer than this
 */
export function moveToFreeRoom(context: RuleContext, moved: TimedItem, below?: number): Remedy[] {
  const needed = itemHeadcount(context.plan, moved.item).onSite;
  const rooms = [...context.plan.rows.places.values()].filter(
    (place) =>
      place.kind === 'room' &&
      place.id !== moved.item.placeId &&
      (place.capacity === null
        ? below === undefined
        : place.capacity >= needed && place.capacity < (below ?? Infinity)) &&
      isFree(context, moved, moved.start, { placeId: place.id, persons: [] }),
  );
  const [room] = rooms.sort((a, b) => sizeOf(a) - sizeOf(b) || byOrder(a, b));
  if (!room) return [];
  return [
    {
      label: {
        ja: `「${moved.item.title}」を${room.name}に移す`,
        en: `Move “${moved.item.title}” to ${room.name}`,
      },
      call: { name: 'placeItem', input: { id: moved.item.id, to: { placeId: room.id } } },
    },
  ];
}

const sizeOf = ({ capacity }: Place): number => capacity ?? Number.MAX_SAFE_INTEGER;

/** Whether an item could run from `start` on, its length kept, in its room (or another) with its people. */
export function isFree(
  context: RuleContext,
  moved: TimedItem,
  start: number,
  using: { readonly placeId: string | null; readonly persons: TimedItem['persons'] } = usingOf(moved),
): boolean {
  return blockers(context, moved, using).every(
    (other) => other.end <= start || start + moved.end - moved.start <= other.start,
  );
}

function firstFree(context: RuleContext, moved: TimedItem, from: number): number | null {
  const length = moved.end - moved.start;
  let start = from;
  // Blockers come by start, so that one pass finds the first gap.
  for (const other of blockers(context, moved, usingOf(moved), stopsForPause(moved.item))) {
    if (other.start < start + length && other.end > start) start = other.end;
  }
  return start + length <= MAX_MINUTES ? start : null;
}

const usingOf = ({ item, persons }: TimedItem) => ({
  placeId: item.allRooms ? null : item.placeId,
  persons,
});

function blockers(
  context: RuleContext,
  moved: TimedItem,
  { placeId, persons }: { readonly placeId: string | null; readonly persons: TimedItem['persons'] },
  withPauses = false,
): readonly TimedItem[] {
  const day = context.days.find(({ day: { id } }) => id === moved.dayId);
  const place = placeId === null ? undefined : context.plan.rows.places.get(placeId);
  return (day?.timed ?? []).filter(
    (other) =>
      other.item.id !== moved.item.id &&
      areTogether(other.item, moved.item) &&
      ((place !== undefined &&
        other.item.placeId === place.id &&
        !other.item.allRooms &&
        holdsOneThing(place)) ||
        (withPauses && isPauseForAll(other.item)) ||
        other.persons.some((person) => persons.includes(person))),
  );
}
