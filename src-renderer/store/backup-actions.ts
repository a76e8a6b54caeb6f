import type { VaultStatus } from '../../shared/bridge/vault-channels.ts';
import { fromPlanFile, type PlanFile } from '../../shared/domain/plan/plan-file.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { newId } from '../../shared/lib/ids.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { bridge } from '../platform/bridge.ts';
import type { Storage } from '../storage/open-storage.ts';
import { useBackups } from './backups.ts';
import { context, type Desk } from './desk.ts';
import type { BackupActions, Found } from './session-state.ts';

/** A state that main has kept, checked row by row. */
export async function readBack(planId: string, name?: string): Promise<Result<Found, AppError>> {
  const reply = await bridge.invoke('vault.read', { planId, ...(name === undefined ? {} : { name }) });
  if (!reply.ok) return reply;
  const plan = fromPlanFile(reply.value);
  return plan.ok ? ok({ file: reply.value, plan: plan.value }) : fail(appError('plan-file-broken'));
}

/** What is done with the second copies. */
export function backupActions(desk: Desk): Omit<BackupActions, 'startFromBackups'> {
  const { set, get } = desk;

  async function refreshLists(storage: Storage): Promise<void> {
    const [meetings, removedMeetings] = await Promise.all([
      storage.plans.list(),
      storage.plans.listRemoved(),
    ]);
    set({ meetings, removedMeetings });
  }

  return {
    backUp: async () => {
      await desk.writer?.settled();
      const { plan } = get();
      return plan ? ((await desk.keeper?.snapshot(plan.id)) ?? false) : false;
    },

    settleNewer: async (planId, use) => {
      const { storage } = desk;
      const found = useBackups.getState().newer.find((one) => one.planId === planId);
      if (!storage || !found) return ok(null);
      const from = use === 'backup' ? await readBack(planId) : null;
      if (from && !from.ok) return from;
      try {
        await storage.plans.resume(
          planId,
          from ? from.value : null,
          found.seq + found.missing,
          context().now,
        );
      } catch {
        return fail(appError('backup-failed'));
      }
      useBackups.setState(({ newer }) => ({ newer: newer.filter((one) => one.planId !== planId) }));
      await refreshLists(storage);
      await get().readAnew(planId);
      await desk.keeper?.snapshot(planId);
      return ok(null);
    },

    snapshots: async (planId) => bridge.invoke('vault.list', { planId }),
    readSnapshot: readBack,

    restoreAsNew: async ({ file }) => {
      const copy: PlanFile = { ...file, planId: newId() };
      const adopted = await get().adoptPlan(copy);
      return adopted.ok ? ok(copy.planId) : fail(appError('plan-file-broken'));
    },

    chooseSecond: async (forget) => {
      const reply = await bridge.invoke('vault.second', { forget });
      if (reply.ok) useBackups.setState({ status: reply.value });
      const { plan } = get();
      if (reply.ok && !forget && reply.value.second && plan) await desk.keeper?.snapshot(plan.id);
      return reply;
    },
  };
}

/** What main has beyond the database, told; what it lacks, handed over. */
export async function compareWithVault(desk: Desk, status: VaultStatus): Promise<void> {
  const here = (await desk.storage?.plans.sequences()) ?? new Map<string, number>();
  const kept = new Map(status.plans.map(({ planId, seq }) => [planId, seq]));
  const newer = status.plans
    .filter(({ planId, seq, missing }) => seq + missing > (here.get(planId) ?? 0))
    .map(({ planId, seq, missing }) => ({ planId, seq, missing, here: here.get(planId) ?? 0 }));
  // Only what stands equally in both is known to be kept; a change made meanwhile has told its own.
  const equal = status.plans.filter(({ planId, seq }) => seq === here.get(planId));
  useBackups.setState(({ kept: told }) => ({
    newer,
    kept: { ...Object.fromEntries(equal.map(({ planId, seq }) => [planId, seq])), ...told },
  }));
  for (const [planId, seq] of here) {
    if (seq > (kept.get(planId) ?? 0)) await desk.keeper?.snapshot(planId);
  }
}
