import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, textSchema } from './values.ts';

/**
 * 帳票の文章: what the officials write on a paper themselves (趣旨, a letter's body), in one language. Without a row
 * the usual wording stands; a row with an empty text leaves it out.
 */
export const paperTexts = collection({
  schema: v.strictObject({
    /** Which text of which paper: `overview.purpose`. */
    field: idSchema,
    language: v.picklist(['ja', 'en']),
    text: textSchema,
  }),
  key: (row) => paperTextKey(row.field, row.language),
  label: (row) => row.field,
  // The sender's name is a field of the meeting and goes with it.
  personal: [],
  handover: true,
});

/** The natural key of a text: two copies cannot double it. */
export const paperTextKey = (field: string, language: string): string => `${field}|${language}`;
