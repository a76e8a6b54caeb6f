import { create } from 'zustand';
import { copyFile } from '../../shared/domain/merge/state-of-file.ts';
import { EMPTY_HISTORY } from '../../shared/domain/plan/journal.ts';
import type { PlanFile } from '../../shared/domain/plan/plan-file.ts';
import { recordPlans } from '../../shared/domain/seed/record-plans.ts';
import { bridge } from '../platform/bridge.ts';
import { openStorage, type Storage } from '../storage/open-storage.ts';
import { backupActions, compareWithVault } from './backup-actions.ts';
import { useBackups } from './backups.ts';
import { createCommit } from './commit.ts';
import { context, type Desk } from './desk.ts';
import { disposalActions, resumeDisposals } from './disposal-actions.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { keepingBefore } from './keeping-before.ts';
import { meetingActions } from './meeting-actions.ts';
import { mergeActions } from './merge-actions.ts';
import { planActions } from './plan-actions.ts';
import type { Session } from './session-state.ts';
import { startFailureOf } from './start-failure.ts';
import { startFromBackups } from './start-from-backups.ts';
import { createWriter } from './writer.ts';

/** A session on this desk's data, as each start of the program makes one. */
export const createSession = () => create<Session>()(sessionOf);

/** The one session of this window. */
export const useSession = createSession();

function sessionOf(set: Desk['set'], get: Desk['get']): Session {
  const desk: Desk = { set, get, storage: null, writer: null, keeper: null };
  const commit = createCommit(desk);
  return {
    phase: 'starting',
    failure: '',
    failureKind: 'other',
    isReadOnly: false,
    meetings: [],
    removedMeetings: [],
    plan: null,
    history: EMPTY_HISTORY,
    last: null,
    saveState: { kind: 'saved' },
    isRebuildOwed: false,
    backupsOwed: [],
    ...planActions(desk, commit),
    ...mergeActions(desk, commit),
    ...meetingActions(desk),
    ...backupActions(desk),
    startFromBackups,
    ...disposalActions(desk),

    start: async () => {
      if (desk.storage) return;
      try {
        const storage = await openStorage();
        desk.storage = storage;
        const keeper = createKeeper(
          bridge,
          (planId) => storedFile(storage, planId),
          (change) => useBackups.setState(change),
        );
        desk.keeper = keeper;
        desk.writer = createWriter(
          keepingBefore(storage.plans, (planId) => storedFile(storage, planId), keeper.keep),
          (saveState) => set({ saveState }),
          keeper.written,
        );
        await storage.once('record-1', () => layOutRecord(storage));
        const [meetings, removedMeetings] = await Promise.all([
          storage.plans.list(),
          storage.plans.listRemoved(),
        ]);
        set({
          phase: 'ready',
          meetings,
          removedMeetings,
          isReadOnly: storage.isNewer,
          isRebuildOwed: storage.isRebuildOwed,
        });
        if (!storage.isNewer) void keepUp(desk, keeper);
      } catch (error) {
        const failure = error instanceof Error ? error.message : String(error);
        set({ phase: 'failed', failure, failureKind: startFailureOf(error) });
        void tellBackupFolder();
      }
    },
  };
}

/** Compares with main's copies; a failure of either side is told by the keeper and tried again there. */
async function keepUp(desk: Desk, keeper: Keeper): Promise<void> {
  const status = await keeper.start();
  if (!status) return;
  await compareWithVault(desk, status);
  await resumeDisposals(desk);
}

/** Where the backups lie, for the sentence on data that cannot be opened. */
async function tellBackupFolder(): Promise<void> {
  const status = await bridge.invoke('vault.status', {}).catch(() => null);
  if (status?.ok) useBackups.setState({ status: status.value });
}

async function storedFile({ plans }: Storage, planId: string): Promise<PlanFile | null> {
  const copy = await plans.copy(planId);
  if (!copy) return null;
  const about = { source: SOURCE, savedAt: context().now, copy: copy.id, names: copy.names };
  const file = copyFile(copy.state, about);
  return copy.removedAt === undefined ? file : { ...file, removedAt: copy.removedAt };
}

/** Who writes the files of the second copy. */
const SOURCE = 'Tsudoi';

/** The first start: the record of meetings, each a plan of its own. One that is there already is left alone. */
async function layOutRecord({ plans }: Storage): Promise<void> {
  const there = await plans.sequences();
  for (const { plan, change } of recordPlans()) {
    if (there.has(plan.id)) continue;
    await plans.append(plan, { ...change, seq: 1, at: context().now, kind: 'do', of: null });
  }
}
