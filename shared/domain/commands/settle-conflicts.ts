import { chosenRows } from '../merge/choose.ts';
import { settleMerged } from '../merge/settle.ts';
import { applyRows, compose, type RowChange } from '../plan/change.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';

/** Which side of a conflict is to hold: its number, or for a removal `STAYS_REMOVED` or `COMES_BACK`. */
export interface ConflictChoice {
  readonly key: string;
  readonly side: number;
}

/** Settles conflicts by the person's choice, and brings to order what hangs on it (places, references). */
export const settleConflicts: Command<{ choices: readonly ConflictChoice[] }> = (
  plan,
  { choices },
  context,
) => {
  let rows: RowChange[] = [];
  for (const { key, side } of choices) {
    const current = applyRows(plan, rows);
    const conflict = current.rows.conflicts.get(key);
    if (!conflict) return refuse('not-found', { collection: 'conflicts' });
    const chosen = chosenRows(current, key, conflict, side);
    if (chosen.length === 0) return refuse('out-of-range', { collection: 'conflicts' });
    rows = compose(rows, chosen);
  }
  const draft = new Draft(applyRows(plan, rows));
  settleMerged(draft, plan, context);
  const mended = draft.change({ code: 'conflict.settle', facts: {} }).rows;
  return checked({
    label: { code: 'conflict.settle', facts: { count: choices.length } },
    rows: compose(rows, mended),
  });
};
