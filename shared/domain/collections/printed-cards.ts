import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema } from './values.ts';

/** 印刷の控え: what was last printed on somebody's card, so that only those that would read otherwise are printed again. */
export const printedCards = collection({
  schema: v.strictObject({
    /** The paper's id ('badges'). */
    paper: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    /** The attendee or organisation it is for. */
    ref: idSchema,
    /** Everything that stands on it. */
    said: v.pipe(v.string(), v.maxLength(4000)),
  }),
  key: (row) => printedKey(row.paper, row.ref),
  label: (row) => row.paper,
  personal: 'all',
  handover: false,
  // What is printed is printed, whatever is undone.
  lasting: true,
});

/** The natural key: of a paper each has one card. */
export const printedKey = (paper: string, ref: string): string => `${paper}|${ref}`;
