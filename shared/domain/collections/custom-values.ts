import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, textSchema } from './values.ts';

/** A value of a field of the meeting's own. Text, choices and dates (ISO) are text. No row: not filled in. */
export const customValues = collection({
  schema: v.strictObject({
    attendeeId: idSchema,
    fieldId: idSchema,
    value: v.union([v.pipe(textSchema, v.minLength(1)), v.pipe(v.number(), v.finite()), v.boolean()]),
  }),
  key: (row) => customKey(row.attendeeId, row.fieldId),
  label: (row) => String(row.value),
  personal: 'all',
  handover: false,
});

/** What a field of the meeting's own may hold. */
export type CustomScalar = string | number | boolean;

/** The natural key of a value. */
export const customKey = (attendeeId: string, fieldId: string): string => `${attendeeId}|${fieldId}`;
