import type { MatrixLines } from './matrix-lines.ts';

/** The active cell: a person and the number of an activity's column. */
export interface Cursor {
  readonly id: string;
  readonly column: number;
}

/** Where a key takes the cursor; null where it is no moving key. Stays at the edges. */
export function moveCursor(
  cursor: Cursor,
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
  { ids }: Pick<MatrixLines, 'ids'>,
  columns: number,
  page: number,
): Cursor | null {
  const row = Math.max(0, ids.indexOf(cursor.id));
  const last = { row: ids.length - 1, column: columns - 1 };
  const to = (rowTo: number, column = cursor.column): Cursor => ({
    id: ids[Math.min(last.row, Math.max(0, rowTo))] ?? cursor.id,
    column: Math.min(last.column, Math.max(0, column)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(ctrl ? 0 : row - 1);
    case 'ArrowDown':
    case 'Enter':
      return to(ctrl ? last.row : row + 1);
    case 'ArrowLeft':
      return to(row, ctrl ? 0 : cursor.column - 1);
    case 'ArrowRight':
      return to(row, ctrl ? last.column : cursor.column + 1);
    case 'PageUp':
      return to(row - page);
    case 'PageDown':
      return to(row + page);
    case 'Home':
      return to(ctrl ? 0 : row, 0);
    case 'End':
      return to(ctrl ? last.row : row, last.column);
    default:
      return null;
  }
}
