import * as v from 'valibot';
import { collection } from './collection.ts';
import { dateSchema, idSchema, orderSchema, shortTextSchema, textSchema } from './values.ts';

/** Days ahead of the meeting's first day; below zero after it. */
export const daysBeforeSchema = v.pipe(v.number(), v.integer(), v.minValue(-400), v.maxValue(1000));

/** やることの一覧: what has to be done for the meeting, by when, by which office. */
export const checklist = collection({
  schema: v.strictObject({
    id: idSchema,
    title: shortTextSchema,
    /** Due so many days before the first day; null where a date is given or nothing is. */
    daysBefore: v.nullable(daysBeforeSchema),
    /** Due on this date; null where it hangs on the first day. */
    date: v.nullable(dateSchema),
    /** The office that sees to it; sometimes a name, and never the next host's. */
    owner: shortTextSchema,
    /** The date on which it was done; null while it is not. */
    done: v.nullable(dateSchema),
    remarks: textSchema,
    order: orderSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.title,
  personal: ['owner'],
  handover: true,
});
