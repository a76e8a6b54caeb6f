import type * as v from 'valibot';
import { type CollectionName, collections } from '../collections/index.ts';

/** Free texts of rows, found by their schemas: a collection that is added later is looked through by itself. */

/** As many characters as `shortTextSchema` takes; ids, order keys and the like are bounded more tightly. */
const FREE_TEXT = 500;

/** A schema as far as this file reads it; valibot's own types say no more of a schema in general. */
interface AnySchema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly wrapped?: AnySchema;
  readonly value?: AnySchema;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly (AnySchema & { readonly requirement?: unknown })[];
}

const asAny = (schema: v.GenericSchema): AnySchema => schema as unknown as AnySchema;

/** What a schema demands, those that it is built on included. */
const rulesOf = ({ pipe = [] }: AnySchema): NonNullable<AnySchema['pipe']> =>
  pipe.flatMap((one) => [one, ...rulesOf(one)]);

const isFreeText = (schema: AnySchema): boolean =>
  schema.type === 'string' &&
  rulesOf(schema).some(({ type, requirement }) => type === 'max_length' && Number(requirement) >= FREE_TEXT);

const mayBeEmpty = (schema: AnySchema): boolean => !rulesOf(schema).some(({ type }) => type === 'min_length');

/**
 * The row with each of its free texts passed through `change`; the very row where nothing changes. An entry of a list
 * that becomes empty goes. Fields that hold whole rows or values of any kind (a release's, a conflict's) are not texts.
 * @param change its text, and the text's field; '' takes it out, or leaves `instead` where the field must say something
 */
export function changeTexts<R extends object>(
  collection: CollectionName,
  row: R,
  change: (text: string, field: string) => string,
  instead: string,
): R {
  const { entries = {} } = asAny(collections[collection].schema);
  const patch: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(entries)) {
    const before = (row as Record<string, unknown>)[field];
    const after = changed(schema, before, (text) => change(text, field), instead);
    if (after !== before) patch[field] = after;
  }
  return Object.keys(patch).length === 0 ? row : { ...row, ...patch };
}

function changed(
  schema: AnySchema,
  value: unknown,
  change: (text: string) => string,
  instead: string,
): unknown {
  if (typeof value === 'string') {
    const own = textSchemaIn(schema);
    if (!own) return value;
    const text = change(value);
    return text === '' && value !== '' && !mayBeEmpty(own) ? instead : text;
  }
  const inner = schema.wrapped ? unwrapped(schema) : schema;
  if (Array.isArray(value) && inner.item) {
    const { item } = inner;
    const list = value.map((one) => changed(item, one, change, instead));
    if (list.every((one, n) => one === value[n])) return value;
    return list.filter((one, n) => one !== '' || value[n] === '');
  }
  if (value !== null && typeof value === 'object' && inner.entries) {
    const before = value as Record<string, unknown>;
    const after = Object.entries(inner.entries).map(([field, own]) => [
      field,
      changed(own, before[field], change, instead),
    ]);
    return after.every(([field, one]) => one === before[String(field)])
      ? value
      : { ...before, ...Object.fromEntries(after.filter(([, one]) => one !== undefined)) };
  }
  return value;
}

function unwrapped(schema: AnySchema): AnySchema {
  let inner = schema;
  while (inner.wrapped) inner = inner.wrapped;
  return inner;
}

/** The schema of free text that a string of this schema was checked by, if it is one. */
function textSchemaIn(schema: AnySchema): AnySchema | null {
  const inner = unwrapped(schema);
  if (isFreeText(inner)) return inner;
  if (inner.type !== 'union') return null;
  const options = (inner.options ?? []) as readonly AnySchema[];
  return options.map(textSchemaIn).find((one) => one !== null) ?? null;
}
