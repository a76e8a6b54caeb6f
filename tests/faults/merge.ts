import fc from 'fast-check';
import { withSettled } from '../../shared/domain/merge/settle-written.ts';
import { stamp } from '../../shared/domain/plan/stamps.ts';
import { type DeskCopy, deskCopies, joining, writing } from '../helpers/copies.ts';
import { everything } from '../helpers/everything.ts';
import {
  type ModelCopy,
  modelJoin,
  modelOf,
  modelSeen,
  modelWrite,
  planSeen,
} from '../helpers/merge-model.ts';
import { attempt, resetIds } from '../helpers/plans.ts';
import { inputOf, randomStep } from '../helpers/random-steps.ts';

/** What a run of five copies came to. */
export interface MergeRun {
  /** How often five copies were merged. */
  readonly tried: number;
  /** How often they differed from each other or from the model. */
  readonly wrong: number;
  readonly changes: number;
  readonly merges: number;
  readonly conflicts: number;
  /** Kinds of commands that did something. */
  readonly kinds: readonly string[];
  /** The first seed that went wrong; null for none. */
  readonly firstWrong: number | null;
}

const NAMES = ['a', 'b', 'c', 'd', 'e'] as const;
const desk = fc.nat(NAMES.length - 1);
const happening = fc.record({
  at: desk,
  from: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: desk }),
  step: randomStep,
  pick: fc.nat(99),
});
const life = fc.record({
  happenings: fc.array(happening, { minLength: 20, maxLength: 60 }),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
});

/**
 * Five copies live apart, take each other in now and then, settle conflicts, and are merged in random
 * order; all must agree with the model of `merge-model.ts`.
 */
export function runMerges(seed: number, rounds: number): MergeRun {
  const kinds = new Set<string>();
  const sum = { changes: 0, merges: 0, conflicts: 0, wrong: 0 };
  let firstWrong: number | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const [drawn] = fc.sample(life, { seed: seed + round, numRuns: 1 });
    if (!drawn) continue;
    const isRight = live(drawn, kinds, sum);
    if (!isRight) {
      sum.wrong += 1;
      firstWrong ??= seed + round;
    }
  }
  return { tried: rounds, ...sum, kinds: [...kinds].sort(), firstWrong };
}

type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;
type Sum = { changes: number; merges: number; conflicts: number };

function live({ happenings, order }: Life, kinds: Set<string>, sum: Sum): boolean {
  resetIds();
  const { plan } = everything();
  const copies: DeskCopy[] = Object.values(deskCopies(plan, NAMES));
  const models: ModelCopy[] = NAMES.map(() => modelOf(plan));
  for (const { at, from, step, pick } of happenings) {
    const [copy, model] = [copies[at], models[at]];
    if (!copy || !model) continue;
    const [other, theirs] = [copies[from ?? at], models[from ?? at]];
    if (other && theirs && other !== copy) {
      copies[at] = joining(copy, other);
      models[at] = modelJoin(model, theirs);
      sum.merges += 1;
      continue;
    }
    const result = attempt(copy.state.plan, ...settling(copy, pick, step));
    if (!result.ok) continue;
    const change = withSettled(copy.state.plan, result.value);
    copies[at] = writing(copy, change);
    models[at] = modelWrite(model, stamp(copy.name, copy.state.plan.seq + 1), change.rows);
    kinds.add(change.label.code);
    sum.changes += 1;
  }
  const [first, ...rest] = order.flatMap((n) => copies[n] ?? []);
  const merged = first && rest.reduce(joining, first);
  if (!merged) return false;
  const expected = JSON.stringify(modelSeen(models.reduce(modelJoin)));
  const backwards = copies.reduceRight((all, one) => joining(all, one));
  sum.conflicts += merged.state.plan.rows.conflicts.size;
  return [merged, backwards].every((one) => JSON.stringify(planSeen(one.state.plan)) === expected);
}

/** Every fourth change settles a conflict, where there is one. */
function settling(copy: DeskCopy, pick: number, step: Parameters<typeof inputOf>[1]): [never, never] {
  const { conflicts } = copy.state.plan.rows;
  const key = [...conflicts.keys()][pick % conflicts.size];
  const call =
    pick % 4 === 0 && key !== undefined
      ? ['settleConflicts', { choices: [{ key, side: pick % 2 }] }]
      : [step.command, inputOf(copy.state.plan, step)];
  return call as [never, never];
}
