import * as v from 'valibot';
import { EXPORT_KINDS, tracedColumnSchema } from '../exchange/trace.ts';
import { collection } from './collection.ts';
import { idSchema, shortTextSchema, textSchema } from './values.ts';

/**
 * 書き出しの控え: a workbook that went out and may come back, with its cells as both sides last knew them: as they
 * went out, or as they stood in the file of theirs that was taken in last. What comes back is compared with it.
 */
export const exports = collection({
  schema: v.strictObject({
    id: idSchema,
    kind: v.picklist(EXPORT_KINDS),
    /** ISO instant. */
    at: v.pipe(v.string(), v.isoTimestamp()),
    /** Key of the hashes in the file, in hex; it never leaves the plan. */
    key: v.pipe(v.string(), v.hexadecimal(), v.length(64)),
    language: v.picklist(['ja', 'en']),
    /** The city a reply form was made for; null for a paper. */
    organisationId: v.nullable(idSchema),
    columns: v.array(tracedColumnSchema),
    rows: v.array(
      v.strictObject({
        code: shortTextSchema,
        /** Id of the attendee or item in the row; null for an empty row, and for somebody of last year. */
        ref: v.nullable(idSchema),
        /** Id of what the line above it stood for (a day), where it stood; null where nothing stood there. */
        section: v.optional(v.nullable(idSchema), null),
        /** One for each of the columns. */
        values: v.array(textSchema),
      }),
    ),
    /** Lines between the rows that say to what those below belong: a day's heading and the day's id. */
    sections: v.array(v.strictObject({ text: shortTextSchema, ref: idSchema })),
  }),
  key: (row) => row.id,
  label: (row) => row.kind,
  personal: 'all',
  handover: false,
});
