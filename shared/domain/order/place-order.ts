import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Keys of a hand-made order: plain strings that always leave room for one between two others. */

/** A key after `before` and ahead of `after`; null stands for the open end. */
export const orderBetween = (before: string | null, after: string | null): string =>
  generateKeyBetween(before, after);

/** `count` keys in order after `before`. */
export const ordersAfter = (before: string | null, count: number): string[] =>
  generateNKeysBetween(before, null, count);

/** The greatest key among rows, or null. */
export function lastOrder(rows: Iterable<{ readonly order: string }>): string | null {
  let last: string | null = null;
  for (const { order } of rows) if (last === null || order > last) last = order;
  return last;
}
