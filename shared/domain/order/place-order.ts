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

/**
 * The rows to write so that the one at `from` stands at `to`: itself under a new key, or all of them where
 * two copies gave one key to two rows and leave no room between.
 * @param rows in their order
 */
export function movedTo<R extends { readonly order: string }>(
  rows: readonly R[],
  from: number,
  to: number,
): R[] {
  const row = rows[from];
  if (!row || from === to) return [];
  const others = rows.toSpliced(from, 1);
  const before = others[to - 1]?.order ?? null;
  const after = others[to]?.order ?? null;
  if (before === null || after === null || before < after)
    return [{ ...row, order: orderBetween(before, after) }];
  const orders = ordersAfter(null, rows.length);
  return others.toSpliced(to, 0, row).map((one, n) => ({ ...one, order: orders[n] ?? one.order }));
}
