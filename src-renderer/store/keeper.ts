import type { Bridge } from '../../shared/bridge/contract.ts';
import type { VaultStatus, WrittenChange } from '../../shared/bridge/vault-channels.ts';
import type { PlanFile } from '../../shared/domain/plan/plan-file.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';

/** Where the second copies stand, for the screen. */
export interface KeeperState {
  /** By plan the highest sequence that main has written and read back. */
  readonly kept: Readonly<Record<string, number>>;
  /** Why the latest attempt failed; null while all is well. */
  readonly failure: AppError | null;
  readonly status: VaultStatus | null;
}

export interface Keeper {
  /** Reads where main stands. */
  readonly start: () => Promise<VaultStatus | null>;
  /** A change has reached the database: hands it over. */
  readonly written: (planId: string, change: WrittenChange) => void;
  /** Hands over the whole plan; gives whether it was read back. */
  readonly snapshot: (planId: string) => Promise<boolean>;
  /** After a disposal: hands over the clean plan, and has main remove all that is older; gives whether it took it on. */
  readonly dispose: (planId: string) => Promise<boolean>;
  /** Hands over a plan as it was read, behind what is on its way already. */
  readonly keep: (planFile: PlanFile) => void;
  /** No more than this many ms pass from a change to a snapshot. */
  readonly settled: () => Promise<void>;
}

export const SNAPSHOT_WITHIN_MS = 60_000;
export const RETRY_AFTER_MS = 10_000;

/**
 * Keeps main's copy of every plan up with the database. Changes go over one after another; one that
 * main cannot take is followed by the whole plan; what fails is tried again by itself.
 * @param wholePlan the plan as the database has it, or null when it is not there
 */
export function createKeeper(
  bridge: Bridge,
  wholePlan: (planId: string) => Promise<PlanFile | null>,
  report: (change: (state: KeeperState) => Partial<KeeperState>) => void,
): Keeper {
  let turn: Promise<unknown> = Promise.resolve();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  }

  const invoke: Bridge['invoke'] = async (channel, argument) => {
    try {
      return await bridge.invoke(channel, argument);
    } catch {
      return { ok: false, error: appError('backup-failed') };
    }
  };

  const took = (planId: string, seq: number): void =>
    report(({ kept }) => ({ kept: { ...kept, [planId]: seq }, failure: null }));

  /** A snapshot within so many ms; one that is due already stays as it is. */
  function snapshotLater(planId: string, ms: number): void {
    if (timers.has(planId)) return;
    const timer = setTimeout(() => {
      timers.delete(planId);
      void snapshot(planId);
    }, ms);
    timers.set(planId, timer);
  }

  function failed(planId: string, error: AppError): false {
    report(() => ({ failure: error }));
    clearTimeout(timers.get(planId));
    timers.delete(planId);
    // Where the copy is ahead, the person chooses; trying again changes nothing.
    if (error.code !== 'backup-ahead' && error.code !== 'plan-file-newer') {
      snapshotLater(planId, RETRY_AFTER_MS);
    }
    return false;
  }

  async function sendWhole(planId: string): Promise<boolean> {
    clearTimeout(timers.get(planId));
    timers.delete(planId);
    const planFile = await wholePlan(planId);
    return planFile ? send(planFile) : false;
  }

  async function send(planFile: PlanFile): Promise<boolean> {
    const { planId } = planFile;
    const reply = await invoke('vault.snapshot', { planFile });
    if (!reply.ok) return failed(planId, reply.error);
    took(planId, planFile.seq);
    const status = await invoke('vault.status', {});
    if (status.ok) report(() => ({ status: status.value }));
    return true;
  }

  const snapshot = (planId: string): Promise<boolean> => inTurn(() => sendWhole(planId));

  return {
    start: () =>
      inTurn(async () => {
        const reply = await invoke('vault.status', {});
        if (!reply.ok) {
          report(() => ({ failure: reply.error }));
          return null;
        }
        report(() => ({ failure: null, status: reply.value }));
        return reply.value;
      }),
    written: (planId, change) =>
      void inTurn(async () => {
        const reply = await invoke('vault.append', { planId, change });
        if (!reply.ok || reply.value.kind === 'needs-snapshot') return sendWhole(planId);
        took(planId, reply.value.seq);
        snapshotLater(planId, SNAPSHOT_WITHIN_MS);
        return true;
      }),
    snapshot,
    dispose: (planId) =>
      inTurn(async () => {
        clearTimeout(timers.get(planId));
        timers.delete(planId);
        const planFile = await wholePlan(planId);
        if (!planFile) return false;
        const reply = await invoke('vault.dispose', { planFile });
        if (!reply.ok) return failed(planId, reply.error);
        took(planId, planFile.seq);
        const status = await invoke('vault.status', {});
        if (status.ok) report(() => ({ status: status.value }));
        return true;
      }),
    keep: (planFile) => void inTurn(() => send(planFile)),
    settled: async () => {
      await turn;
    },
  };
}
