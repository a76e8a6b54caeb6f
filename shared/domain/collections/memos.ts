import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, textSchema } from './values.ts';

/** 電話メモ: what was said on the telephone, in the words it was written down in. */
export const memos = collection({
  schema: v.strictObject({
    id: idSchema,
    text: textSchema,
    /** ISO instant. */
    at: v.pipe(v.string(), v.isoTimestamp()),
    /** The attendee it is about; null while nobody was found. */
    attendeeId: v.nullable(idSchema),
  }),
  key: (row) => row.id,
  label: (row) => row.text,
  personal: 'all',
  handover: false,
});
