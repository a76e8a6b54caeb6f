import { type CollectionName, collections, type RowOf } from '../collections/index.ts';

/**
 * A row as it may be handed on: fields that its collection declares personal are blank. null where the whole row is
 * personal, or the collection is not handed on at all.
 */
export function withoutPersonal<C extends CollectionName>(collection: C, row: RowOf<C>): RowOf<C> | null {
  const { personal, handover } = collections[collection];
  return !handover || personal === 'all' ? null : blankPersonal(collection, row);
}

/** A row with the fields blank that its collection declares personal. */
export function blankPersonal<C extends CollectionName>(collection: C, row: RowOf<C>): RowOf<C> {
  const { personal } = collections[collection];
  if (personal === 'all') return row;
  const blank = personal.map((field: string) => [field, blankOf((row as Record<string, unknown>)[field])]);
  return { ...row, ...Object.fromEntries(blank) };
}

/** Nothing, in the kind of value a field holds. */
const blankOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return [];
  return typeof value === 'string' ? '' : null;
};
