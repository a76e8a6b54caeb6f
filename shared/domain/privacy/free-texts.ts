import { COLLECTION_NAMES, type CollectionName, collections, type RowOf } from '../collections/index.ts';
import type { RowChange } from '../plan/change.ts';
import type { Plan } from '../plan/plan.ts';
import { changeTexts } from './texts.ts';
import { TAKEN_OUT, type Traces } from './traces.ts';

/** A field of a row that holds free text. */
export interface TextPlace {
  readonly collection: CollectionName;
  readonly key: string;
  readonly field: string;
}

/** A free text as it is shown before it goes or stays. */
export interface FreeText extends TextPlace {
  /** What the row is called. */
  readonly title: string;
  /** All texts of the field; of a list one line each. */
  readonly text: string;
  /** It names somebody, or says how to reach somebody, who is in the plan. */
  readonly isFlagged: boolean;
}

/** Fields whose text is a name of a thing and says nothing more. */
const NAMES: ReadonlySet<string> = new Set([
  'title',
  'titleEn',
  'name',
  'nameEn',
  'reading',
  'label',
  'labelEn',
  'aliases',
  'prefecture',
  'area',
  'choices',
  'programme',
  'company',
  'organisation',
  'department',
  'heading',
  'topic',
  'from',
]);

/** Collections that hold nothing a person has written in sentences. */
const SILENT: ReadonlySet<CollectionName> = new Set([
  'organisations',
  'memberships',
  'personKinds',
  'headcounts',
]);

/**
 * The free texts of rows that are not personal as a whole: sentences that people typed, and names of things where they
 * name a person. What is flagged comes first.
 */
export function freeTexts(plan: Plan, traces: Traces): FreeText[] {
  const found = COLLECTION_NAMES.flatMap((collection) => textsOf(plan, collection, traces));
  return found.sort((a, b) => Number(b.isFlagged) - Number(a.isFlagged));
}

function textsOf<C extends CollectionName>(plan: Plan, collection: C, traces: Traces): FreeText[] {
  const { personal, label } = collections[collection];
  if (personal === 'all' || SILENT.has(collection)) return [];
  const hidden = new Set<string>(personal);
  return [...(plan.rows[collection] as ReadonlyMap<string, RowOf<C>>)].flatMap(([key, row]) => {
    const lines = new Map<string, string[]>();
    changeTexts(
      collection,
      row,
      (text, field) => {
        if (text.trim() !== '' && !hidden.has(field)) lines.set(field, [...(lines.get(field) ?? []), text]);
        return text;
      },
      TAKEN_OUT,
    );
    return [...lines].flatMap(([field, texts]) => {
      const isFlagged = texts.some((text) => traces.isIn(text));
      if (NAMES.has(field) && !isFlagged) return [];
      const title = (label as (row: RowOf<C>) => string)(row);
      return [{ collection, key, field, title, text: texts.join('\n'), isFlagged }];
    });
  });
}

/** A free text in other words; '' leaves it out. */
export interface Rewritten extends TextPlace {
  /** All of the field; of a list one line each. */
  readonly text: string;
}

/** The rows with these free texts in the words given. */
export function withTexts(plan: Plan, texts: readonly Rewritten[]): RowChange[] {
  const byRow = new Map<string, { readonly at: TextPlace; readonly fields: Map<string, string> }>();
  for (const at of texts) {
    const id = `${at.collection}/${at.key}`;
    const known = byRow.get(id) ?? { at, fields: new Map<string, string>() };
    known.fields.set(at.field, at.text);
    byRow.set(id, known);
  }
  return [...byRow.values()].flatMap(({ at: { collection, key }, fields }) => {
    const before = plan.rows[collection].get(key) as RowOf<'items'> | undefined;
    if (!before) return [];
    const after = changeTexts(collection, before, inOtherWords(collection, before, fields), TAKEN_OUT);
    return after === before ? [] : [{ collection, key, before, after } as RowChange];
  });
}

/** The rows with these free texts emptied. */
export const withoutPlaces = (plan: Plan, places: readonly TextPlace[]): RowChange[] =>
  withTexts(
    plan,
    places.map((place) => ({ ...place, text: '' })),
  );

/** What each text of a row becomes: the words for its field, of a field with several texts a line each. */
function inOtherWords<C extends CollectionName>(
  collection: C,
  row: RowOf<C>,
  fields: ReadonlyMap<string, string>,
): (text: string, field: string) => string {
  const counts = new Map<string, number>();
  const count = (text: string, field: string): string => {
    if (text.trim() !== '') counts.set(field, (counts.get(field) ?? 0) + 1);
    return text;
  };
  changeTexts(collection, row, count, TAKEN_OUT);
  const at = new Map<string, number>();
  return (text, field) => {
    const words = fields.get(field);
    if (words === undefined || text.trim() === '') return text;
    if ((counts.get(field) ?? 0) <= 1) return words;
    const n = at.get(field) ?? 0;
    at.set(field, n + 1);
    const lines = words.split('\n');
    // More lines than texts: the last one takes what is left over.
    return (n + 1 === counts.get(field) ? lines.slice(n).join('\n') : lines[n]) ?? '';
  };
}
