import type { Item } from '../collections/index.ts';
import type { Variant } from '../collections/values.ts';
import type { Plan } from '../plan/plan.ts';
import { daySequence } from '../schedule/sequence.ts';
import { isOnCourse, parallelCourses } from './parallel-courses.ts';
import { venueId } from './travel-minutes.ts';

/** From one place of a day to the next: two items that follow one another in different places. */
export interface Hop {
  readonly from: Item;
  readonly to: Item;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  /** When what comes before it is over, buffer included; null while not known. */
  readonly free: number | null;
  /** When it must be over; null while not known. */
  readonly until: number | null;
  /** Legs (items of kind travel) that already stand between the two. */
  readonly legs: readonly Item[];
  /** Whose hop it is: the activities of both items, of those who go on where they share none; none: everybody's. */
  readonly activityIds: readonly string[];
}

/**
 * The hops of a day in one of its plans, in order. Parallel courses (班・コース) are walked each by
 * itself; what two of them have in common is given once. Who goes on elsewhere afterwards is one way
 * with the others.
 */
export function hopsOf(plan: Plan, dayId: string, variant?: Variant): Hop[] {
  const sequence = daySequence(plan, dayId, variant);
  const courses = parallelCourses(plan, sequence);
  if (courses.length === 0) return walk(plan, sequence);
  const hops = new Map<string, { hop: Hop; seen: string[] }>();
  for (const { id } of courses)
    for (const hop of walk(
      plan,
      sequence.filter((item) => isOnCourse(item, id, courses)),
    )) {
      const known = hops.get(hopKey(hop));
      hops.set(hopKey(hop), { hop, seen: [...(known?.seen ?? []), id] });
    }
  const isCourse = (id: string): boolean => courses.some((course) => course.id === id);
  return [...hops.values()]
    .map(({ hop, seen }): Hop => {
      const everybody = hop.activityIds.length === 0;
      if (everybody) return seen.length === courses.length ? hop : { ...hop, activityIds: seen };
      return { ...hop, activityIds: hop.activityIds.filter((id) => !isCourse(id) || seen.includes(id)) };
    })
    .sort((a, b) => sequence.indexOf(a.to) - sequence.indexOf(b.to));
}

/** The same hop in two plans of a day. */
export const hopKey = ({ from, to }: Hop): string => `${from.id}|${to.id}`;

function walk(plan: Plan, items: readonly Item[]): Hop[] {
  const hops: Hop[] = [];
  let last: { item: Item; placeId: string } | null = null;
  let free: number | null = null;
  let legs: Item[] = [];
  for (const item of items) {
    if (item.kind === 'travel') legs.push(item);
    else if (item.placeId !== null && plan.rows.places.get(item.placeId)?.kind !== 'online') {
      if (last !== null && venueId(plan, last.placeId) !== venueId(plan, item.placeId))
        hops.push({
          to: item,
          toPlaceId: item.placeId,
          until: typeof item.start === 'number' ? item.start : null,
          ...(restOfWay(plan, legs.at(-1), { ...item, placeId: item.placeId }) ?? {
            from: last.item,
            fromPlaceId: last.placeId,
            free,
            legs,
            activityIds: commonActivities(last.item, item),
          }),
        });
      // What still runs at the same venue is waited for; elsewhere one has left it to come here.
      const isHere = last !== null && venueId(plan, last.placeId) === venueId(plan, item.placeId);
      free = freeAfter(item, isHere ? free : null);
      last = { item, placeId: item.placeId };
      legs = [];
      continue;
    }
    free = freeAfter(item, free);
  }
  return hops;
}

/**
 * The way that is left where a leg leads somewhere else than to the next item: from where it ends (from
 * 鶴岡駅, when the train goes there and the visit is elsewhere). null where the leg leads all the way or
 * does not say.
 */
function restOfWay(
  plan: Plan,
  leg: Item | undefined,
  to: Item & { placeId: string },
): Pick<Hop, 'from' | 'fromPlaceId' | 'free' | 'legs' | 'activityIds'> | null {
  if (!leg || leg.toPlaceId === null || !plan.rows.places.has(leg.toPlaceId)) return null;
  if (venueId(plan, leg.toPlaceId) === venueId(plan, to.placeId)) return null;
  return {
    from: leg,
    fromPlaceId: leg.toPlaceId,
    free: freeAfter(leg, null),
    legs: [],
    activityIds: commonActivities(leg, to),
  };
}

/** The activities that two items share; an item of none is for all, and who goes on is of the later one. */
function commonActivities(from: Item, to: Item): readonly string[] {
  if (from.activityIds.length === 0) return to.activityIds;
  if (to.activityIds.length === 0) return from.activityIds;
  const common = from.activityIds.filter((id) => to.activityIds.includes(id));
  return common.length === 0 ? to.activityIds : common;
}

/** When one is free again after an item; an item that runs inside a longer one before it changes nothing. */
function freeAfter({ end, buffer }: Item, before: number | null): number | null {
  if (typeof end !== 'number') return null;
  return Math.max(before ?? 0, end + buffer);
}
