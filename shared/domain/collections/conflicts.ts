import * as v from 'valibot';
import { collection } from './collection.ts';

/** One of the values that stand against each other. */
const sideSchema = v.strictObject({
  field: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** The stamps of the changes that wrote it, with spaces between. */
  stamps: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
  /** The field's value as it is in its row; checked against the row's collection when it is chosen. */
  value: v.unknown(),
});

/**
 * 食い違い: copies of the plan wrote one field, or one edited and one removed a row, without knowing of
 * each other. The plan holds one of the values meanwhile; here stand all of them until a person chooses.
 */
export const conflicts = collection({
  schema: v.strictObject({
    collection: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    key: v.pipe(v.string(), v.minLength(1), v.maxLength(600)),
    /** The field, or `*` for a row that one copy removed and another edited. */
    field: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    /** All values of the field; for `*` the edits that the removal had not seen. */
    sides: v.pipe(v.array(sideSchema), v.maxLength(200)),
    /** For `*`: the row to bring back. */
    row: v.nullable(v.record(v.string(), v.unknown())),
  }),
  key: (row) => conflictKey(row.collection, row.key, row.field),
  label: (row) => row.field,
  personal: 'all',
  handover: false,
});

/** The natural key of a conflict: two copies that find the same one have it once. */
export const conflictKey = (name: string, key: string, field: string): string => `${name}/${key}/${field}`;
