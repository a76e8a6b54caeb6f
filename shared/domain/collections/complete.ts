import * as v from 'valibot';
import { type CollectionName, collections } from './index.ts';

/**
 * A row with the fields that later versions of its collection have added, each at its default. What an
 * older version wrote is read without being rewritten.
 */
export function complete<R extends object>(collection: CollectionName, row: R): R {
  const missing = defaultsOf(collection).filter(([field]) => !(field in row));
  return missing.length === 0 ? row : { ...row, ...Object.fromEntries(missing) };
}

const known = new Map<CollectionName, readonly (readonly [string, unknown])[]>();

function defaultsOf(collection: CollectionName): readonly (readonly [string, unknown])[] {
  const before = known.get(collection);
  if (before) return before;
  const { entries } = collections[collection].schema as { entries: Record<string, v.GenericSchema> };
  const defaults = Object.entries(entries).flatMap(([field, schema]) => {
    const value: unknown = v.getDefault(schema);
    return value === undefined ? [] : [[field, value] as const];
  });
  known.set(collection, defaults);
  return defaults;
}
