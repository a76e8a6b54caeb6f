import * as v from 'valibot';
import { collection } from './collection.ts';
import { hoursSchema, idSchema, textSchema } from './values.ts';

/** A city that takes part in the hub. */
export const hubCities = collection({
  schema: v.strictObject({
    organisationId: idSchema,
    /** What it offers, and what it looks for, as it says itself. */
    offer: textSchema,
    wish: textSchema,
    /** Meetings it can hold at once: one for each of its people at the hub. */
    desks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
    /** When it is not there. */
    away: v.array(hoursSchema),
  }),
  key: (row) => row.organisationId,
  label: (row) => row.organisationId,
  personal: ['offer', 'wish'],
  handover: false,
});
