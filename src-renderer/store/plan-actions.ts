import { TAKEN } from '../../shared/domain/check-in/own-ticks.ts';
import { type CommandError, commands } from '../../shared/domain/commands/index.ts';
import { withSettled } from '../../shared/domain/merge/settle-written.ts';
import { type Change, invert, repeated } from '../../shared/domain/plan/change.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { fail, type Result } from '../../shared/lib/result.ts';
import type { Commit } from './commit.ts';
import { context, type Desk } from './desk.ts';
import { settleOwed } from './disposal-actions.ts';
import type { OpenOutcome, PlanActions } from './session-state.ts';

/** A plan that is being read. */
interface Reading {
  readonly id: string;
  /** What becomes of it. */
  outcome: Promise<OpenOutcome>;
  isOver: boolean;
}

/** Whether the open plan may be left. */
type MayGo = () => boolean | Promise<boolean>;

/** The actions on the open plan. */
export function planActions(desk: Desk, commit: Commit): PlanActions {
  const { set, get } = desk;

  /** Undo and redo take turns: keys pressed faster than the disk answers are all obeyed, in order. */
  let turn: Promise<void> = Promise.resolve();
  const step = (kind: 'undo' | 'redo'): Promise<void> => {
    turn = turn.then(() => takeStep(kind));
    return turn;
  };

  async function takeStep(kind: 'undo' | 'redo'): Promise<void> {
    const { plan: before, history, saveState } = get();
    const of = history[kind].at(-1);
    if (!before || of === undefined || saveState.kind === 'stale' || get().isReadOnly) return;
    // What could not be written yet is taken back from the waiting line.
    const entry = desk.writer?.find(of) ?? (await desk.storage?.plans.entry(before.id, of));
    const { plan } = get();
    // A change made meanwhile has ended what could be redone, or is itself what comes next.
    if (!entry || plan?.id !== before.id || get().history[kind].at(-1) !== of) return;
    commit(plan, kind === 'undo' ? invert(entry) : repeated(entry), kind, of);
    // Undo takes back what was done at this desk. What other desks told since goes with it, so that each change is
    // undone on what it was made on, and is taken again in the next round.
    if (kind === 'undo' && entry.label.code === TAKEN) await takeStep('undo');
  }

  let stopWatching: () => void = () => {};
  /** The reading that was asked for last. */
  let reading: Reading | null = null;

  /**
   * Reads a plan and shows it in place of the open one, if that may go when the disk has answered: people go on
   * working meanwhile.
   */
  function read(id: string, mayGo: MayGo): Promise<OpenOutcome> {
    const mine: Reading = { id, outcome: Promise.resolve('overtaken'), isOver: false };
    reading = mine;
    mine.outcome = readAs(mine, mayGo).finally(() => {
      mine.isOver = true;
    });
    return mine.outcome;
  }

  async function readAs(mine: Reading, mayGo: MayGo): Promise<OpenOutcome> {
    const { id } = mine;
    const opened = await desk.storage?.plans.open(id);
    const isFree = await mayGo();
    // Of two plans opened quickly one after the other, the later one wins. The same one read again (its rows were
    // brought up to date meanwhile) comes to what the later reading comes to: whoever asked for it gets there.
    if (reading !== null && reading !== mine) return reading.id === id ? reading.outcome : 'overtaken';
    if (!opened) return 'missing';
    if (!isFree) return 'unsaved';
    const { plan, saveState } = get();
    // Changed and written since it was read: what is shown is the newer one.
    if (plan?.id === id && plan.seq > opened.plan.seq && saveState.kind === 'saved') return 'opened';
    stopWatching();
    desk.writer?.reset();
    set({ plan: opened.plan, history: opened.history, last: opened.last });
    stopWatching = desk.storage?.plans.watch(id, (seq) => void follow(id, seq)) ?? stopWatching;
    await settleOwed(desk, opened.plan);
    return 'opened';
  }

  /** Another window has written: a window with nothing of its own to write follows. */
  async function follow(id: string, seq: number): Promise<void> {
    await leaving(id);
    const { plan, saveState } = get();
    if (plan?.id === id && seq > plan.seq && saveState.kind === 'saved') await read(id, isIdle);
  }

  /** Resolves when no other plan is being opened: whoever asked for one is not brought back to this one. */
  async function leaving(id: string): Promise<void> {
    while (reading !== null && !reading.isOver && reading.id !== id)
      await reading.outcome.catch(() => 'missing');
  }

  /** Nothing waits to be written. */
  const isIdle = (): boolean => desk.writer?.isHolding() !== true;

  async function isWritten(): Promise<boolean> {
    await desk.writer?.settled();
    return isIdle();
  }

  return {
    openPlan: async (id) => {
      desk.writer?.retry();
      return (await isWritten()) ? read(id, isWritten) : 'unsaved';
    },

    readAnew: async (id) => {
      await leaving(id);
      if (get().plan?.id === id) await get().openPlan(id);
    },

    discardUnsaved: async () => {
      const { plan } = get();
      if (plan) await read(plan.id, () => true);
    },

    run: (name, input) => {
      const { plan, saveState } = get();
      if (!plan) return fail({ code: 'not-found', facts: {} });
      if (get().isReadOnly) return fail({ code: 'read-only', facts: {} });
      if (saveState.kind === 'stale') return fail({ code: 'stale', facts: {} });
      const command = commands[name] as (
        plan: Plan,
        input: unknown,
        ctx: unknown,
      ) => Result<Change, CommandError>;
      const result = command(plan, input, context());
      if (result.ok) commit(plan, withSettled(plan, result.value), 'do', null);
      return result;
    },

    undo: () => step('undo'),
    redo: () => step('redo'),
    retrySave: () => desk.writer?.retry(),
    settled: async () => desk.writer?.settled(),
    entriesAfter: async (seq) => {
      await desk.writer?.settled();
      const { plan } = get();
      return (plan && (await desk.storage?.plans.entriesAfter(plan.id, seq))) ?? [];
    },
  };
}
