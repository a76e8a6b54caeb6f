import type { Day, Item, Place } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { coursesOf } from './courses.ts';
import { type PlacedItem, placeInLanes } from './placed-items.ts';
import { placementOf } from './placement.ts';
import { isInVariant } from './sequence.ts';

/** The columns of a day on the grid, with what stands in each, in the plan of the day that holds. */

export type { PlacedItem } from './placed-items.ts';

export interface RoomColumn {
  /** The room; null: items without a place, or a day that is not planned by rooms. */
  readonly placeId: string | null;
  /** The course (班・コース) whose column it is; null where the columns are not courses. */
  readonly activityId: string | null;
  readonly name: string;
  readonly capacity: number | null;
  readonly items: readonly PlacedItem[];
}

export interface DayColumns {
  readonly day: Day;
  readonly rooms: readonly RoomColumn[];
  /** Items for all columns at once: drawn across the whole day. */
  readonly across: readonly PlacedItem[];
  /** Items without a definite time. */
  readonly strip: readonly Item[];
}

/**
 * A day's columns. A meeting day has one a room; another day has one a course, where two or more
 * activities have items on it, and else is one route from stop to stop. Given `items`, only those are
 * looked at (the caller has sorted the plan's items by day).
 */
export function dayColumns(
  plan: Plan,
  day: Day,
  items: Iterable<Item> = plan.rows.items.values(),
): DayColumns {
  const shown = [...items].filter((item) => item.dayId === day.id && isInVariant(item, day.variant));
  shown.sort(byOrder);
  const strip = shown.filter((item) => placementOf(item).kind === 'strip');
  const timed = shown.filter((item) => placementOf(item).kind === 'grid');
  const columns = columnsOf(plan, day, shown);
  const at = columns.length > 1 ? (item: Item) => columnOf(columns, item) : () => columns[0] ?? null;
  const across = timed.filter((item) => (item.allRooms && columns.length > 1) || at(item) === null);
  const behind = new Set(across.map((item) => item.id));
  return {
    day,
    strip,
    across: placeInLanes(across),
    rooms: columns.map((column) => ({
      ...column,
      items: placeInLanes(
        timed.filter((item) => !behind.has(item.id) && at(item) === column),
        across,
      ),
    })),
  };
}

type Head = Omit<RoomColumn, 'items'>;

const BLANK: Head = { placeId: null, activityId: null, name: '', capacity: null };

function columnsOf(plan: Plan, day: Day, shown: readonly Item[]): Head[] {
  if (day.kind === 'meeting') return roomColumns(plan, shown);
  const courses = coursesOf(plan, shown);
  if (courses.length < 2) return [BLANK];
  return courses.map(({ id, title, capacity }) => ({ ...BLANK, activityId: id, name: title, capacity }));
}

function roomColumns(plan: Plan, shown: readonly Item[]): Head[] {
  const used = new Set(shown.flatMap((item) => item.placeId ?? []));
  const rooms = [...plan.rows.places.values()].filter(isColumn(plan, used)).sort(byOrder);
  const heads = rooms.map(({ id, name, capacity }) => ({ ...BLANK, placeId: id, name, capacity }));
  const names = new Set(rooms.map((room) => room.id));
  const elsewhere = shown.some(
    (item) => !item.allRooms && (item.placeId === null || !names.has(item.placeId)) && isTimed(item),
  );
  return elsewhere || heads.length === 0 ? [...heads, BLANK] : heads;
}

const isTimed = (item: Item): boolean => placementOf(item).kind === 'grid';

/** The column an item stands in; null: across all of them. */
function columnOf(columns: readonly Head[], item: Item): Head | null {
  if (columns[0]?.activityId) {
    const [only, more] = item.activityIds;
    return more ? null : (columns.find((column) => column.activityId === only) ?? null);
  }
  return columns.find((column) => column.placeId === item.placeId) ?? columns.at(-1) ?? null;
}

/** A room always stands as a column; a venue only when it is used as a room itself; others when they are used. */
function isColumn(plan: Plan, used: ReadonlySet<string>): (place: Place) => boolean {
  const withRooms = new Set([...plan.rows.places.values()].map((room) => room.parentId));
  return (place) =>
    place.kind === 'room' || used.has(place.id) || (place.kind === 'venue' && !withRooms.has(place.id));
}
