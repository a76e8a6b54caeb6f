import { groupBy } from '../../lib/group-by.ts';
import { type CollectionName, collections, type RowOf } from '../collections/index.ts';
import { noteChangedKeys } from './changed-keys.ts';
import type { Plan, PlanRows } from './plan.ts';

/** One row before and after; null where it did not or does not exist. */
export type RowChange = {
  readonly [C in CollectionName]: {
    readonly collection: C;
    readonly key: string;
    readonly before: RowOf<C> | null;
    readonly after: RowOf<C> | null;
  };
}[CollectionName];

/** What a change is called: a message key of the catalogues and its facts. */
export interface ChangeLabel {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The effect of a command: rows before and after. Its inverse is the same list turned round. */
export interface Change {
  readonly label: ChangeLabel;
  readonly rows: readonly RowChange[];
}

/**
 * The change that takes `change` back. What was made in a lasting collection stays made; an edit of it is taken back
 * where its edits do not last, too.
 */
export function invert(change: Change): Change {
  const passing = repeated(change).rows.filter(
    ({ collection, before }) => before !== null || collections[collection].lasting === undefined,
  );
  const rows = passing.map((row) => ({ ...row, before: row.after, after: row.before }) as RowChange);
  return { label: change.label, rows: rows.reverse() };
}

/** The change once more, after it was taken back: where edits last, what was written meanwhile stands. */
export const repeated = (change: Change): Change => ({
  label: change.label,
  rows: change.rows.filter((row) => !editsLast(row)),
});

/** Whether a row's edits last: also what copies of the plan disagree about in it. */
function editsLast({ collection, before, after }: RowChange): boolean {
  const isLasting = (name: string): boolean =>
    Object.hasOwn(collections, name) && collections[name as CollectionName].lasting === 'edits';
  if (collection !== 'conflicts') return isLasting(collection);
  const row = before ?? after;
  return row !== null && isLasting(row.collection);
}

/** Applies row changes; collections that are not touched keep their identity. */
export function applyRows(plan: Plan, rows: readonly RowChange[]): Plan {
  const next: Partial<Record<CollectionName, Map<string, unknown>>> = {};
  const touched = groupBy(rows, ({ collection }) => collection);
  for (const [collection, changes] of touched) {
    const map = new Map<string, unknown>(plan.rows[collection]);
    for (const { key, after } of changes) {
      if (after === null) map.delete(key);
      else map.set(key, after);
    }
    next[collection] = map;
    noteChangedKeys(
      plan.rows[collection],
      map,
      changes.map(({ key }) => key),
    );
  }
  return { ...plan, rows: { ...plan.rows, ...(next as Partial<PlanRows>) } };
}

/** One list of changes after another as one: each row from where the first found it to where the last left it. */
export function compose(first: readonly RowChange[], then: readonly RowChange[]): RowChange[] {
  const rows = new Map(first.map((row) => [`${row.collection}/${row.key}`, row]));
  for (const row of then) {
    const id = `${row.collection}/${row.key}`;
    const earlier = rows.get(id);
    rows.set(id, earlier ? ({ ...row, before: earlier.before } as RowChange) : row);
  }
  return [...rows.values()];
}
