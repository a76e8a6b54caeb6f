import type { RowChange } from '../../shared/domain/plan/change.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { partsOf, REMOVED, SEED_STAMP } from '../../shared/domain/plan/stamps.ts';

/**
 * What merging must come to, said without vectors and registers: every copy is the set of changes it
 * knows of, each change with all it knew when it was made; merging is the union of two sets. A value
 * stands unless a change that knew of it wrote the same field.
 */

interface Write {
  readonly stamp: string;
  /** Stamps of all changes that were known when it was made. */
  readonly knew: ReadonlySet<string>;
  /** By `collection/key/field` the value; for `*` whether the row was removed. */
  readonly fields: ReadonlyMap<string, unknown>;
}

export type ModelCopy = ReadonlyMap<string, Write>;

/** The copy that every desk begins with. */
export function modelOf(plan: Plan): ModelCopy {
  const fields = new Map<string, unknown>();
  for (const [name, map] of Object.entries(plan.rows))
    for (const [key, row] of map)
      for (const [field, value] of Object.entries(row)) fields.set(`${name}/${key}/${field}`, value);
  return new Map([[SEED_STAMP, { stamp: SEED_STAMP, knew: new Set(), fields }]]);
}

/** The copy after a change was written to it. */
export function modelWrite(copy: ModelCopy, stamp: string, rows: readonly RowChange[]): ModelCopy {
  const fields = new Map<string, unknown>();
  const settled = new Set(
    rows.flatMap(({ collection, key, after }) => (collection === 'conflicts' && !after ? [key] : [])),
  );
  for (const { collection, key, before, after } of rows) {
    if (collection === 'conflicts') continue;
    const id = (field: string) => `${collection}/${key}/${field}`;
    if (after === null) fields.set(id(REMOVED), true);
    else if (before === null) fields.set(id(REMOVED), false);
    const old = (before ?? {}) as Record<string, unknown>;
    for (const [field, value] of Object.entries(after ?? {}))
      if (before === null || text(old[field]) !== text(value) || settled.has(id(field)))
        fields.set(id(field), value);
  }
  return new Map(copy).set(stamp, { stamp, knew: new Set(copy.keys()), fields });
}

/** Two copies brought together. */
export const modelJoin = (a: ModelCopy, b: ModelCopy): ModelCopy => new Map([...a, ...b]);

/** What must be seen of a copy: by row its fields, and by field all values that stand against each other. */
export function modelSeen(copy: ModelCopy): { rows: string[]; conflicts: string[] } {
  const standing = standingWrites(copy);
  const rows = new Map<string, Map<string, unknown>>();
  const conflicts: string[] = [];
  for (const [id, writes] of standing) {
    const [row, field] = splitField(id);
    if (field === REMOVED) continue;
    const removals = (standing.get(`${row}/${REMOVED}`) ?? []).filter(
      (write) => write.fields.get(`${row}/${REMOVED}`) === true,
    );
    const values = [...new Set(writes.map((write) => text(write.fields.get(id))))];
    if (removals.length > 0) {
      const unseen = writes.filter(
        ({ stamp }) => !removals.some((one) => one.knew.has(stamp) || one.stamp === stamp),
      );
      for (const value of new Set(unseen.map((write) => text(write.fields.get(id)))))
        conflicts.push(`${row}/${REMOVED} ${field} ${value}`);
      continue;
    }
    if (values.length > 1) for (const value of values) conflicts.push(`${id} ${value}`);
    rows.set(row, (rows.get(row) ?? new Map()).set(field, standingValue(id, field, writes)));
  }
  const told = [...rows].map(
    ([row, fields]) => `${row} ${text(Object.fromEntries([...fields].sort(byKey)))}`,
  );
  return { rows: told.sort(), conflicts: conflicts.sort() };
}

/** The same of a plan. */
export function planSeen(plan: Plan): { rows: string[]; conflicts: string[] } {
  const { conflicts, ...collections } = plan.rows;
  const rows = Object.entries(collections).flatMap(([name, map]) =>
    [...map].map(
      ([key, row]) => `${name}/${key} ${text(Object.fromEntries(Object.entries(row).sort(byKey)))}`,
    ),
  );
  const open = [...conflicts].flatMap(([id, conflict]) =>
    conflict.sides.map((side) =>
      conflict.field === REMOVED ? `${id} ${side.field} ${text(side.value)}` : `${id} ${text(side.value)}`,
    ),
  );
  return { rows: rows.sort(), conflicts: open.sort() };
}

/** By field the writes that no later one knew of. */
function standingWrites(copy: ModelCopy): ReadonlyMap<string, readonly Write[]> {
  const byField = new Map<string, Write[]>();
  for (const write of copy.values())
    for (const id of write.fields.keys()) byField.set(id, [...(byField.get(id) ?? []), write]);
  return new Map(
    [...byField].map(([id, writes]) => [
      id,
      writes.filter((one) => !writes.some((other) => other.knew.has(one.stamp))),
    ]),
  );
}

function standingValue(id: string, field: string, writes: readonly Write[]): unknown {
  const values = [...new Set(writes.map((write) => text(write.fields.get(id))))];
  if (field === 'unconfirmed' && values.length > 1)
    return [...new Set(writes.flatMap((write) => write.fields.get(id) as string[]))].sort();
  const last = [...writes].sort((a, b) => {
    const [left, right] = [partsOf(a.stamp), partsOf(b.stamp)];
    return left.seq - right.seq || (left.copy < right.copy ? -1 : 1);
  });
  return last.at(-1)?.fields.get(id);
}

function splitField(id: string): [row: string, field: string] {
  const slash = id.lastIndexOf('/');
  return [id.slice(0, slash), id.slice(slash + 1)];
}

const text = (value: unknown): string => JSON.stringify(value) ?? 'undefined';
const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
