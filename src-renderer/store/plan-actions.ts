import { TAKEN } from '../../shared/domain/check-in/own-ticks.ts';
import { type CommandError, commands } from '../../shared/domain/commands/index.ts';
import { withSettled } from '../../shared/domain/merge/settle-written.ts';
import { type Change, invert, repeated } from '../../shared/domain/plan/change.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { fail, type Result } from '../../shared/lib/result.ts';
import type { Commit } from './commit.ts';
import { context, type Desk } from './desk.ts';
import { settleOwed } from './disposal-actions.ts';
import type { PlanActions } from './session-state.ts';

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
  let latestOpen = 0;

  /**
   * Reads a plan and shows it in place of the open one, if that may go when the disk has answered: people go on
   * working meanwhile.
   */
  async function read(
    id: string,
    mayGo: () => boolean | Promise<boolean>,
  ): Promise<'opened' | 'missing' | 'unsaved' | 'overtaken'> {
    latestOpen += 1;
    const mine = latestOpen;
    const opened = await desk.storage?.plans.open(id);
    const isFree = await mayGo();
    // Of two plans opened quickly one after the other, the later one wins.
    if (mine !== latestOpen) return 'overtaken';
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
    const { plan, saveState } = get();
    if (plan?.id === id && seq > plan.seq && saveState.kind === 'saved') await read(id, isIdle);
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
