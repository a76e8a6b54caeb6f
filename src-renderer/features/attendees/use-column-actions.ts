import type { Cell } from '../../../shared/domain/attendees/cells.ts';
import type { ColumnSort } from '../../../shared/domain/attendees/sort-people.ts';
import { type Column, type Columns, FIXED_TRACKS } from './columns.ts';
import { type Layout, moveColumns, stepWidth, widen } from './layout.ts';

/** What is done to columns: sorting by one, moving and widening it. A width that two columns share goes as one. */
export interface ColumnActions {
  readonly sort: ColumnSort | null;
  /** Up, down, and then the order the list had. */
  readonly sortBy: (column: string) => void;
  /** Puts the columns of a width in front of another width; its number, or one beyond the last. */
  readonly move: (track: number, before: number) => void;
  readonly resize: (track: number, width: number | null) => void;
  /** Alt+↑↓ sorts by the active column, Alt+Shift+←→ moves it, Alt+Shift+↑↓ widens it. */
  readonly key: (key: string, shift: boolean) => boolean;
}

export interface ColumnActionsInput {
  readonly columns: Columns;
  readonly cells: readonly Cell[];
  readonly layout: Layout;
  readonly setLayout: (layout: Layout) => void;
  readonly sort: ColumnSort | null;
  readonly setSort: (sort: ColumnSort | null) => void;
  readonly active: Column | null;
}

export function columnActions(input: ColumnActionsInput): ColumnActions {
  const { columns, cells, layout, setLayout, sort, setSort, active } = input;
  const idsOf = (track: number): readonly string[] =>
    (columns.tracks[track] ?? []).map(({ column }) => column.id);

  function move(track: number, before: number): void {
    if (before === track || before === track + 1) return;
    setLayout(moveColumns(layout, cells, idsOf(track), idsOf(before)[0] ?? null));
  }

  function resize(track: number, width: number | null): void {
    const [id] = idsOf(track);
    if (id !== undefined) setLayout(widen(layout, id, width));
  }

  return {
    sort,
    sortBy: (column) => {
      if (sort?.column !== column) setSort({ column, descending: false });
      else setSort(sort.descending ? null : { column, descending: true });
    },
    move,
    resize,
    key: (key, shift) => {
      if (!active) return false;
      const { track } = active;
      switch (key) {
        case 'ArrowUp':
        case 'ArrowDown':
          if (shift) resize(track, stepWidth(columns.widths[track] ?? 0, key === 'ArrowUp' ? 1 : -1));
          else setSort({ column: active.id, descending: key === 'ArrowDown' });
          return true;
        case 'ArrowLeft':
          if (shift && track >= FIXED_TRACKS) move(track, track - 1);
          return shift;
        case 'ArrowRight':
          if (shift && track < columns.widths.length - 1) move(track, track + 2);
          return shift;
        default:
          return false;
      }
    },
  };
}
