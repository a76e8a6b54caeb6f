import { applyRows, type Change } from '../../shared/domain/plan/change.ts';
import { advance, type JournalEntry, type Merged } from '../../shared/domain/plan/journal.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { summaryOf } from '../../shared/domain/plan/summary.ts';
import { context, type Desk, withSummary } from './desk.ts';

/** Applies a change to the open plan as one journal entry and hands it to the writer. */
export type Commit = (
  plan: Plan,
  change: Change,
  kind: JournalEntry['kind'],
  of: number | null,
  merged?: Merged,
) => void;

/** The one way a change reaches the open plan. */
export const createCommit =
  (desk: Desk): Commit =>
  (plan, { label, rows }, kind, of, merged) => {
    const line = { label, rows, seq: plan.seq + 1, at: context().now, kind, of };
    const entry: JournalEntry = merged ? { ...line, merged } : line;
    const after: Plan = { ...applyRows(plan, rows), seq: entry.seq };
    const { rows: _, merged: __, ...last } = entry;
    desk.set((state) => ({
      plan: after,
      last,
      history: advance(state.history, entry),
      meetings: withSummary(state.meetings, summaryOf(after)),
    }));
    desk.writer?.write(after, entry);
  };
