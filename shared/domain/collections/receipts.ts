import * as v from 'valibot';
import { collection } from './collection.ts';
import { countSchema, dateSchema, idSchema, shortTextSchema } from './values.ts';

/**
 * 領収書: one that was made out, with what it said. It is never taken back (`lasting`): undoing the change frees the
 * payment, and the number stays used, as a torn leaf of a receipt book does.
 */
export const receipts = collection({
  schema: v.strictObject({
    id: idSchema,
    number: countSchema,
    attendeeId: idSchema,
    activityIds: v.array(idSchema),
    /** 宛名, without honorific. */
    addressee: shortTextSchema,
    honorific: shortTextSchema,
    /** In yen. */
    amount: countSchema,
    date: dateSchema,
  }),
  key: (row) => row.id,
  label: (row) => `No. ${row.number}`,
  personal: 'all',
  handover: false,
  lasting: true,
});
