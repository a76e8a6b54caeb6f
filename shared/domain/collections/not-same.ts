import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, shortTextSchema } from './values.ts';

/** 別人: two attendees of the same or a like name whom somebody has told apart. */
export const notSame = collection({
  schema: v.strictObject({
    /** The lesser of the two ids, so that the pair has one key. */
    a: idSchema,
    b: idSchema,
    reason: shortTextSchema,
  }),
  key: (row) => `${row.a}|${row.b}`,
  label: (row) => row.reason,
  personal: 'all',
  handover: false,
});
