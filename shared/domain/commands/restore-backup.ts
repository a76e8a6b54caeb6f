import { applyRows } from '../plan/change.ts';
import type { Plan } from '../plan/plan.ts';
import { rowDifferences } from '../plan/row-differences.ts';
import { barredIn } from '../privacy/barred.ts';
import { disposalOf, disposedRows } from '../privacy/disposal.ts';
import { type Command, checked, refuse } from './command.ts';

/**
 * Makes the plan say what a backup says, as one change that can be undone.
 * @param date what the backup is called in the list of changes
 */
export const restoreBackup: Command<{ backup: Plan; date: string }> = (plan, { backup, date }) => {
  if (backup.id !== plan.id) return refuse('not-found', { collection: 'meeting' });
  // A backup from before a disposal brings nobody back.
  const disposal = disposalOf(backup, { kind: 'people', ids: [...barredIn(plan).keys()] });
  const rows = rowDifferences(plan, applyRows(backup, disposedRows(backup, disposal)));
  if (rows.length === 0) return refuse('nothing-to-do', {});
  return checked({ label: { code: 'backup.restore', facts: { date } }, rows });
};
