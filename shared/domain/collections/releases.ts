import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, textSchema } from './values.ts';

/** 第n版: a frozen, numbered state of the schedule that was handed out. Never changed afterwards. */
export const releases = collection({
  schema: v.strictObject({
    id: idSchema,
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** ISO instant. */
    at: v.pipe(v.string(), v.isoTimestamp()),
    note: textSchema,
    /** The rows of the schedule as they were, by collection; read through the collections' schemas. */
    rows: v.record(v.string(), v.array(v.record(v.string(), v.unknown()))),
  }),
  key: (row) => row.id,
  label: (row) => `${row.number}`,
  personal: ['rows'],
  handover: false,
});
