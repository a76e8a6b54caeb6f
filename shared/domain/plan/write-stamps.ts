import type { RowOf } from '../collections/index.ts';
import type { RowChange } from './change.ts';
import { REMOVED, restamp, type StampedRow, type Stamps } from './stamps.ts';

type Conflict = RowOf<'conflicts'>;

/** The stamps of a row before a write; {} for one that never was. */
export type StampsOf = (collection: string, key: string) => Stamps;

/**
 * The rows of an entry as they are kept after it. Every field that changed carries the entry's stamp; so
 * does a field whose conflict the entry settles or opens anew, though its value may be the same: the
 * stamp then covers all that stood against each other. Storage and the change file write through this.
 */
export function stampRows(rows: readonly RowChange[], stampsOf: StampsOf, mark: string): StampedRow[] {
  const forced = fieldsOfConflicts(rows);
  return rows.map((row): StampedRow => {
    const { collection, key, after } = row;
    if (row.collection === 'conflicts')
      return { collection, key, value: remarked(row.after, mark), stamps: {} };
    const stamps = restamp(stampsOf(collection, key), row.before, after, mark);
    const fields = forced.get(`${collection}/${key}`) ?? [];
    const marked = fields
      .filter((field) => field !== REMOVED || after === null)
      .map((field) => [field, mark]);
    return { collection, key, value: after, stamps: { ...stamps, ...Object.fromEntries(marked) } };
  });
}

/** By row the fields whose conflicts an entry takes away or puts back. */
function fieldsOfConflicts(rows: readonly RowChange[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const row of rows) {
    if (row.collection !== 'conflicts') continue;
    const conflict = row.after ?? row.before;
    if (!conflict) continue;
    const id = `${conflict.collection}/${conflict.key}`;
    const named = row.after
      ? [conflict.field, ...row.after.sides.map((side) => side.field)]
      : [conflict.field];
    fields.set(id, [...(fields.get(id) ?? []), ...named]);
  }
  return fields;
}

/** A conflict that a step back opens again: its values are said anew, by this entry. */
const remarked = (conflict: Conflict | null, mark: string): Conflict | null =>
  conflict && { ...conflict, sides: conflict.sides.map((side) => ({ ...side, stamps: mark })) };
