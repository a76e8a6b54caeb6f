import type { CommandError } from '../../shared/domain/commands/index.ts';
import { purge } from '../../shared/domain/commands/purge.ts';
import { applyRows, type Change } from '../../shared/domain/plan/change.ts';
import { EMPTY_HISTORY } from '../../shared/domain/plan/journal.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { stamp } from '../../shared/domain/plan/stamps.ts';
import { summaryOf } from '../../shared/domain/plan/summary.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { bridge } from '../platform/bridge.ts';
import { context, type Desk, withSummary } from './desk.ts';
import type { DisposalActions } from './session-state.ts';

const refused = (code: CommandError['code']): Result<never, CommandError> => fail({ code, facts: {} });

/** 廃棄 at this desk: of the plan, its history, its backups, the desks' files, and the database's own files. */
export function disposalActions(desk: Desk): DisposalActions {
  const { get } = desk;
  return {
    dispose: async (input) => {
      desk.writer?.retry();
      await desk.writer?.settled();
      const { plan, saveState } = get();
      const copy = plan && (await desk.storage?.plans.copy(plan.id));
      if (!plan || !copy || get().isReadOnly) return refused('read-only');
      if (saveState.kind === 'stale') return refused('stale');
      if (desk.writer?.isHolding() || copy.state.plan.seq !== plan.seq) return refused('not-saved');
      const mark = stamp(copy.id, plan.seq + 1);
      const change = purge(plan, { ...input, mark, seen: copy.state.seen }, context());
      if (!change.ok) return change;
      if (!(await write(desk, plan, change.value))) return refused('not-saved');
      const { scope } = input;
      await carryOut(desk, plan.id, scope.kind === 'meeting' ? null : scope.ids);
      return ok(null);
    },
    cleanBackups: async (planId) => {
      await cleanBackups(desk, planId);
    },
  };
}

/**
 * Carries out here what records of disposal say that came with another copy, or that was broken off: nothing older
 * than the plan as it stands stays in its history or its backups.
 * @returns whether there was anything to do
 */
export async function settleOwed(desk: Desk, plan: Plan): Promise<boolean> {
  if (desk.get().isReadOnly || !(await desk.storage?.disposals.isOwed(plan))) return false;
  const label = { code: 'purge.carried', facts: {} };
  if (!(await write(desk, plan, { label, rows: [] }))) return false;
  const barred = [...plan.rows.purges.values()].flatMap((record) => record.barred);
  await carryOut(desk, plan.id, barred);
  return true;
}

/** The plan without those people on the disk and on the screen, its journal begun anew. */
async function write(desk: Desk, plan: Plan, { label, rows }: Change): Promise<boolean> {
  const { set } = desk;
  const entry = { label, rows, seq: plan.seq + 1, at: context().now, kind: 'do', of: null } as const;
  const after: Plan = { ...applyRows(plan, rows), seq: entry.seq };
  try {
    await desk.storage?.disposals.write(after, entry);
  } catch {
    return false;
  }
  const { rows: _, ...last } = entry;
  set((state) => ({
    plan: after,
    last,
    history: EMPTY_HISTORY,
    isRebuildOwed: true,
    meetings: withSummary(state.meetings, summaryOf(after)),
  }));
  return true;
}

async function carryOut(desk: Desk, planId: string, attendeeIds: readonly string[] | null): Promise<void> {
  await bridge
    .invoke('desks.dispose', {
      planId,
      everybody: attendeeIds === null,
      attendeeIds: [...(attendeeIds ?? [])],
    })
    .catch(() => undefined);
  await cleanBackups(desk, planId);
}

/** Has main clean a plan's backups; noted until it has, so that the next start goes on. */
async function cleanBackups(desk: Desk, planId: string): Promise<void> {
  const isTaken = await desk.keeper?.dispose(planId).catch(() => false);
  if (isTaken) await desk.storage?.disposals.backupsCleaned(planId);
  await tellOwed(desk);
}

/** What is still to be done at this desk, told to the screen. */
export async function tellOwed(desk: Desk): Promise<void> {
  const owed = (await desk.storage?.disposals.backupsOwed()) ?? [];
  desk.set({ backupsOwed: owed });
}

/** After a start: goes on with backups that were not cleaned before the program ended. */
export async function resumeDisposals(desk: Desk): Promise<void> {
  await tellOwed(desk);
  for (const planId of desk.get().backupsOwed) await cleanBackups(desk, planId);
}
