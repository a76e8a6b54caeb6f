import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema } from './values.ts';

/** 号車割: who sits on which seat of a vehicle; whom somebody brings along has the next seats under the same name. */
export const seats = collection({
  schema: v.strictObject({
    vehicleId: idSchema,
    /** What it was given for: a vehicle that drives for two activities on different legs is filled for each. */
    activityId: v.optional(v.nullable(idSchema), null),
    /** 1 is the first seat for passengers. */
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    attendeeId: idSchema,
    /** Set by hand: an automatic seating leaves it alone. */
    locked: v.boolean(),
  }),
  key: (row) => keyOfSeat(row),
  label: (row) => String(row.number),
  personal: 'all',
  handover: false,
});

/**
 * The natural key of a seat: two copies cannot give it to two people. One written before a seat said what it was for
 * keeps the key it had.
 */
export const keyOfSeat = ({
  vehicleId,
  activityId,
  number,
}: {
  readonly vehicleId: string;
  readonly activityId: string | null;
  readonly number: number;
}): string => (activityId === null ? `${vehicleId}|${number}` : `${vehicleId}|${activityId}|${number}`);
