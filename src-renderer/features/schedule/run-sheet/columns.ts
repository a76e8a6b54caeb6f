/** The cells of a line that the keyboard goes through, in order. */
export const COLUMNS = [
  'start',
  'end',
  'minutes',
  'fixed',
  'content',
  'people',
  'place',
  'equipment',
  'remarks',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The cell that the keyboard stands on. */
export interface Cursor {
  readonly id: string;
  readonly column: Column;
}
