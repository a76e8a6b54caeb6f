import type { CommandError } from '../../shared/domain/commands/index.ts';
import { finishMerge, proposeMerge } from '../../shared/domain/merge/merge.ts';
import { stateOfFile } from '../../shared/domain/merge/state-of-file.ts';
import { applyRows } from '../../shared/domain/plan/change.ts';
import { fromPlanFile } from '../../shared/domain/plan/plan-file.ts';
import { stamp } from '../../shared/domain/plan/stamps.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import type { Commit } from './commit.ts';
import { context, type Desk } from './desk.ts';
import { settleOwed } from './disposal-actions.ts';
import type { MergeActions } from './session-state.ts';

/** Once a merge is on the disk: what the other copy had disposed of goes from history and backups here, too. */
async function carryOutMerged(desk: Desk): Promise<void> {
  await desk.writer?.settled();
  const { plan } = desk.get();
  if (plan && !desk.writer?.isHolding()) await settleOwed(desk, plan);
}

const STALE: CommandError = { code: 'stale', facts: {} };

/** Taking another copy of the open plan in. */
export function mergeActions(desk: Desk, commit: Commit): MergeActions {
  const { get } = desk;
  return {
    lookAtCopy: async (file, name) => {
      await desk.writer?.settled();
      const read = fromPlanFile(file);
      const { plan } = get();
      const mine = plan && (await desk.storage?.plans.copy(plan.id));
      // What could not be written yet is not in the copy on the disk: a merge would overtake it.
      if (!read.ok || !mine || mine.state.plan.seq !== plan?.seq || file.planId !== plan.id) return null;
      const proposal = proposeMerge(mine.state, stateOfFile(file, read.value));
      const after = applyRows(mine.state.plan, proposal.joined.rows);
      return { name, file, mine, proposal, after };
    },

    mergeCopy: ({ name, file, mine, proposal }, choices) => {
      const { plan, saveState } = get();
      if (!plan || get().isReadOnly || saveState.kind === 'stale' || plan.seq !== mine.state.plan.seq)
        return fail(STALE);
      const by = { mark: stamp(mine.id, plan.seq + 1), names: file.names, from: name };
      const done = finishMerge({ ...mine.state, plan }, proposal, choices, by, context());
      commit(plan, done.change, 'do', null, done.merged);
      void carryOutMerged(desk);
      return ok(done.findings);
    },

    copyNames: async () => {
      const { plan } = get();
      const copy = plan && (await desk.storage?.plans.copy(plan.id));
      return copy ? { id: copy.id, names: copy.names } : null;
    },
  };
}
