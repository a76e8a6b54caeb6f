import type { Item } from '../collections/index.ts';

/** Where an item stands on a time grid. */
export type Placement =
  | {
      readonly kind: 'grid';
      /** Minutes of the day, the drawn length included where one end is open. */
      readonly top: number;
      readonly bottom: number;
      /** The start is not known: the card fades at its head. */
      readonly openStart: boolean;
      /** The end is not known: the card fades at its foot. */
      readonly openEnd: boolean;
    }
  /** The start is only a part of the day, or nothing is known: the strip above the grid. */
  | { readonly kind: 'strip' };

/** How long an item with one open end is drawn, in minutes. A drawing, never a datum. */
export const OPEN_LENGTH = 60;

/** Where an item stands. Nothing is invented: an item without a definite time goes to the strip. */
export function placementOf({ start, end }: Pick<Item, 'start' | 'end'>): Placement {
  if (typeof start === 'number' && typeof end === 'number' && end > start) {
    return { kind: 'grid', top: start, bottom: end, openStart: false, openEnd: false };
  }
  if (typeof start === 'number') {
    return { kind: 'grid', top: start, bottom: start + OPEN_LENGTH, openStart: false, openEnd: true };
  }
  if (start === null && typeof end === 'number') {
    return {
      kind: 'grid',
      top: Math.max(0, end - OPEN_LENGTH),
      bottom: end,
      openStart: true,
      openEnd: false,
    };
  }
  return { kind: 'strip' };
}
