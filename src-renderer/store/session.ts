import { create } from 'zustand';
import { createPlan, type NewMeeting } from '../../shared/domain/commands/create-plan.ts';
import {
  type CommandError,
  type CommandInput,
  type CommandName,
  commands,
} from '../../shared/domain/commands/index.ts';
import { applyRows, type Change, invert } from '../../shared/domain/plan/change.ts';
import { advance, EMPTY_HISTORY, type History, type JournalEntry } from '../../shared/domain/plan/journal.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { type BadRow, fromPlanFile, type PlanFile, toPlanFile } from '../../shared/domain/plan/plan-file.ts';
import { type PlanSummary, summaryOf } from '../../shared/domain/plan/summary.ts';
import { recordPlans } from '../../shared/domain/seed/record-plans.ts';
import { newId } from '../../shared/lib/ids.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { openStorage, type Storage } from '../storage/open-storage.ts';
import { createWriter, type SaveState, type Writer } from './writer.ts';

/** The open plan and everything that may be done to it. Screens read it and call its actions. */
export interface Session {
  readonly phase: 'starting' | 'ready' | 'failed';
  /** Why the storage could not be opened, for the person who is asked to help. */
  readonly failure: string;
  readonly meetings: readonly PlanSummary[];
  readonly plan: Plan | null;
  readonly history: History;
  /** The latest journal entry of the open plan. */
  readonly last: Omit<JournalEntry, 'rows'> | null;
  readonly saveState: SaveState;
  readonly start: () => Promise<void>;
  readonly openPlan: (id: string) => Promise<boolean>;
  readonly closePlan: () => void;
  /** A plan as it stands on the disk, without opening it. */
  readonly peek: (id: string) => Promise<Plan | null>;
  /** Creates a plan and opens it. */
  readonly createMeeting: (
    input: Omit<NewMeeting, 'from'> & { fromId: string | null },
  ) => Promise<Result<string, CommandError>>;
  /** Takes in a plan from a file and opens it; one that is here already is opened as it stands ('exists'). */
  readonly adoptPlan: (file: PlanFile) => Promise<Result<'adopted' | 'exists', BadRow>>;
  /** The open plan as a file's content, with everything written so far. */
  readonly toFile: (source: string) => Promise<PlanFile | null>;
  /** Runs a command on the open plan: applied at once, written behind. */
  readonly run: <N extends CommandName>(name: N, input: CommandInput<N>) => Result<Change, CommandError>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Tries again what could not be written. */
  readonly retrySave: () => void;
  /** Everything written so far has reached the disk when this resolves. */
  readonly settled: () => Promise<void>;
}

const context = () => ({ now: new Date().toISOString(), newId });

let storage: Storage | null = null;
let writer: Writer | null = null;

