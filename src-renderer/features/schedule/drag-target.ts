import type { Item } from '../../../shared/domain/collections/index.ts';
import { SHORTEST_ITEM } from '../../../shared/domain/commands/items.ts';
import type { Move, Placing } from '../../../shared/domain/commands/place-items.ts';
import { OPEN_LENGTH, type Placement, placementOf } from '../../../shared/domain/schedule/placement.ts';
import { snap } from '../../../shared/domain/schedule/visible-hours.ts';
import { type ColumnTarget, placingAlong, placingIn } from './column-target.ts';
import { keepInDay, pulled } from './grid-geometry.ts';

/** What a drag shows while it goes on, in minutes of the day. */
export interface DragSpan {
  readonly start: number;
  readonly end: number;
}

/** Where a drag would put its items, and the grabbed one's span on the grid (null: on no time). */
export interface Aim {
  readonly moves: readonly Move[];
  readonly span: DragSpan | null;
}

type OnGrid = Extract<Placement, { kind: 'grid' }>;

/** Items that go along with the grabbed one: of several, those with a fixed time stay where they are. */
export const movable = (items: readonly Item[]): readonly Item[] =>
  items.length > 1 ? items.filter((item) => !item.fixed) : items;

/** Times moved by whole minutes; what is vague stays vague. */
export const timesMoved = (item: Item, by: number): Placing => ({
  ...(by !== 0 && typeof item.start === 'number' ? { start: item.start + by } : {}),
  ...(by !== 0 && typeof item.end === 'number' ? { end: item.end + by } : {}),
});

/** The grabbed card (the first item) and those selected with it, moved by `pixels` down into a column. */
export function moved(
  items: readonly Item[],
  from: OnGrid,
  pixels: number,
  step: number,
  columns: readonly ColumnTarget[],
  home: ColumnTarget | null,
  to: ColumnTarget | null,
): Aim {
  const [grabbed, ...others] = items;
  if (!grabbed) return { moves: [], span: null };
  const by = limited(items, pulled(from.top, pixels, step) - from.top);
  const moves = [
    { id: grabbed.id, to: { ...timesMoved(grabbed, by), ...(to ? placingIn(grabbed, home, to) : {}) } },
    ...others.map((item) => ({
      id: item.id,
      to: { ...timesMoved(item, by), ...(to ? (placingAlong(columns, item, home, to) ?? {}) : {}) },
    })),
  ];
  return { moves: withEffect(moves), span: { start: from.top + by, end: from.bottom + by } };
}

/** Keeps a common shift so that every one of the items stays within what an item may have. */
export function limited(items: readonly Item[], by: number): number {
  let kept = by;
  for (const item of items) {
    const place = placementOf(item);
    if (place.kind === 'grid') kept = keepInDay(place.top + kept, place.bottom - place.top) - place.top;
  }
  return kept;
}

/** A card's foot or head pulled by `pixels`. */
export function stretched(
  id: string,
  from: OnGrid,
  edge: 'head' | 'foot',
  pixels: number,
  step: number,
): Aim {
  const to = stretchedTo(from, edge, pulled(edge === 'foot' ? from.bottom : from.top, pixels, step));
  return { moves: [{ id, to }], span: { start: to.start ?? from.top, end: to.end ?? from.bottom } };
}

/** One end of a card set to a minute, as near as the shortest length lets it. */
export const stretchedTo = (
  from: OnGrid,
  edge: 'head' | 'foot',
  minute: number,
): { readonly start?: number; readonly end?: number } =>
  edge === 'foot'
    ? { end: keepInDay(Math.max(from.top + SHORTEST_ITEM, minute), 0) }
    : { start: Math.max(0, Math.min(from.bottom - SHORTEST_ITEM, minute)) };

/** An item without a definite time put at a minute of a column: it gets a start there and a usual length. */
export function settled(item: Item, minute: number, step: number, to: ColumnTarget): Aim {
  const start = keepInDay(snap(minute, step), OPEN_LENGTH);
  const span = { start, end: start + OPEN_LENGTH };
  return { moves: [{ id: item.id, to: { ...span, ...placingIn(item, null, to) } }], span };
}

/** Items taken off the grid; those that are on no day already stay. */
export const unplaced = (items: readonly Item[]): Aim => ({
  moves: items.flatMap(({ id, dayId }) => (dayId === null ? [] : [{ id, to: { dayId: null } }])),
  span: null,
});

const withEffect = (moves: readonly Move[]): Move[] => moves.filter(({ to }) => Object.keys(to).length > 0);
