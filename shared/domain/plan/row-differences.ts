import { COLLECTION_NAMES, type CollectionName, collections } from '../collections/index.ts';
import type { RowChange } from './change.ts';
import { sameRow } from './draft.ts';
import type { Plan } from './plan.ts';

/** How many rows of a collection come, change and go. */
export interface CollectionDifference {
  readonly collection: CollectionName;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * The row changes that make one plan say what another says. Left alone: collections that last (what was
 * handed out of the house) and open conflicts of a merge.
 */
export function rowDifferences(from: Plan, to: Plan): RowChange[] {
  return COLLECTION_NAMES.filter(
    (name) => collections[name].lasting === undefined && name !== 'conflicts',
  ).flatMap((collection) => {
    const [before, after]: ReadonlyMap<string, object>[] = [from.rows[collection], to.rows[collection]];
    const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
    return [...keys].flatMap((key) => {
      const row = { collection, key, before: before?.get(key) ?? null, after: after?.get(key) ?? null };
      return sameRow(row.before, row.after) ? [] : [row as RowChange];
    });
  });
}

/** Row changes counted by collection. */
export function countDifferences(rows: readonly RowChange[]): CollectionDifference[] {
  return COLLECTION_NAMES.flatMap((collection) => {
    const own = rows.filter((row) => row.collection === collection);
    if (own.length === 0) return [];
    const added = own.filter((row) => row.before === null).length;
    const removed = own.filter((row) => row.after === null).length;
    return [{ collection, added, removed, changed: own.length - added - removed }];
  });
}
