import { createPlan } from '../../shared/domain/commands/create-plan.ts';
import type { CommandError } from '../../shared/domain/commands/index.ts';
import { copyFile } from '../../shared/domain/merge/state-of-file.ts';
import { applyRows } from '../../shared/domain/plan/change.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { fromPlanFile } from '../../shared/domain/plan/plan-file.ts';
import { summaryOf } from '../../shared/domain/plan/summary.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { context, type Desk, withSummary } from './desk.ts';
import type { MeetingActions } from './session-state.ts';

/** The disk refused: nothing was made or changed. */
const NOT_SAVED: CommandError = { code: 'not-saved', facts: {} };

/** The actions on the record of meetings. */
export function meetingActions(desk: Desk): MeetingActions {
  const { set, get } = desk;

  /** Runs a piece of work on the disk; a refusal of the disk becomes a Result. */
  async function onDisk<T>(work: () => Promise<T>): Promise<Result<T, CommandError>> {
    try {
      return ok(await work());
    } catch {
      return fail(NOT_SAVED);
    }
  }

  async function mark(id: string, removed: boolean): Promise<Result<null, CommandError>> {
    const done = await onDisk(async () => desk.storage?.plans.setRemoved(id, removed ? context().now : null));
    if (!done.ok) return done;
    // Also the second copy says that it is off the list, or a lost database would bring it back.
    void desk.keeper?.snapshot(id);
    const from = removed ? get().meetings : get().removedMeetings;
    const summary = from.find((one) => one.id === id);
    if (!summary) return ok(null);
    const rest = from.filter((one) => one.id !== id);
    if (removed) set((state) => ({ meetings: rest, removedMeetings: [...state.removedMeetings, summary] }));
    else set((state) => ({ removedMeetings: rest, meetings: [...state.meetings, summary] }));
    return ok(null);
  }

  return {
    peek: async (id) => (await desk.storage?.plans.open(id))?.plan ?? null,

    createMeeting: async ({ fromId, ...input }) => {
      const from = fromId === null ? null : await get().peek(fromId);
      const { plan, change } = createPlan({ ...input, from }, context());
      if (!change.ok) return change;
      const after: Plan = { ...applyRows(plan, change.value.rows), seq: 1 };
      const entry = { ...change.value, seq: 1, at: context().now, kind: 'do', of: null } as const;
      const written = await onDisk(async () => desk.storage?.plans.append(after, entry));
      if (!written.ok) return written;
      set((state) => ({ meetings: withSummary(state.meetings, summaryOf(after)) }));
      void desk.keeper?.snapshot(after.id);
      await get().openPlan(after.id);
      return ok(after.id);
    },

    removeMeeting: async (id) => {
      const done = await mark(id, true);
      if (done.ok && get().plan?.id === id) set({ plan: null, last: null });
      return done;
    },

    restoreMeeting: (id) => mark(id, false),

    adoptPlan: async (file) => {
      const plan = fromPlanFile(file);
      if (!plan.ok) return plan;
      const adopted = await onDisk(async () => desk.storage?.plans.adopt(file, plan.value, context().now));
      if (!adopted.ok) return adopted;
      if (adopted.value) await desk.storage?.disposals.cameClean(plan.value);
      if (adopted.value) set((state) => ({ meetings: withSummary(state.meetings, summaryOf(plan.value)) }));
      // One that had been taken off the list comes back to it.
      if (get().removedMeetings.some((one) => one.id === file.planId)) await mark(file.planId, false);
      void desk.keeper?.snapshot(file.planId);
      await get().openPlan(file.planId);
      return ok(adopted.value ? 'adopted' : 'exists');
    },

    toFile: async (source, by = '') => {
      await desk.writer?.settled();
      const { plan } = get();
      const copy = plan && (await desk.storage?.plans.copy(plan.id));
      if (!copy) return null;
      return copyFile(copy.state, {
        source,
        savedAt: context().now,
        copy: copy.id,
        names: by === '' ? copy.names : { ...copy.names, [copy.id]: by },
      });
    },
  };
}
