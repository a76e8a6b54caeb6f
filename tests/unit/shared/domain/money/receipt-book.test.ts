import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Payment, Receipt } from '../../../../../shared/domain/collections/index.ts';
import { doubleNumbers, validReceipts } from '../../../../../shared/domain/money/receipt-book.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

/** A plan with one real receipt, which others are made from: by number and id, and whether a payment points at them. */
function book(rows: readonly { readonly id: string; readonly number: number; readonly used: boolean }[]) {
  let plan = doing(yamagata(), 'addActivity', { title: '懇親会', kind: 'reception', fee: 5000 });
  const activityId = [...plan.rows.activities.keys()].at(-1)!;
  plan = doing(plan, 'addAttendee', { name: '甲' });
  const attendeeId = [...plan.rows.attendees.keys()].at(-1)!;
  plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes' });
  const key = { attendeeId, activityId };
  plan = doing(plan, 'setPayments', { keys: [key], state: 'advance', date: '2026-10-20' });
  plan = doing(plan, 'issueReceipts', { attendeeIds: [attendeeId], date: '2026-10-20' });
  const [receipt] = plan.rows.receipts.values() as Iterable<Receipt> as [Receipt];
  const [payment] = plan.rows.payments.values() as Iterable<Payment> as [Payment];
  const receipts = new Map(rows.map(({ id, number }) => [id, { ...receipt, id, number }]));
  const payments = new Map(
    rows.filter(({ used }) => used).map(({ id }) => [id, { ...payment, receiptId: id }]),
  );
  return { ...plan, rows: { ...plan.rows, receipts, payments } };
}

test('receipts stand by number, those of one number by id, at every desk alike; void ones are left out', () => {
  const row = fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    number: fc.integer({ min: 1, max: 6 }),
    used: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 12 }), (rows) => {
      const valid = validReceipts(book(rows)).map(({ id, number }) => ({ id, number }));
      expect(new Set(valid.map(({ id }) => id))).toEqual(
        new Set(rows.filter(({ used }) => used).map(({ id }) => id)),
      );
      for (const [n, one] of valid.entries()) {
        const next = valid[n + 1];
        if (!next) break;
        expect(one.number).toBeLessThanOrEqual(next.number);
        if (one.number === next.number) expect(one.id < next.id).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('a number that two valid receipts have is told once, with both; one of which only a void one is left is not', () => {
  const plan = book([
    { id: 'c', number: 2, used: true },
    { id: 'a', number: 2, used: true },
    { id: 'b', number: 1, used: true },
    { id: 'd', number: 1, used: false },
  ]);
  expect(doubleNumbers(plan).map(({ number, receipts }) => [number, receipts.map(({ id }) => id)])).toEqual([
    [2, ['a', 'c']],
  ]);
});
