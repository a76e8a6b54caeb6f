import type { Lines } from './lines.ts';

/** The active cell: a person and the number of a column. */
export interface Cursor {
  readonly id: string;
  readonly column: number;
}

/** A key that moves the cursor, as far as moving needs to know it. */
export interface MoveKey {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl or ⌘. */
  readonly ctrl: boolean;
}

/** The ground the cursor moves on. */
export interface Ground {
  readonly lines: Pick<Lines, 'ids' | 'placeOf'>;
  readonly columns: number;
  /** People in sight at once. */
  readonly page: number;
}

/**
 * Where a key takes the cursor; null where it is no moving key, or Tab leads out of the row (and so of the
 * grid: the keyboard is never caught in it).
 */
export function moveCursor(cursor: Cursor, { key, shift, ctrl }: MoveKey, ground: Ground): Cursor | null {
  const last = ground.columns - 1;
  switch (key) {
    case 'ArrowLeft':
      return { ...cursor, column: ctrl ? 0 : Math.max(0, cursor.column - 1) };
    case 'ArrowRight':
      return { ...cursor, column: ctrl ? last : Math.min(last, cursor.column + 1) };
    case 'Tab': {
      const column = cursor.column + (shift ? -1 : 1);
      return column < 0 || column > last ? null : { ...cursor, column };
    }
    case 'ArrowUp':
      return ctrl ? edge(cursor, ground, 'first') : step(cursor, ground, -1);
    case 'ArrowDown':
      return ctrl ? edge(cursor, ground, 'last') : step(cursor, ground, 1);
    case 'PageUp':
      return step(cursor, ground, -ground.page);
    case 'PageDown':
      return step(cursor, ground, ground.page);
    case 'Home':
      return ctrl ? { ...edge(cursor, ground, 'first'), column: 0 } : { ...cursor, column: 0 };
    case 'End':
      return ctrl ? { ...edge(cursor, ground, 'last'), column: last } : { ...cursor, column: last };
    default:
      return null;
  }
}

function edge(cursor: Cursor, { lines }: Ground, end: 'first' | 'last'): Cursor {
  return { ...cursor, id: lines.ids.at(end === 'first' ? 0 : -1) ?? cursor.id };
}

/** Moves by people, over headings, and stays at the list's ends. */
function step(cursor: Cursor, { lines }: Ground, by: number): Cursor {
  const at = Math.min(lines.ids.length - 1, Math.max(0, (lines.placeOf(cursor.id) ?? 0) + by));
  return { ...cursor, id: lines.ids[at] ?? cursor.id };
}
