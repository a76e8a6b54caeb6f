import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { foundAfter } from '../../../../../shared/domain/merge/settle.ts';
import { feeLines, feeTotals } from '../../../../../shared/domain/money/fees.ts';
import { doubleNumbers } from '../../../../../shared/domain/money/receipt-book.ts';
import { applyRows, type Change, invert } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { at, deskCopies, finishing } from '../../../../helpers/copies.ts';
import { attempt, doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

/** A reception of 5,000 yen and five people who come to it, the second with two companions. */
function reception(): { plan: Plan; activityId: string; people: string[] } {
  let plan = doing(yamagata(), 'addActivity', { title: '懇親会', kind: 'reception', fee: 5000 });
  const activityId = [...plan.rows.activities.keys()].at(-1)!;
  const before = plan.rows.attendees.size;
  for (const name of ['一', '二', '三', '四', '五']) plan = doing(plan, 'addAttendee', { name });
  const people = [...plan.rows.attendees.keys()].slice(before);
  for (const [n, attendeeId] of people.entries())
    plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes', companions: n === 1 ? 2 : 0 });
  return { plan, activityId, people };
}

const DATE = '2026-10-20';

test('fees of those who come, companions included, and how they stand', () => {
  const { plan: asked, activityId, people } = reception();
  const [first, second, third, fourth, fifth] = people as [string, string, string, string, string];
  const key = (attendeeId: string) => ({ attendeeId, activityId });
  let plan = doing(asked, 'setPayments', { keys: [key(first), key(second)], state: 'advance', date: DATE });
  plan = doing(plan, 'setPayments', { keys: [key(third)], state: 'on-day', date: DATE, amount: 4000 });
  plan = doing(plan, 'setPayments', { keys: [key(fourth)], state: 'waived', date: DATE });
  expect(feeTotals(feeLines(plan))).toEqual({
    lines: 5,
    due: 35_000,
    advance: 20_000,
    onDay: 4000,
    open: 6000,
    waived: 5000,
    beyond: 0,
  });
  // One who has paid and does not come any more is still listed, with nothing due.
  plan = doing(plan, 'setAnswer', { attendeeId: first, activityId, value: 'no' });
  plan = doing(plan, 'setAnswer', { attendeeId: fifth, activityId, value: 'no' });
  expect(feeLines(plan).map(({ person, due, paid }) => [person.name, due, paid])).toEqual([
    ['一', 0, 5000],
    ['二', 15_000, 15_000],
    ['三', 5000, 4000],
    ['四', 5000, 0],
  ]);
  const { due, advance, onDay, beyond, waived, open } = feeTotals(feeLines(plan));
  expect(beyond).toBe(5000);
  expect(due - (advance + onDay - beyond) - waived).toBe(open);
});

test('a receipt is one a person, its number is given once, and an undo does not free it', () => {
  const { plan: asked, activityId, people } = reception();
  let plan = asked;
  const keys = people.map((attendeeId) => ({ attendeeId, activityId }));
  plan = doing(plan, 'setPayments', { keys, state: 'advance', date: DATE });
  const issue = (attendeeIds: readonly string[]): Change => {
    const result = attempt(plan, 'issueReceipts', { attendeeIds, date: DATE });
    if (!result.ok) throw new Error(result.error.code);
    plan = { ...applyRows(plan, result.value.rows), seq: plan.seq + 1 };
    return result.value;
  };
  const numbers = (): number[] => feeLines(plan).flatMap(({ receipt }) => receipt?.number ?? []);
  issue(people.slice(0, 2));
  expect(numbers()).toEqual([1, 2]);
  const third = issue(people.slice(2, 3));
  plan = { ...applyRows(plan, invert(third).rows), seq: plan.seq + 1 };
  expect(numbers()).toEqual([1, 2]);
  expect([...plan.rows.receipts.values()].map(({ number }) => number)).toEqual([1, 2, 3]);
  issue(people.slice(2, 4));
  expect(numbers()).toEqual([1, 2, 4, 5]);
  // Nothing is left to make out for those who have one.
  expect(attempt(plan, 'issueReceipts', { attendeeIds: people.slice(0, 2), date: DATE })).toMatchObject({
    error: { code: 'nothing-to-do' },
  });
  // Another sum makes the receipt void; its number stays used.
  plan = doing(plan, 'setPayments', { keys: keys.slice(0, 1), state: 'advance', date: DATE, amount: 1 });
  issue(people.slice(0, 1));
  expect(numbers()).toEqual([6, 2, 4, 5]);
});

test('no number comes twice under any sequence of receipts, changes, removals and undo', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('pay', 'issue', 'unpay', 'remove', 'undo'), fc.nat(4)), {
        maxLength: 30,
      }),
      (steps) => {
        resetIds();
        const { plan: asked, activityId, people } = reception();
        let plan = asked;
        const done: Change[] = [];
        const given = new Map<number, string>();
        for (const [what, n] of steps) {
          const attendeeId = people[n]!;
          const keys = [{ attendeeId, activityId }];
          const last = what === 'undo' ? done.pop() : undefined;
          const result =
            what === 'issue'
              ? attempt(plan, 'issueReceipts', { attendeeIds: [attendeeId], date: DATE })
              : what === 'remove'
                ? attempt(plan, 'removeAttendees', { ids: [attendeeId] })
                : attempt(plan, 'setPayments', {
                    keys,
                    state: what === 'pay' ? 'on-day' : 'unpaid',
                    date: DATE,
                  });
          const change = last ? invert(last) : what !== 'undo' && result.ok ? result.value : null;
          if (!change) continue;
          if (!last) done.push(change);
          plan = { ...applyRows(plan, change.rows), seq: plan.seq + 1 };
          for (const { id, number } of plan.rows.receipts.values()) {
            expect(given.get(number) ?? id).toBe(id);
            given.set(number, id);
          }
        }
        expect(plan.rows.receipts.size).toBe(given.size);
      },
    ),
    { numRuns: 60 },
  );
});

test('two desks that made receipts out apart: the number is told after the merge, and made out anew for one', () => {
  const { plan: asked, activityId, people } = reception();
  const [first, second] = people as [string, string];
  const keys = [first, second].map((attendeeId) => ({ attendeeId, activityId }));
  const { a, b } = deskCopies(doing(asked, 'setPayments', { keys, state: 'on-day', date: DATE }), ['a', 'b']);
  const here = at(a, 'issueReceipts', { attendeeIds: [first], date: DATE });
  const there = at(b, 'issueReceipts', { attendeeIds: [second], date: DATE });
  const both = finishing(here, there).state.plan;
  expect(doubleNumbers(here.state.plan)).toEqual([]);
  const [double] = doubleNumbers(both);
  expect(double).toMatchObject({ number: 1, receipts: [{}, {}] });
  expect(foundAfter(here.state.plan, both)).toContainEqual({ code: 'receipt-number', count: 2, about: '1' });
  const ids = double!.receipts.slice(1).map(({ id }) => id);
  const after = doing(both, 'reissueReceipts', { ids, date: DATE });
  expect(doubleNumbers(after)).toEqual([]);
  expect(feeLines(after).flatMap(({ receipt }) => receipt?.number ?? [])).toEqual(
    expect.arrayContaining([1, 2]),
  );
  // What was handed over stays in the book.
  expect(after.rows.receipts.size).toBe(3);
  expect(attempt(after, 'reissueReceipts', { ids, date: DATE })).toMatchObject({
    error: { code: 'nothing-to-do' },
  });
});
