import { create } from 'zustand';
import {
  type CommandError,
  type CommandInput,
  type CommandName,
  commands,
} from '../../shared/domain/commands/index.ts';
import { applyRows, type Change } from '../../shared/domain/plan/change.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { fail, type Result } from '../../shared/lib/result.ts';
import { context } from './desk.ts';

/** 予行: a copy of the open plan on which commands are tried out. Nothing of it is ever written. */
export interface Rehearsal {
  readonly plan: Plan | null;
  readonly past: readonly Plan[];
  readonly begin: (plan: Plan) => void;
  readonly end: () => void;
  readonly run: <N extends CommandName>(name: N, input: CommandInput<N>) => Result<Change, CommandError>;
  /** Takes the last step back. */
  readonly undo: () => void;
}

export const useRehearsal = create<Rehearsal>()((set, get) => ({
  plan: null,
  past: [],
  begin: (plan) => set({ plan, past: [] }),
  end: () => set({ plan: null, past: [] }),
  run: (name, input) => {
    const { plan, past } = get();
    if (!plan) return fail({ code: 'not-found', facts: {} });
    const command = commands[name] as (
      plan: Plan,
      input: unknown,
      ctx: ReturnType<typeof context>,
    ) => Result<Change, CommandError>;
    const result = command(plan, input, context());
    if (result.ok) set({ plan: applyRows(plan, result.value.rows), past: [...past, plan] });
    return result;
  },
  undo: () => {
    const { past } = get();
    const before = past.at(-1);
    if (before) set({ plan: before, past: past.slice(0, -1) });
  },
}));
