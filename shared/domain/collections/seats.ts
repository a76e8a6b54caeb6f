import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema } from './values.ts';

/** 号車割: who sits on which seat of a vehicle; whom somebody brings along has the next seats under the same name. */
export const seats = collection({
  schema: v.strictObject({
    vehicleId: idSchema,
    /** 1 is the first seat for passengers. */
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    attendeeId: idSchema,
    /** Set by hand: an automatic seating leaves it alone. */
    locked: v.boolean(),
  }),
  key: (row) => seatKey(row.vehicleId, row.number),
  label: (row) => String(row.number),
  personal: 'all',
  handover: false,
});

/** The natural key of a seat: two copies cannot give it to two people. */
export const seatKey = (vehicleId: string, number: number): string => `${vehicleId}|${number}`;
