import type { Day, Item, Place } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { assignLanes } from './lanes.ts';
import { placementOf } from './placement.ts';

/** The columns of a day on the grid, with what stands in each. */

/** One item drawn in one column. */
export interface PlacedItem {
  readonly item: Item;
  readonly top: number;
  readonly bottom: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly lane: number;
  readonly lanes: number;
}

export interface RoomColumn {
  /** null: items without a place, or a day that is not planned by rooms. */
  readonly placeId: string | null;
  readonly name: string;
  readonly capacity: number | null;
  readonly items: readonly PlacedItem[];
}

export interface DayColumns {
  readonly day: Day;
  readonly rooms: readonly RoomColumn[];
  /** Items for all rooms at once: drawn across the whole day. */
  readonly across: readonly PlacedItem[];
  /** Items without a definite time. */
  readonly strip: readonly Item[];
}

/** A day's columns. A meeting day has one a room; other days are one route from stop to stop. */
export function dayColumns(plan: Plan, day: Day): DayColumns {
  const items = [...plan.rows.items.values()].filter((item) => item.dayId === day.id).sort(byOrder);
  const strip = items.filter((item) => placementOf(item).kind === 'strip');
  const timed = items.filter((item) => placementOf(item).kind === 'grid');
  const byRooms = day.kind === 'meeting';
  const across = byRooms ? timed.filter((item) => item.allRooms) : [];
  const inRooms = byRooms ? timed.filter((item) => !item.allRooms) : timed;
  return {
    day,
    strip,
    across: placed(across),
    rooms: byRooms ? roomColumns(plan, items, inRooms) : [route(inRooms)],
  };
}

function roomColumns(plan: Plan, all: readonly Item[], timed: readonly Item[]): RoomColumn[] {
  const used = new Set(all.flatMap((item) => item.placeId ?? []));
  const rooms = [...plan.rows.places.values()].filter((place) => isColumn(plan, place, used)).sort(byOrder);
  const columns = rooms.map(
    (place): RoomColumn => ({
      placeId: place.id,
      name: place.name,
      capacity: place.capacity,
      items: placed(timed.filter((item) => item.placeId === place.id)),
    }),
  );
  const shown = new Set(rooms.map((place) => place.id));
  const elsewhere = timed.filter((item) => item.placeId === null || !shown.has(item.placeId));
  if (elsewhere.length > 0 || columns.length === 0) {
    columns.push({ placeId: null, name: '', capacity: null, items: placed(elsewhere) });
  }
  return columns;
}

/** A room always stands as a column; a venue only when it is used as a room itself; a stop when it is used. */
function isColumn(plan: Plan, place: Place, used: ReadonlySet<string>): boolean {
  if (place.kind === 'room') return true;
  if (used.has(place.id)) return true;
  const hasRooms = [...plan.rows.places.values()].some((room) => room.parentId === place.id);
  return place.kind === 'venue' && !hasRooms;
}

const route = (items: readonly Item[]): RoomColumn => ({
  placeId: null,
  name: '',
  capacity: null,
  items: placed(items),
});

function placed(items: readonly Item[]): PlacedItem[] {
  const spans = items.flatMap((item) => {
    const placement = placementOf(item);
    return placement.kind === 'grid' ? [{ item, id: item.id, ...placement }] : [];
  });
  const lanes = assignLanes(spans);
  return spans.map(({ item, top, bottom, openStart, openEnd }) => ({
    item,
    top,
    bottom,
    openStart,
    openEnd,
    ...(lanes.get(item.id) ?? { lane: 0, lanes: 1 }),
  }));
}
