import { groupBy } from '../../lib/group-by.ts';
import { honorificOf } from '../attendees/honorific.ts';
import { type PaymentState, paymentKey } from '../collections/payments.ts';
import { type FeeLine, feeLines } from '../money/fees.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';

/** Whose fee for what. */
export interface FeeKey {
  readonly attendeeId: string;
  readonly activityId: string;
}

/**
 * Notes how fees stand. 未収 takes the payment back. What is changed in its sum, or is not paid any more, loses its
 * receipt: the number stays in the book and is listed there as void.
 * @param date day on which it was paid; null: not noted
 * @param amount in yen; null: what is asked now. The sum is kept, so that a fee changed later rewrites no payment
 */
export const setPayments: Command<{
  readonly keys: readonly FeeKey[];
  readonly state: PaymentState;
  readonly date: string | null;
  readonly amount?: number | null;
}> = (plan, { keys, state, date, amount = null }) => {
  const draft = new Draft(plan);
  const asked = new Map(
    feeLines(plan).map(({ person, activity, due }) => [paymentKey(person.id, activity.id), due]),
  );
  for (const { attendeeId, activityId } of keys) {
    if (!plan.rows.attendees.has(attendeeId)) return refuse('not-found', { collection: 'attendees' });
    if (!plan.rows.activities.has(activityId)) return refuse('not-found', { collection: 'activities' });
    const key = paymentKey(attendeeId, activityId);
    const old = plan.rows.payments.get(key);
    if (state === 'unpaid') {
      draft.remove('payments', key);
      continue;
    }
    const isPaid = state !== 'waived';
    const sum = isPaid ? (amount ?? asked.get(key) ?? plan.rows.activities.get(activityId)?.fee ?? 0) : null;
    const keepsReceipt = isPaid && old !== undefined && old.amount === sum;
    draft.put('payments', {
      attendeeId,
      activityId,
      state,
      amount: sum,
      date: isPaid ? date : null,
      receiptId: keepsReceipt ? old.receiptId : null,
    });
  }
  const name = plan.rows.attendees.get(keys[0]?.attendeeId ?? '')?.name ?? '';
  return checked(draft.change({ code: 'payment.set', facts: { name, count: keys.length } }));
};

/**
 * Makes out receipts, one a person over all that he or she has paid and has none for yet. Numbers go on from the
 * highest that was ever given: rows of `receipts` are never taken back, so an undo leaves a gap and no number comes
 * twice.
 * @param date printed on them, `YYYY-MM-DD`
 */
export const issueReceipts: Command<{ readonly attendeeIds: readonly string[]; readonly date: string }> = (
  plan,
  { attendeeIds, date },
  context,
) => {
  const wanted = new Set(attendeeIds);
  const lines = feeLines(plan).filter(
    ({ person, paid, receipt }) => wanted.has(person.id) && paid > 0 && receipt === null,
  );
  const first = highestNumber([...plan.rows.receipts.values()]) + 1;
  const draft = new Draft(plan);
  const people = groupBy(lines, ({ person }) => person.id);
  let number = first;
  for (const own of people.values()) {
    putReceipt(draft, own, { id: context.newId(), number, date });
    number += 1;
  }
  if (people.size === 0) return refuse('nothing-to-do');
  const facts = { count: people.size, first, last: number - 1 };
  return checked(draft.change({ code: 'receipt.issue', facts }));
};

/**
 * Makes receipts out anew, each under a number of its own: for those of a number that two desks gave apart. The old
 * ones stay in the book as void.
 * @param date printed on them, `YYYY-MM-DD`
 */
export const reissueReceipts: Command<{ readonly ids: readonly string[]; readonly date: string }> = (
  plan,
  { ids, date },
  context,
) => {
  const lines = feeLines(plan).filter(({ receipt }) => receipt !== null && ids.includes(receipt.id));
  const first = highestNumber([...plan.rows.receipts.values()]) + 1;
  const draft = new Draft(plan);
  const receipts = groupBy(lines, ({ receipt }) => receipt?.id);
  let number = first;
  for (const own of receipts.values()) {
    putReceipt(draft, own, { id: context.newId(), number, date });
    number += 1;
  }
  if (receipts.size === 0) return refuse('nothing-to-do');
  return checked(
    draft.change({ code: 'receipt.issue', facts: { count: receipts.size, first, last: number - 1 } }),
  );
};

function putReceipt(
  draft: Draft,
  lines: readonly FeeLine[],
  { id, number, date }: { readonly id: string; readonly number: number; readonly date: string },
): void {
  const [first] = lines;
  if (!first) return;
  const { person } = first;
  draft.put('receipts', {
    id,
    number,
    attendeeId: person.id,
    activityIds: lines.map(({ activity }) => activity.id),
    addressee: person.name,
    honorific: honorificOf(draft.plan, person),
    amount: lines.reduce((sum, { paid }) => sum + paid, 0),
    date,
  });
  for (const { payment } of lines) if (payment) draft.put('payments', { ...payment, receiptId: id });
}

const highestNumber = (receipts: readonly { readonly number: number }[]): number =>
  receipts.reduce((most, { number }) => Math.max(most, number), 0);
