import type { Doubt } from '../reading/doubts.ts';

/** A doubt about a cell of somebody who has come back. */
export const doubt = (
  code: Doubt['code'],
  person: number,
  field: string | null,
  facts: Doubt['facts'],
): Doubt => ({
  code,
  person,
  field,
  facts,
});

/** A doubt about a column of the whole file. */
export const fileDoubt = (code: 'foreign-column' | 'lost-column', heading: string): Doubt => ({
  code,
  person: null,
  field: null,
  facts: { heading },
});
