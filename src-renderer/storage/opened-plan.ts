import type { CopyState } from '../../shared/domain/merge/copy-state.ts';
import type { History, JournalEntry } from '../../shared/domain/plan/journal.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';

/** A plan as it is opened: its rows, what can be undone, and the last thing that was done. */
export interface OpenedPlan {
  readonly plan: Plan;
  readonly history: History;
  readonly last: Omit<JournalEntry, 'rows' | 'merged'> | null;
}

/** A plan as this copy has it: under which id it writes, and whose the other copies are. */
export interface StoredCopy {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
  readonly state: CopyState;
  /** ISO instant at which it was taken off the list, if it was. */
  readonly removedAt?: string;
}
