import { type CommandInput, type CommandName, commands } from '../../shared/domain/commands/index.ts';
import { applyRows, type Change } from '../../shared/domain/plan/change.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { seededIds } from '../../shared/lib/ids.ts';
import type { Result } from '../../shared/lib/result.ts';

type AnyCommand = (plan: Plan, input: unknown, ctx: unknown) => Result<Change, { code: string }>;

/** A plan whose clock goes on by a minute at each command; a command that has nothing to do is let pass. */
export function clockwork(plan: Plan, start: string) {
  const newId = seededIds(8_000_000);
  let minutes = 0;
  return {
    plan,
    do<N extends CommandName>(name: N, input: CommandInput<N>): void {
      minutes += 1;
      const now = new Date(Date.parse(start) + minutes * 60_000).toISOString();
      const result = (commands[name] as AnyCommand)(this.plan, input, { now, newId });
      if (!result.ok) {
        if (result.error.code !== 'nothing-to-do')
          throw new Error(`${name} was refused: ${result.error.code}`);
        return;
      }
      this.plan = { ...applyRows(this.plan, result.value.rows), seq: this.plan.seq + 1 };
    },
  };
}
