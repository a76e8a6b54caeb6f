import { COLLECTION_NAMES, type CollectionName } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { joinVectors, type Stamps, seenIn, type Vector } from '../plan/stamps.ts';

/** A plan as one copy has it: its rows, the stamps of all rows (removed ones too), and what it has seen. */
export interface CopyState {
  readonly plan: Plan;
  /** By `collection/key`. */
  readonly stamps: ReadonlyMap<string, Stamps>;
  readonly seen: Vector;
}

/** The name of a row across collections. */
export const rowId = (collection: string, key: string): string => `${collection}/${key}`;

/** The collection and key in a row's name. */
export function splitRowId(id: string): { readonly collection: CollectionName; readonly key: string } | null {
  const slash = id.indexOf('/');
  const collection = COLLECTION_NAMES.find((name) => name === id.slice(0, slash));
  return collection ? { collection, key: id.slice(slash + 1) } : null;
}

/**
 * The state of a copy from what is kept of it.
 * @param seen what it says to have seen; with what its stamps show (all that an older version kept) added
 */
export const copyState = (plan: Plan, stamps: ReadonlyMap<string, Stamps>, seen: Vector): CopyState => ({
  plan,
  stamps,
  seen: joinVectors(seen, seenIn(stamps.values())),
});