export const useSession = create<Session>()((set, get) => {
  /** Applies a change to the open plan as one journal entry and hands it to the writer. */
  function commit(plan: Plan, change: Change, kind: JournalEntry['kind'], of: number | null): void {
    const entry: JournalEntry = { ...change, seq: plan.seq + 1, at: context().now, kind, of };
    const after: Plan = { ...applyRows(plan, change.rows), seq: entry.seq };
    const { rows: _, ...last } = entry;
    set((state) => ({
      plan: after,
      last,
      history: advance(state.history, entry),
      meetings: replaceSummary(state.meetings, summaryOf(after)),
    }));
    writer?.write(after, entry);
  }

  /** Undo and redo take turns: keys pressed faster than the disk answers are all obeyed, in order. */
  let turn: Promise<void> = Promise.resolve();
  const step = (kind: 'undo' | 'redo'): Promise<void> => {
    turn = turn.then(() => takeStep(kind));
    return turn;
  };

  async function takeStep(kind: 'undo' | 'redo'): Promise<void> {
    const { plan: before, history } = get();
    const of = history[kind].at(-1);
    if (!before || of === undefined || !storage) return;
    await writer?.settled();
    const entry = await storage.plans.entry(before.id, of);
    const { plan } = get();
    // A change made meanwhile has ended what could be redone, or is itself what comes next.
    if (!entry || plan?.id !== before.id || get().history[kind].at(-1) !== of) return;
    commit(plan, kind === 'undo' ? invert(entry) : entry, kind, of);
  }

  return {
    phase: 'starting',
    failure: '',
    meetings: [],
    plan: null,
    history: EMPTY_HISTORY,
    last: null,
    saveState: { kind: 'saved' },

    start: async () => {
      if (storage) return;
      try {
        storage = await openStorage();
        const { plans } = storage;
        writer = createWriter(plans, (saveState) => set({ saveState }));
        await storage.once('record-1', async () => {
          const there = new Set((await plans.list()).map((summary) => summary.id));
          for (const { plan, change } of recordPlans()) {
            if (there.has(plan.id)) continue;
            await plans.append(plan, { ...change, seq: 1, at: context().now, kind: 'do', of: null });
          }
        });
        set({ phase: 'ready', meetings: await plans.list() });
      } catch (error) {
        set({ phase: 'failed', failure: error instanceof Error ? error.message : String(error) });
      }
    },

    openPlan: async (id) => {
      await writer?.settled();
      const opened = await storage?.plans.open(id);
      if (!opened) return false;
      // The entry that made the plan is not a step one can take back.
      const history = { ...opened.history, undo: opened.history.undo.filter((seq) => seq > 1) };
      writer?.reset();
      set({ plan: opened.plan, history, last: opened.last });
      return true;
    },

    closePlan: () => set({ plan: null, history: EMPTY_HISTORY, last: null }),

    peek: async (id) => (await storage?.plans.open(id))?.plan ?? null,

    createMeeting: async ({ fromId, ...input }) => {
      const from = fromId === null ? null : await get().peek(fromId);
      const { plan, change } = createPlan({ ...input, from }, context());
      if (!change.ok) return change;
      const after: Plan = { ...applyRows(plan, change.value.rows), seq: 1 };
      await storage?.plans.append(after, {
        ...change.value,
        seq: 1,
        at: context().now,
        kind: 'do',
        of: null,
      });
      set((state) => ({ meetings: replaceSummary(state.meetings, summaryOf(after)) }));
      await get().openPlan(after.id);
      return ok(after.id);
    },

    adoptPlan: async (file) => {
      const plan = fromPlanFile(file);
      if (!plan.ok) return plan;
      const adopted = (await storage?.plans.adopt(file, plan.value, context().now)) ?? false;
      if (adopted) set((state) => ({ meetings: replaceSummary(state.meetings, summaryOf(plan.value)) }));
      await get().openPlan(file.planId);
      return ok(adopted ? 'adopted' : 'exists');
    },

    toFile: async (source) => {
      await writer?.settled();
      const { plan } = get();
      if (!plan || !storage) return null;
      const stamps = await storage.plans.stamps(plan.id);
      const stampsOf = (collection: string, key: string) => stamps.get(`${collection}/${key}`) ?? {};
      return toPlanFile(plan, stampsOf, { source, savedAt: context().now });
    },

    run: (name, input) => {
      const { plan } = get();
      if (!plan) return fail({ code: 'not-found', facts: {} });
      const command = commands[name] as (
        plan: Plan,
        input: unknown,
        ctx: unknown,
      ) => Result<Change, CommandError>;
      const result = command(plan, input, context());
      if (result.ok) commit(plan, result.value, 'do', null);
      return result;
    },

    undo: () => step('undo'),
    redo: () => step('redo'),
    retrySave: () => writer?.retry(),
    settled: async () => writer?.settled(),
  };
});

function replaceSummary(list: readonly PlanSummary[], next: PlanSummary): readonly PlanSummary[] {
  return list.some((one) => one.id === next.id)
    ? list.map((one) => (one.id === next.id ? next : one))
    : [...list, next];
}
