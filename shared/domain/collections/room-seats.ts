import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema } from './values.ts';

/** 席: who sits on a seat of a 席次表. */
export const roomSeats = collection({
  schema: v.strictObject({
    seatPlanId: idSchema,
    /** From 1, in the order in which the plan counts its seats. */
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    attendeeId: idSchema,
    /** Set by hand: an automatic seating leaves it alone. */
    locked: v.boolean(),
  }),
  key: (row) => roomSeatKey(row.seatPlanId, row.number),
  label: (row) => String(row.number),
  personal: 'all',
  handover: false,
});

/** The natural key: two copies cannot give one seat to two people. */
export const roomSeatKey = (seatPlanId: string, number: number): string => `${seatPlanId}|${number}`;
