import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CellWrite } from '../../../../../shared/domain/attendees/cell-write.ts';
import type { CellEdit } from '../../../../../shared/domain/commands/edit-cells.ts';
import { applyRows, type Change, invert } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { attempt, doing, resetIds, rowsOf } from '../../../../helpers/plans.ts';
import { peopledPlan } from '../../../../helpers/sample-people.ts';

/** The sample people with one own field of each kind. */
function prepared(): Plan {
  let plan = peopledPlan();
  for (const type of ['text', 'choice', 'yes-no', 'number', 'date'] as const) {
    plan = doing(plan, 'addCustomField', { name: type, type, choices: ['甲', '乙'] });
  }
  return plan;
}

const fieldOf = (plan: Plan, name: string): string =>
  [...plan.rows.customFields.values()].find((field) => field.name === name)!.id;

const anyWrite = (plan: Plan): fc.Arbitrary<CellWrite> => {
  const activities = [...plan.rows.activities.keys()];
  return fc.oneof(
    fc.record({
      kind: fc.constant('fields' as const),
      patch: fc.record({ remarks: fc.string({ maxLength: 9 }) }),
    }),
    fc.record({
      kind: fc.constant('fields' as const),
      patch: fc.record({ kind: fc.constantFrom('guest' as const, 'staff' as const) }),
    }),
    fc.record({
      kind: fc.constant('answer' as const),
      activityId: fc.constantFrom(...activities),
      value: fc.constantFrom('yes' as const, 'no' as const, 'maybe' as const, null),
    }),
    fc.record({
      kind: fc.constant('custom' as const),
      fieldId: fc.constant(fieldOf(plan, 'number')),
      value: fc.option(fc.integer({ min: -9, max: 9 })),
    }),
    fc.record({
      kind: fc.constant('custom' as const),
      fieldId: fc.constant(fieldOf(plan, 'choice')),
      value: fc.option(fc.constantFrom('甲', '乙')),
    }),
  );
};

describe('editCells', () => {
  beforeEach(resetIds);

  test('one undo takes back each of any sequence, and redo repeats it', () => {
    const first = prepared();
    const people = [...first.rows.attendees.keys()];
    const edits = fc.array(
      fc.record({ who: fc.constantFrom<string | number>(...people, 0, 1), write: anyWrite(first) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), (steps) => {
        let plan = first;
        const done: Change[] = [];
        for (const step of steps) {
          const fresh = step.some(({ who }) => typeof who === 'number') ? [{}, {}] : [];
          const result = attempt(plan, 'editCells', { how: 'paste', edits: step, newPeople: fresh });
          if (!result.ok) {
            expect(result.error.code).toBe('nothing-to-do');
            continue;
          }
          done.push(result.value);
          plan = applyRows(plan, result.value.rows);
        }
        const last = rowsOf(plan);
        for (const change of [...done].reverse()) plan = applyRows(plan, invert(change).rows);
        expect(rowsOf(plan)).toEqual(rowsOf(first));
        for (const change of done) plan = applyRows(plan, change.rows);
        expect(rowsOf(plan)).toEqual(last);
      }),
      { numRuns: 60 },
    );
  });

  test('nothing is done where a person, an activity or a field is gone', () => {
    const plan = prepared();
    const good: CellEdit = { who: 'p1', write: { kind: 'fields', patch: { remarks: 'a' } } };
    for (const bad of [
      { who: 'nobody', write: good.write },
      { who: 3, write: good.write },
      { who: 'p1', write: { kind: 'answer', activityId: 'gone', value: 'yes' } },
      { who: 'p1', write: { kind: 'custom', fieldId: 'gone', value: 1 } },
    ] satisfies CellEdit[]) {
      const result = attempt(plan, 'editCells', { how: 'edit', edits: [good, bad] });
      expect(result).toMatchObject({ ok: false, error: { code: 'not-found' } });
    }
  });

  test('several cells of one person are one row, its doubts settled by what was set', () => {
    const plan = doing(prepared(), 'editRow', {
      collection: 'attendees',
      key: 'p2',
      patch: { unconfirmed: ['name', 'reading'] },
    });
    const result = attempt(plan, 'editCells', {
      how: 'paste',
      edits: [
        { who: 'p2', write: { kind: 'fields', patch: { name: '髙橋 一郎' } } },
        { who: 'p2', write: { kind: 'fields', patch: { department: '文化課' } } },
      ],
    });
    expect(result.ok && result.value.rows).toHaveLength(1);
    expect(result.ok && result.value.rows[0]?.after).toMatchObject({
      name: '髙橋 一郎',
      department: '文化課',
      unconfirmed: ['reading'],
    });
    expect(result.ok && result.value.label.facts).toMatchObject({ cells: 2, people: 1, name: '髙橋一郎' });
  });
});

describe('own fields', () => {
  beforeEach(resetIds);

  test('a change of kind takes the values along, or is refused and loses none', () => {
    const plan = prepared();
    const id = fieldOf(plan, 'text');
    const write = (value: string): Plan =>
      doing(plan, 'editCells', {
        how: 'edit',
        edits: [{ who: 'p1', write: { kind: 'custom', fieldId: id, value } }],
      });
    const numbered = doing(write('１２'), 'editCustomField', {
      id,
      name: '泊数',
      type: 'number',
      choices: [],
    });
    expect([...numbered.rows.customValues.values()]).toEqual([{ attendeeId: 'p1', fieldId: id, value: 12 }]);
    expect(
      attempt(write('未定'), 'editCustomField', { id, name: '泊数', type: 'number', choices: [] }),
    ).toMatchObject({
      ok: false,
      error: { code: 'in-use' },
    });
  });

  test('two of one name are refused; a field goes with its values, and a person with his', () => {
    const plan = prepared();
    expect(attempt(plan, 'addCustomField', { name: ' text ', type: 'text', choices: [] })).toMatchObject({
      error: { code: 'duplicate' },
    });
    const id = fieldOf(plan, 'number');
    const filled = doing(plan, 'editCells', {
      how: 'fill',
      edits: ['p1', 'p2'].map((who) => ({ who, write: { kind: 'custom', fieldId: id, value: 3 } })),
    });
    expect(doing(filled, 'removeAttendees', { ids: ['p1'] }).rows.customValues.size).toBe(1);
    expect(doing(filled, 'removeCustomField', { id }).rows.customValues.size).toBe(0);
  });
});
