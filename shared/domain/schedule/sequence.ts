import type { Item } from '../collections/index.ts';
import type { Variant } from '../collections/values.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

/** Whether an item stands in a day's plan A or B. */
export const isInVariant = (item: Pick<Item, 'variant'>, variant: Variant): boolean =>
  item.variant === 'both' || item.variant === variant;

/** Whether two items can both take place: one of A and one of B never do. */
export const areTogether = (a: Pick<Item, 'variant'>, b: Pick<Item, 'variant'>): boolean =>
  a.variant === 'both' || b.variant === 'both' || a.variant === b.variant;

/** Whether a day has two plans at all: some item stands in one of them only. */
export const hasVariants = (plan: Plan, dayId: string): boolean =>
  [...plan.rows.items.values()].some((item) => item.dayId === dayId && item.variant !== 'both');

/** The plan that holds for a day. */
export const activeVariant = (plan: Plan, dayId: string): Variant =>
  plan.rows.days.get(dayId)?.variant ?? 'a';

/**
 * A day's items as they follow one another in one of its plans (default: the one that holds), cancelled
 * ones left out. By start; one without a definite start keeps its place in the hand-made order after
 * the last that has one.
 */
export function daySequence(plan: Plan, dayId: string, variant = activeVariant(plan, dayId)): Item[] {
  return [...plan.rows.items.values()]
    .filter((item) => item.dayId === dayId && !item.cancelled && isInVariant(item, variant))
    .sort((a, b) => startKey(a) - startKey(b) || byOrder(a, b) || (a.id < b.id ? -1 : 1));
}

const PARTS = { morning: 9 * 60, noon: 12 * 60, afternoon: 13 * 60, evening: 18 * 60 } as const;

/** Where an item sorts, in minutes; a part of the day stands where it usually begins. Never a datum. */
function startKey({ start, end }: Item): number {
  if (typeof start === 'number') return start;
  if (start !== null) return PARTS[start];
  return typeof end === 'number' ? end - 1 : Number.POSITIVE_INFINITY;
}
