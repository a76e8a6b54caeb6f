import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type {
  KeptReply,
  SnapshotInfo,
  UncleanBackup,
  VaultStatus,
  WrittenChange,
} from '../../shared/bridge/vault-channels.ts';
import type { PlanFile } from '../../shared/domain/plan/plan-file.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { CleanOrders } from './clean-orders.ts';
import { planFolder, TEMPORARY } from './names.ts';
import { PlanVault } from './plan-vault.ts';
import { SecondFolder } from './second-folder.ts';
import { codeOf, diskFs, type VaultFs } from './vault-fs.ts';

export interface VaultOptions {
  /** The vault's own folder, absolute. */
  readonly folder: string;
  /** A second folder that was named when the program was started, or null. */
  readonly second?: string | null;
  /** Asks the person for a folder; absent where the host cannot. Gives null when they give up. */
  readonly chooseFolder?: () => Promise<string | null>;
  readonly fs?: VaultFs;
}

/** The second copy of every plan (控え): each change at once, whole plans from time to time, all read back. */
export interface Vault {
  status(): Promise<Result<VaultStatus, AppError>>;
  append(planId: string, change: WrittenChange): Promise<Result<KeptReply, AppError>>;
  snapshot(file: PlanFile): Promise<Result<KeptReply, AppError>>;
  /**
   * After a disposal: the clean plan is kept, read back, and all that was written before is removed, in every folder.
   * Gives what cannot be reached now; it is tried again by itself.
   */
  dispose(file: PlanFile): Promise<Result<readonly UncleanBackup[], AppError>>;
  list(planId: string): Promise<Result<readonly SnapshotInfo[], AppError>>;
  /** A snapshot by its name, or the latest state; 'backup-missing' where there is none. */
  read(planId: string, name?: string): Promise<Result<PlanFile, AppError>>;
  /** Has the person choose a second folder, or gives it up. */
  chooseSecond(forget: boolean): Promise<Result<VaultStatus, AppError>>;
  /** Resolves when nothing is being written any more. */
  settled(): Promise<void>;
}

/** Opens the vault. It touches the disk at the first call; calls are answered one after another. */
export function createVault(options: VaultOptions): Vault {
  const { folder, second = null, chooseFolder, fs = diskFs } = options;
  const plans = new Map<string, PlanVault>();
  let secondFolder: SecondFolder | null = null;
  const orders = new CleanOrders(fs, path.join(folder, 'disposals.json'), (planId) =>
    path.join(folder, planId),
  );
  let turn: Promise<unknown> = Promise.resolve();

  /** One after another; whatever the disk refuses becomes 'backup-failed' with the system's code. */
  function inTurn<T>(work: () => Promise<Result<T, AppError>>): Promise<Result<T, AppError>> {
    const result = turn.then(async () => {
      try {
        return await work();
      } catch (error) {
        return fail(appError('backup-failed', { why: codeOf(error) }));
      }
    });
    turn = result;
    return result;
  }

  function planVault(planId: string): PlanVault {
    const name = planFolder(planId);
    if (name === null) throw new Error('not a plan id');
    const known = plans.get(name) ?? new PlanVault(fs, path.join(folder, name));
    plans.set(name, known);
    return known;
  }

  async function opened(): Promise<SecondFolder> {
    if (secondFolder) return secondFolder;
    await sweep(fs, folder);
    const id = randomBytes(4).toString('hex');
    secondFolder = await SecondFolder.open(fs, path.join(folder, 'vault.json'), id, second);
    return secondFolder;
  }

  async function status(): Promise<Result<VaultStatus, AppError>> {
    const beside = await opened();
    const unclean = await orders.carryOut(beside);
    const kept = [];
    for (const planId of await fs.list(folder)) {
      if (planFolder(planId) === null) continue;
      const plan = planVault(planId);
      const seq = await plan.seq();
      if (seq > 0) kept.push({ planId, seq, missing: plan.missing });
    }
    const damaged = [...plans.values()].flatMap((plan) => plan.damaged);
    const canChoose = chooseFolder !== undefined;
    return ok({ folder, plans: kept, damaged, second: beside.status(), unclean, canChoose });
  }

  return {
    status: () => inTurn(status),
    append: (planId, change) => inTurn(async () => ok(await planVault(planId).append(change))),
    snapshot: (file) =>
      inTurn(async () => {
        const beside = await opened();
        const written = await planVault(file.planId).snapshot(file);
        if (!written.ok) return written;
        beside.copy(file.planId, written.value.name, written.value.bytes);
        return ok({ kind: 'kept', seq: file.seq });
      }),
    dispose: (file) =>
      inTurn(async () => {
        const beside = await opened();
        await beside.settled();
        const written = await planVault(file.planId).snapshot(file);
        if (!written.ok) return written;
        await orders.add(file.planId, written.value.name, beside);
        const unclean = await orders.carryOut(beside);
        // What was damaged is gone, and the folder is read anew.
        plans.delete(file.planId);
        return ok(unclean);
      }),
    list: (planId) => inTurn(async () => ok(await planVault(planId).list())),
    read: (planId, name) =>
      inTurn(async () => {
        if (name !== undefined) return planVault(planId).read(name);
        const latest = await planVault(planId).latest();
        return latest ? ok(latest) : fail(appError('backup-missing'));
      }),
    chooseSecond: (forget) =>
      inTurn(async () => {
        const chosen = forget ? null : ((await chooseFolder?.()) ?? undefined);
        if (chosen !== undefined) await (await opened()).choose(chosen);
        return status();
      }),
    settled: async () => {
      await turn;
      await secondFolder?.settled();
    },
  };
}

/** Takes away what writes that were cut off have left. */
async function sweep(fs: VaultFs, folder: string): Promise<void> {
  for (const plan of await fs.list(folder)) {
    if (TEMPORARY.test(plan)) await fs.remove(path.join(folder, plan)).catch(() => undefined);
    if (planFolder(plan) === null) continue;
    for (const name of await fs.list(path.join(folder, plan))) {
      if (TEMPORARY.test(name)) await fs.remove(path.join(folder, plan, name)).catch(() => undefined);
    }
  }
}
