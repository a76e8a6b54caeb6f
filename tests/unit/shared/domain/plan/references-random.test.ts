import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { applyRows, type Change, invert } from '../../../../../shared/domain/plan/change.ts';
import { dangling, overfull } from '../../../../helpers/dangling.ts';
import { everything } from '../../../../helpers/everything.ts';
import { attempt, resetIds, rowsOf } from '../../../../helpers/plans.ts';
import { inputOf, randomStep } from '../../../../helpers/random-steps.ts';

beforeEach(resetIds);

test('whatever is done: no row is left dangling, and undoing everything gives back what was there', () => {
  fc.assert(
    fc.property(fc.array(randomStep, { maxLength: 30 }), (steps) => {
      const first = everything().plan;
      let plan = first;
      const done: Change[] = [];
      for (const one of steps) {
        const result = attempt(plan, one.command, inputOf(plan, one) as never);
        if (!result.ok) continue;
        done.push(result.value);
        plan = applyRows(plan, result.value.rows);
        expect(dangling(plan), one.command).toEqual([]);
        expect(overfull(plan), one.command).toEqual([]);
      }
      for (const change of done.reverse()) plan = applyRows(plan, invert(change).rows);
      expect(rowsOf(plan)).toEqual(rowsOf(first));
    }),
    { numRuns: 60 },
  );
});
