import * as v from 'valibot';
import { collection } from './collection.ts';
import { roomSeatKey } from './room-seats.ts';
import { idSchema, shortTextSchema } from './values.ts';

/** What is written on a seat of a 席次表 that nobody of the list sits on: 来賓席, 記録, 報道. */
export const seatTexts = collection({
  schema: v.strictObject({
    seatPlanId: idSchema,
    /** From 1, in the order in which the plan counts its seats. */
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    text: shortTextSchema,
  }),
  key: (row) => roomSeatKey(row.seatPlanId, row.number),
  label: (row) => row.text,
  // It may name somebody who is on no list.
  personal: 'all',
  handover: false,
});
