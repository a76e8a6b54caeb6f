import type { Lines } from './lines.ts';
import type { Cursor } from './move-cursor.ts';

/** The cells between two corners: people by their numbers in the list, columns by theirs; ends included. */
export interface Range {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** The range between the active cell and the corner it was drawn to; null where either is not shown. */
export function rangeOf(
  cursor: Cursor | null,
  extent: Cursor | null,
  lines: Pick<Lines, 'placeOf'>,
): Range | null {
  if (!cursor) return null;
  const other = extent ?? cursor;
  const [a, b] = [lines.placeOf(cursor.id), lines.placeOf(other.id)];
  if (a === null || b === null) return null;
  return {
    first: Math.min(a, b),
    last: Math.max(a, b),
    from: Math.min(cursor.column, other.column),
    to: Math.max(cursor.column, other.column),
  };
}

/** Whether the range is more than one cell. */
export const isMany = ({ first, last, from, to }: Range): boolean => first !== last || from !== to;

export const rowsOf = ({ first, last }: Range): number => last - first + 1;
