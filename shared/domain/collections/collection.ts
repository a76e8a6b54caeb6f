import type * as v from 'valibot';

/**
 * A collection is declared once. Storage, journal, plan file, diff and merge are generic over this
 * declaration; nothing else lists a collection's fields.
 */
export interface Collection<S extends v.GenericSchema = v.GenericSchema> {
  readonly schema: S;
  /** The row's key inside its plan: a UUIDv7 for entities, a natural key for relations. */
  readonly key: (row: v.InferOutput<S>) => string;
  /** What the row is called in a change list. */
  readonly label: (row: v.InferOutput<S>) => string;
  /** Fields that hold personal data; 'all' marks the whole row. */
  readonly personal: 'all' | readonly string[];
  /** Whether the row survives a handover to the next host. */
  readonly handover: boolean;
  /**
   * Undo leaves the rows it made: what was handed out of the house cannot be called back. 'edits': also each edit of
   * them stays, whatever is undone or done again.
   */
  readonly lasting?: true | 'edits';
}

/** Declares a collection (identity at run time; fixes the row type of `key` and `label`). */
export const collection = <S extends v.GenericSchema>(declaration: Collection<S>): Collection<S> =>
  declaration;
