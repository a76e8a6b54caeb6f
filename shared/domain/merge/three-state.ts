import type { CollectionName } from '../collections/index.ts';
import { COLLECTION_NAMES } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { restamp, type Stamps, stamp } from '../plan/stamps.ts';
import { type CopyState, copyState, rowId } from './copy-state.ts';

/**
 * Merging by three states (assumed, current, new) is merging by stamps: what both sides come from gets
 * one stamp, and each side's own stamp stands on what it did to it. For plans whose stamps are not
 * known, and for a server that says which state it assumed.
 */

const FIRST = 1;
const SECOND = 2;

/** A plan that came from `assumed` as a copy of its own; `copy` must differ from side to side. */
export function stampedFrom(assumed: Plan, base: string, plan: Plan, copy: string): CopyState {
  const stamps = new Map<string, Stamps>();
  for (const name of COLLECTION_NAMES) {
    if (name === 'conflicts') continue;
    for (const key of new Set([...assumed.rows[name].keys(), ...plan.rows[name].keys()])) {
      const [old, row] = [rowAt(assumed, name, key), rowAt(plan, name, key)];
      const first = old ? restamp({}, null, old, stamp(base, FIRST)) : {};
      const isSame = old === null ? row === null : row !== null && old === row;
      stamps.set(rowId(name, key), isSame ? first : restamp(first, old, row, stamp(copy, SECOND)));
    }
  }
  return copyState(plan, stamps, { [base]: FIRST, [copy]: SECOND });
}

const rowAt = (plan: Plan, name: CollectionName, key: string): object | null =>
  plan.rows[name].get(key) ?? null;
