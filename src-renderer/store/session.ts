import { create } from 'zustand';
import { EMPTY_HISTORY } from '../../shared/domain/plan/journal.ts';
import { recordPlans } from '../../shared/domain/seed/record-plans.ts';
import { openStorage, type Storage } from '../storage/open-storage.ts';
import { context, type Desk } from './desk.ts';
import { meetingActions } from './meeting-actions.ts';
import { planActions } from './plan-actions.ts';
import type { Session } from './session-state.ts';
import { createWriter } from './writer.ts';

/** The one session of this window. */
export const useSession = create<Session>()((set, get) => {
  const desk: Desk = { set, get, storage: null, writer: null };
  return {
    phase: 'starting',
    failure: '',
    meetings: [],
    removedMeetings: [],
    plan: null,
    history: EMPTY_HISTORY,
    last: null,
    saveState: { kind: 'saved' },
    ...planActions(desk),
    ...meetingActions(desk),

    start: async () => {
      if (desk.storage) return;
      try {
        const storage = await openStorage();
        desk.storage = storage;
        desk.writer = createWriter(storage.plans, (saveState) => set({ saveState }));
        await storage.once('record-1', () => layOutRecord(storage));
        const [meetings, removedMeetings] = await Promise.all([
          storage.plans.list(),
          storage.plans.listRemoved(),
        ]);
        set({ phase: 'ready', meetings, removedMeetings });
      } catch (error) {
        set({ phase: 'failed', failure: error instanceof Error ? error.message : String(error) });
      }
    },
  };
});

/** The first start: the record of meetings, each a plan of its own. One that is there already is left alone. */
async function layOutRecord({ plans }: Storage): Promise<void> {
  const there = new Set((await plans.list()).map((summary) => summary.id));
  for (const { plan, change } of recordPlans()) {
    if (there.has(plan.id)) continue;
    await plans.append(plan, { ...change, seq: 1, at: context().now, kind: 'do', of: null });
  }
}
