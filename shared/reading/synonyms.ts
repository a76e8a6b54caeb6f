import * as v from 'valibot';
import source from '../../assets/reference/column-synonyms.json' with { type: 'json' };
import { matchKey } from '../text/match-key.ts';

/** The shipped list of headings and answer words, in the form that matching needs. */

const wordsSchema = v.array(v.string());
const schema = v.object({
  fields: v.record(
    v.string(),
    v.union([wordsSchema, v.object({ words: v.optional(wordsSchema, []), exact: wordsSchema })]),
  ),
  values: v.object({
    yes: wordsSchema,
    no: wordsSchema,
    maybe: wordsSchema,
    proxy: wordsSchema,
    online: wordsSchema,
    inPerson: wordsSchema,
  }),
});
const reference = v.parse(schema, source);

const keys = (words: readonly string[]): readonly string[] => words.map(matchKey);

/** Field name of the reference by the key of a whole heading. */
export const EXACT_HEADINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(reference.fields).flatMap(([field, words]) =>
    keys('exact' in words ? [...words.words, ...words.exact] : words).map((key): [string, string] => [
      key,
      field,
    ]),
  ),
);

/** Heading keys that may also stand inside a longer heading, with their field. Single letters never do. */
export const CONTAINED_HEADINGS: readonly (readonly [key: string, field: string])[] = Object.entries(
  reference.fields,
).flatMap(([field, words]) =>
  keys('exact' in words ? words.words : words)
    .filter((key) => key.length >= (/^[\x20-\x7e]+$/.test(key) ? 4 : 2))
    .map((key): [string, string] => [key, field]),
);

/** Answer words, as keys. */
export const ANSWER_WORDS = {
  yes: new Set(keys(reference.values.yes)),
  no: new Set(keys(reference.values.no)),
  maybe: new Set(keys(reference.values.maybe)),
  proxy: new Set(keys(reference.values.proxy)),
} as const;

export const MODE_WORDS = {
  online: keys(reference.values.online),
  inPerson: keys(reference.values.inPerson),
} as const;
