import type { Item } from '../collections/index.ts';
import { areTogether } from '../schedule/sequence.ts';
import type { Person } from './item-persons.ts';

/** An item with a definite start and end on a day: what rules about clashes look at. */
export interface TimedItem {
  readonly item: Item;
  readonly dayId: string;
  readonly start: number;
  readonly end: number;
  readonly variant: Item['variant'];
  /** Who has a part in it, each once. */
  readonly persons: readonly Person[];
}

/**
 * Whether an item takes part in the rules about clashes: not cancelled, on a day (the tray counts as
 * not placed, rule case 4), with a definite start and an end after it (rule case 5).
 */
export const isTimed = ({ cancelled, dayId, start, end }: Item): boolean =>
  !cancelled && dayId !== null && typeof start === 'number' && typeof end === 'number' && end > start;

/** By start, end, hand-made order and id: the same whatever order the rows come in. */
export const byTime = (a: TimedItem, b: TimedItem): number =>
  a.start - b.start || a.end - b.end || byOrderAndId(a.item, b.item);

export const byOrderAndId = (a: Item, b: Item): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * Visits every pair of a list sorted by start that overlaps and can take place together; touching ends
 * do not overlap (rule case 2), plan A never meets plan B. A sweep: an item is compared only with those
 * that start before it ends.
 */
export function eachOverlap<T extends TimedItem>(
  sorted: readonly T[],
  visit: (earlier: T, later: T) => void,
): void {
  for (let i = 0; i < sorted.length; i += 1) {
    const a = sorted[i];
    if (!a) return;
    const { end } = a;
    for (let j = i + 1; j < sorted.length; j += 1) {
      const b = sorted[j];
      if (!b || b.start >= end) break;
      if (areTogether(a, b)) visit(a, b);
    }
  }
}
