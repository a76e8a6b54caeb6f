import { lineOf } from '../attendees/line.ts';
import { inOrder } from '../attendees/sort-people.ts';
import type { Activity, Attendee, Payment, Receipt } from '../collections/index.ts';
import { type PaymentState, paymentKey } from '../collections/payments.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

/** One person's fee for one activity. */
export interface FeeLine {
  readonly person: Attendee;
  readonly activity: Activity;
  /** Heads it is for: the person and companions; 0 for one who paid and does not come any more. */
  readonly heads: number;
  /** What is asked, in yen. */
  readonly due: number;
  readonly state: PaymentState;
  /** What was taken, in yen. */
  readonly paid: number;
  readonly payment: Payment | null;
  readonly receipt: Receipt | null;
}

/** Sums of some lines; all in yen but the counts. */
export interface FeeTotals {
  readonly lines: number;
  readonly due: number;
  readonly advance: number;
  readonly onDay: number;
  /** Asked and not waived nor taken yet; what was paid beyond the fee of one does not lessen that of another. */
  readonly open: number;
  readonly waived: number;
  /** Taken beyond what was asked of the one who paid: of somebody who does not come any more, above all. */
  readonly beyond: number;
}

/** The activities that cost something and take place, in order. */
export const paidActivities = (plan: Plan): readonly Activity[] =>
  [...plan.rows.activities.values()]
    .filter(({ fee, cancelled }) => (fee ?? 0) > 0 && !cancelled)
    .sort(byOrder);

/**
 * Every fee: of all who have a place in an activity that costs something (a proxy for whom a place is only held has
 * not said yes yet and is not asked), and of those who have paid and do not come any more. In the list's order.
 */
export function feeLines(plan: Plan): readonly FeeLine[] {
  return paidActivities(plan).flatMap((activity) => {
    const heads = new Map(
      lineOf(plan, activity)
        .inside.filter(({ held }) => !held)
        .map(({ person, seats }) => [person.id, seats]),
    );
    return inOrder(plan).flatMap((person): FeeLine[] => {
      const payment = plan.rows.payments.get(paymentKey(person.id, activity.id)) ?? null;
      const count = heads.get(person.id) ?? 0;
      if (count === 0 && (payment === null || takenOf(payment) === 0)) return [];
      const due = count * (activity.fee ?? 0);
      const state = payment?.state ?? 'unpaid';
      const receipt = plan.rows.receipts.get(payment?.receiptId ?? '') ?? null;
      const paid = payment ? takenOf(payment) : 0;
      return [{ person, activity, heads: count, due, state, paid, payment, receipt }];
    });
  });
}

/** What was taken with a payment, in yen. */
const takenOf = ({ state, amount }: Payment): number =>
  state === 'advance' || state === 'on-day' ? (amount ?? 0) : 0;

/** Sums lines up. */
export function feeTotals(lines: readonly FeeLine[]): FeeTotals {
  const sum = { lines: lines.length, due: 0, advance: 0, onDay: 0, open: 0, waived: 0, beyond: 0 };
  for (const { due, paid, state } of lines) {
    sum.due += due;
    if (state === 'advance') sum.advance += paid;
    if (state === 'on-day') sum.onDay += paid;
    sum.beyond += Math.max(0, paid - due);
    if (state === 'waived') sum.waived += due;
    else sum.open += Math.max(0, due - paid);
  }
  return sum;
}

/** 1,000 yen as a receipt writes it: ￥1,000-. */
export const receiptAmount = (yen: number): string => `￥${yen.toLocaleString('ja-JP')}-`;
