import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import {
  type DeskCopy,
  deskCopies,
  finishing,
  joining,
  seenByAll,
  undoing,
  writing,
} from '../../../../helpers/copies.ts';
import { dangling, overfull } from '../../../../helpers/dangling.ts';
import { everything } from '../../../../helpers/everything.ts';
import { attempt, resetIds } from '../../../../helpers/plans.ts';
import { inputOf, randomStep, type Step } from '../../../../helpers/random-steps.ts';

beforeEach(resetIds);

const NAMES = ['a', 'b', 'c', 'd', 'e'] as const;
const desk = fc.nat(NAMES.length - 1);

/** Something happens at a desk: an edit, a step back, or another desk's copy is taken in. */
const event = fc.record({
  at: desk,
  from: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: desk }),
  step: randomStep,
  back: fc.nat(7),
});

function doStep(copy: DeskCopy, step: Step): DeskCopy {
  const result = attempt(copy.state.plan, step.command, inputOf(copy.state.plan, step) as never);
  return result.ok ? writing(copy, result.value) : copy;
}

/** Five desks after a while of editing and of merging criss-cross. */
function afterAWhile(
  events: readonly (typeof event extends fc.Arbitrary<infer T> ? T : never)[],
  merge: (copy: DeskCopy, other: DeskCopy) => DeskCopy = joining,
): DeskCopy[] {
  const copies: DeskCopy[] = Object.values(deskCopies(everything().plan, NAMES));
  for (const { at, from, step, back } of events) {
    const [own, other] = [copies[at]!, copies[from ?? at]!];
    copies[at] =
      from !== null && from !== at ? merge(own, other) : back === 0 ? undoing(own) : doStep(own, step);
  }
  return copies;
}

const life = fc.array(event, { maxLength: 40 });

test('five copies come to the same values and the same conflicts in whatever order they are merged', () => {
  fc.assert(
    fc.property(
      life,
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      fc.array(fc.tuple(desk, desk), { maxLength: 12 }),
      (events, order, criss) => {
        resetIds();
        const copies = afterAWhile(events);
        const all = (first: readonly number[]) => first.map((n) => copies[n]!).reduce(joining);
        const straight = all([0, 1, 2, 3, 4]);
        expect(seenByAll(all(order))).toEqual(seenByAll(straight));
        for (const [to, from] of criss) copies[to] = joining(copies[to]!, copies[from]!);
        expect(seenByAll(all(order))).toEqual(seenByAll(straight));
      },
    ),
    { numRuns: 25 },
  );
});

test('a copy taken in twice, or one’s own, changes nothing', () => {
  fc.assert(
    fc.property(life, desk, desk, (events, one, two) => {
      resetIds();
      const copies = afterAWhile(events);
      const once = joining(copies[one]!, copies[two]!);
      expect(seenByAll(joining(once, copies[two]!))).toEqual(seenByAll(once));
      expect(seenByAll(joining(once, once))).toEqual(seenByAll(once));
      expect(seenByAll(joining(copies[one]!, copies[one]!))).toEqual(seenByAll(copies[one]!));
    }),
    { numRuns: 15 },
  );
});

test('two copies give the same whichever takes in the other', () => {
  fc.assert(
    fc.property(life, desk, desk, (events, one, two) => {
      resetIds();
      const copies = afterAWhile(events);
      const [a, b] = [copies[one]!, copies[two]!];
      expect(seenByAll(joining(a, b))).toEqual(seenByAll(joining(b, a)));
    }),
    { numRuns: 15 },
  );
});

test('merged by people, who mend what does not fit together, all desks come to one plan', () => {
  fc.assert(
    fc.property(life, fc.array(fc.tuple(desk, desk), { maxLength: 10 }), (events, criss) => {
      resetIds();
      const copies = afterAWhile(events, finishing);
      for (const [to, from] of criss) copies[to] = finishing(copies[to]!, copies[from]!);
      // Everybody takes in everybody's until nobody has anything new; mending makes a few rounds of it.
      for (let round = 0; round < 6; round += 1)
        for (const to of copies.keys())
          for (const from of copies.keys())
            if (to !== from) copies[to] = finishing(copies[to]!, copies[from]!);
      const [first, ...others] = copies;
      for (const other of others) expect(seenByAll(other)).toEqual(seenByAll(first!));
      expect(dangling(first!.state.plan)).toEqual([]);
      expect(overfull(first!.state.plan)).toEqual([]);
    }),
    { numRuns: 8 },
  );
  // Many merges; a crowded machine takes its time.
}, 60_000);
