import { type CollectionName, collections, type RowOf } from '../collections/index.ts';
import { applyRows, type Change, type ChangeLabel, type RowChange } from './change.ts';
import type { Plan } from './plan.ts';

/**
 * Collects what a command does to a plan and gives it back as one Change. Reads see what the draft
 * has written so far; a row that ends as it began is left out.
 */
export class Draft {
  private readonly touched = new Map<string, RowChange>();

  constructor(readonly plan: Plan) {}

  /** The row as it stands in this draft. */
  get<C extends CollectionName>(collection: C, key: string): RowOf<C> | undefined {
    const touched = this.touched.get(`${collection}/${key}`);
    if (touched) return (touched.after ?? undefined) as RowOf<C> | undefined;
    return this.plan.rows[collection].get(key) as RowOf<C> | undefined;
  }

  /** Adds or replaces a row under its own key. */
  put<C extends CollectionName>(collection: C, row: RowOf<C>): void {
    this.write(collection, (collections[collection].key as (row: RowOf<C>) => string)(row), row);
  }

  /** Removes a row; one that is not there is left alone. */
  remove(collection: CollectionName, key: string): void {
    this.write(collection, key, null);
  }

  /** The plan as this draft leaves it. */
  result(): Plan {
    return applyRows(this.plan, [...this.touched.values()]);
  }

  /** What was done, under a label. */
  change(label: ChangeLabel): Change {
    const rows = [...this.touched.values()].filter((row) => !sameRow(row.before, row.after));
    return { label, rows };
  }

  private write<C extends CollectionName>(collection: C, key: string, after: RowOf<C> | null): void {
    const id = `${collection}/${key}`;
    const before = this.touched.get(id)?.before ?? this.plan.rows[collection].get(key) ?? null;
    if (before === null && after === null) this.touched.delete(id);
    else this.touched.set(id, { collection, key, before, after } as RowChange);
  }
}

/** Whether two rows say the same; rows are plain data with a fixed field order per schema. */
export function sameRow(a: object | null, b: object | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  const keys = Object.keys({ ...a, ...b }) as (keyof typeof a)[];
  return keys.every((key) => a[key] === b[key] || JSON.stringify(a[key]) === JSON.stringify(b[key]));
}
