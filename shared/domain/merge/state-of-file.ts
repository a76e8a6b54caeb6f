import type { Plan } from '../plan/plan.ts';
import { type AboutFile, type PlanFile, toPlanFile } from '../plan/plan-file.ts';
import { REMOVED } from '../plan/stamps.ts';
import { mayBeRemembered } from '../privacy/barred.ts';
import { type CopyState, copyState, rowId, splitRowId } from './copy-state.ts';

/** The copy that a file holds; `plan` is the checked plan of that file. */
export function stateOfFile(file: PlanFile, plan: Plan): CopyState {
  const stamps = Object.entries(file.rows).flatMap(([collection, rows]) =>
    rows
      .filter((row) => collection !== 'conflicts' && Object.keys(row.stamps).length > 0)
      .map((row) => [rowId(collection, row.key), row.stamps] as const),
  );
  return copyState(plan, new Map(stamps), file.seen);
}

/** A copy as a file's content, with the stamps of the rows that were removed. */
export function copyFile(
  { plan, stamps, seen }: CopyState,
  about: Omit<AboutFile, 'seen' | 'removed'>,
): PlanFile {
  const hasDisposals = plan.rows.purges.size > 0;
  const removed = new Map(
    [...stamps].filter(([id, row]) => {
      if (!(REMOVED in row)) return false;
      const at = hasDisposals ? splitRowId(id) : null;
      return at === null || mayBeRemembered(at.collection, at.key);
    }),
  );
  const stampsOf = (collection: string, key: string) => stamps.get(rowId(collection, key)) ?? {};
  return toPlanFile(plan, stampsOf, { ...about, seen, removed });
}
