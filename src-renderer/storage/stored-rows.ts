import { complete } from '../../shared/domain/collections/complete.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../shared/domain/collections/index.ts';
import type { RowChange } from '../../shared/domain/plan/change.ts';
import { emptyPlan, type PlanRows } from '../../shared/domain/plan/plan.ts';
import type { PlanFile } from '../../shared/domain/plan/plan-file.ts';
import type { StoredRow } from './database.ts';

/** Rows as they lie in the database, and as the plan has them. */

/** The rows of a plan file, each with its stamps. */
export const rowsOfFile = (file: PlanFile, plan: string): StoredRow[] =>
  Object.entries(file.rows).flatMap(([collection, stored]) =>
    stored.map((row) => ({ ...row, plan, collection: collection as CollectionName })),
  );

/** The bounds of every compound key that begins with a plan's id: an array sorts after all strings and numbers. */
export const keysOf = (planId: string): [unknown[], unknown[]] => [[planId], [planId, []]];

/** The rows of a plan by collection, as this version has them; removed ones are left out. */
export function toPlanRows(stored: readonly StoredRow[]): PlanRows {
  const maps = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, new Map<string, unknown>()]),
  ) as Record<CollectionName, Map<string, unknown>>;
  for (const { collection, key, value } of stored) {
    if (value !== null) maps[collection]?.set(key, complete(collection, value));
  }
  return { ...emptyPlan('').rows, ...(maps as unknown as PlanRows) };
}

/** A journal line of an older version, with the fields that were added since. */
export const completeChange = (row: RowChange): RowChange =>
  ({
    ...row,
    before: row.before && complete(row.collection, row.before),
    after: row.after && complete(row.collection, row.after),
  }) as RowChange;
