import { groupBy } from '../../lib/group-by.ts';
import type { Receipt } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/** A number that more than one valid receipt has. */
export interface DoubleNumber {
  readonly number: number;
  /** In the order of their ids, the same at every desk; the first may keep the number. */
  readonly receipts: readonly Receipt[];
}

/** Receipts that a payment stands for, by number: those no payment points at any more are void. */
export function validReceipts(plan: Plan): readonly Receipt[] {
  const inUse = new Set([...plan.rows.payments.values()].map(({ receiptId }) => receiptId));
  return [...plan.rows.receipts.values()]
    .filter(({ id }) => inUse.has(id))
    .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
}

/**
 * Numbers given twice: two desks that made out receipts apart both went on from the same number, and their copies
 * were brought together. Nothing but a person can settle it, for both papers may have been handed over.
 */
export const doubleNumbers = (plan: Plan): readonly DoubleNumber[] =>
  [...groupBy(validReceipts(plan), ({ number }) => number)]
    .filter(([, receipts]) => receipts.length > 1)
    .map(([number, receipts]) => ({ number, receipts }));
