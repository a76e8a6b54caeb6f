import { conflictKey } from '../collections/conflicts.ts';
import type { Change, RowChange } from '../plan/change.ts';
import { sameRow } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { REMOVED } from '../plan/stamps.ts';

/**
 * A change with the conflicts it settles by the way: who writes a field that stood in conflict, removes
 * the row, or brings a removed one back, has decided. Every change of the open plan goes through here.
 */
export function withSettled(plan: Plan, change: Change): Change {
  if (plan.rows.conflicts.size === 0) return change;
  const told = new Set(change.rows.filter((row) => row.collection === 'conflicts').map((row) => row.key));
  const settled = change.rows.flatMap((row) => settledBy(plan, row)).filter((row) => !told.has(row.key));
  return settled.length === 0 ? change : { ...change, rows: [...change.rows, ...settled] };
}

function settledBy(plan: Plan, { collection, key, before, after }: RowChange): RowChange[] {
  if (collection === 'conflicts') return [];
  const old = (before ?? {}) as Record<string, unknown>;
  const next = (after ?? {}) as Record<string, unknown>;
  const fields = [REMOVED, ...Object.keys({ ...old, ...next })];
  return fields.flatMap((field): RowChange[] => {
    const conflict = plan.rows.conflicts.get(conflictKey(collection, key, field));
    if (!conflict) return [];
    const isWritten =
      field === REMOVED ? after !== null : after === null || !sameRow({ v: old[field] }, { v: next[field] });
    return isWritten
      ? [{ collection: 'conflicts', key: conflictKey(collection, key, field), before: conflict, after: null }]
      : [];
  });
}
