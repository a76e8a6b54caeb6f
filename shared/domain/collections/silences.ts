import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, shortTextSchema } from './values.ts';

/** A rule silenced for one item, with the reason. */
export const silences = collection({
  schema: v.strictObject({
    rule: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    itemId: idSchema,
    reason: shortTextSchema,
    /** ISO instant. */
    at: v.pipe(v.string(), v.isoTimestamp()),
  }),
  key: (row) => silenceKey(row.rule, row.itemId),
  label: (row) => row.reason,
  personal: [],
  handover: false,
});

/** The natural key of a silence. */
export const silenceKey = (rule: string, itemId: string): string => `${rule}|${itemId}`;
