import * as v from 'valibot';
import { collection } from './collection.ts';
import { countSchema, idSchema, shortTextSchema } from './values.ts';

/** 取込: a list or schedule that was taken in, so that the same file twice, and an older one, is noticed. */
export const imports = collection({
  schema: v.strictObject({
    id: idSchema,
    fileName: shortTextSchema,
    /** Hex SHA-256 of the file's bytes. */
    sha256: v.pipe(v.string(), v.hexadecimal(), v.length(64)),
    /** ISO instant. */
    at: v.pipe(v.string(), v.isoTimestamp()),
    /** When the file itself says it was last saved (ISO instant); null where it does not say. */
    modified: v.optional(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
    /** The city whose people were in it; null for a file of several or of nobody known. */
    organisationId: v.optional(v.nullable(idSchema), null),
    people: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** Lines of a schedule; null for a list of people. */
    items: v.optional(v.nullable(countSchema), null),
    /** The export of ours that the file is a copy of. */
    exportId: v.optional(v.nullable(idSchema), null),
  }),
  key: (row) => row.id,
  label: (row) => row.fileName,
  personal: ['fileName'],
  handover: false,
});
