import * as v from 'valibot';
import { collection } from './collection.ts';
import { countSchema, dateSchema, idSchema } from './values.ts';

/** 未収, 事前, 当日, 免除. */
export const PAYMENT_STATES = ['unpaid', 'advance', 'on-day', 'waived'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** 入金: how an attendee stands with the fee of one activity. No row: nothing was paid yet. */
export const payments = collection({
  schema: v.strictObject({
    attendeeId: idSchema,
    activityId: idSchema,
    state: v.picklist(PAYMENT_STATES),
    /** What was paid, in yen; null where nothing was. */
    amount: v.nullable(countSchema),
    /** The day on which it was paid; null: not noted. */
    date: v.nullable(dateSchema),
    /** The receipt (id) that was made out for it; null: none. */
    receiptId: v.nullable(idSchema),
  }),
  key: (row) => paymentKey(row.attendeeId, row.activityId),
  label: (row) => row.state,
  personal: 'all',
  handover: false,
});

/** The natural key: two desks that note the same payment cannot double it. */
export const paymentKey = (attendeeId: string, activityId: string): string => `${attendeeId}|${activityId}`;
