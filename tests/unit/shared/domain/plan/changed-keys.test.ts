import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { applyRows, type RowChange } from '../../../../../shared/domain/plan/change.ts';
import { changedKeys } from '../../../../../shared/domain/plan/changed-keys.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { everything } from '../../../../helpers/everything.ts';
import { resetIds } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const edit = (plan: Plan, id: string, name: string | null): RowChange => {
  const before = plan.rows.attendees.get(id) ?? null;
  const [some] = plan.rows.attendees.values();
  if (!some) throw new Error('the meeting has nobody');
  return { collection: 'attendees', key: id, before, after: name === null ? null : { ...some, id, name } };
};

describe('changedKeys', () => {
  test('names every row that differs, over any number of steps', () => {
    const start = everything().plan;
    const ids = [...start.rows.attendees.keys()].slice(0, 4).concat('new-1', 'new-2');
    const write = fc.tuple(fc.constantFrom(...ids), fc.option(fc.string({ maxLength: 3 }), { nil: null }));
    fc.assert(
      fc.property(fc.array(fc.array(write, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (steps) => {
        let plan = start;
        for (const step of steps)
          plan = applyRows(
            plan,
            step.map(([id, name]) => edit(plan, id, name)),
          );
        const [before, after] = [start.rows.attendees, plan.rows.attendees];
        const keys = changedKeys(before, after);
        const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
          (id) => before.get(id) !== after.get(id),
        );
        expect(keys).not.toBeNull();
        for (const id of differing) expect(keys).toContain(id);
        expect(keys?.size).toBe(new Set(steps.flat().map(([id]) => id)).size);
      }),
    );
  });

  test('knows nothing of states that did not come out of each other', () => {
    const plan = everything().plan;
    const [id] = plan.rows.attendees.keys();
    const one = applyRows(plan, [edit(plan, id ?? '', 'A')]).rows.attendees;
    const other = applyRows(plan, [edit(plan, id ?? '', 'B')]).rows.attendees;
    expect(changedKeys(one, other)).toBeNull();
    expect(changedKeys(one, plan.rows.attendees)).toBeNull();
    expect(changedKeys(plan.rows.attendees, new Map(one))).toBeNull();
    expect(changedKeys(one, one)).toEqual(new Set());
  });
});
