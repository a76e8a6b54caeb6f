import type { Item } from '../../../shared/domain/collections/index.ts';
import { SHORTEST_ITEM } from '../../../shared/domain/commands/items.ts';
import { OPEN_LENGTH, type Placement } from '../../../shared/domain/schedule/placement.ts';
import { type ColumnHit, keepInDay, snappedMinutes } from './grid-geometry.ts';

/** Where a drag would put an item. */
export type DragTarget = Partial<Pick<Item, 'dayId' | 'start' | 'end' | 'placeId'>>;

/** What a drag shows while it goes on, in minutes of the day. */
export interface DragSpan {
  readonly start: number;
  readonly end: number;
}

type OnGrid = Extract<Placement, { kind: 'grid' }>;

/** The place in a column: its day, and its room where the column is one. */
function place(item: Item, column: ColumnHit | null): DragTarget {
  if (!column) return {};
  return {
    ...(column.dayId !== item.dayId ? { dayId: column.dayId } : {}),
    ...(!item.allRooms && column.placeId !== null ? { placeId: column.placeId } : {}),
  };
}

/** A card of the grid moved by `pixels` down, over `column`: the length is kept. */
export function moved(
  item: Item,
  from: OnGrid,
  pixels: number,
  column: ColumnHit | null,
): { to: DragTarget; span: DragSpan } {
  const length = from.bottom - from.top;
  const start = keepInDay(from.top + snappedMinutes(pixels), length);
  const by = start - from.top;
  const to = {
    ...(typeof item.start === 'number' ? { start: item.start + by } : {}),
    ...(typeof item.end === 'number' ? { end: item.end + by } : {}),
    ...place(item, column),
  };
  return { to, span: { start, end: start + length } };
}

/** A card's foot pulled by `pixels`. */
export function stretched(from: OnGrid, pixels: number): { to: DragTarget; span: DragSpan } {
  const end = Math.max(from.top + SHORTEST_ITEM, from.bottom + snappedMinutes(pixels));
  return { to: { end }, span: { start: from.top, end } };
}

/** An item without a definite time put where the pointer is: it gets a start there and a usual length. */
export function settled(item: Item, column: ColumnHit | null): { to: DragTarget; span: DragSpan } | null {
  if (!column) return null;
  const start = keepInDay(column.minute, OPEN_LENGTH);
  const span = { start, end: start + OPEN_LENGTH };
  return { to: { ...span, ...place(item, column), dayId: column.dayId }, span };
}
