import type { MouseEvent } from 'react';
import type { Columns } from './columns.ts';
import type { GridControl } from './grid-control.ts';
import type { RowSelection } from './use-row-selection.ts';

/** What the mouse does on the grid's rows. */
export interface GridMouse {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onDoubleClick: () => void;
}

/** A press makes a cell the active one or ticks a row; a second press on an answer sets the next one; a double click opens. */
export function useGridMouse(grid: GridControl, columns: Columns, selection: RowSelection): GridMouse {
  const { cursor } = grid;
  return {
    onMouseDown: (event) => {
      const { target, button, shiftKey } = event;
      if (!(target instanceof Element)) return;
      const id = target.closest<HTMLElement>('[data-row]')?.dataset.row;
      if (id === undefined || button !== 0) return;
      const column = Number(target.closest<HTMLElement>('[data-column]')?.dataset.column ?? -1);
      // The keyboard stays in the grid's own field.
      event.preventDefault();
      if (column < 0) {
        selection.toggle(id, shiftKey);
        return;
      }
      const again = cursor?.id === id && cursor.column === column;
      if (shiftKey) selection.toggle(id, true);
      else if (again && columns.all[column]?.cell.kind === 'answer') grid.open({ id, column });
      else grid.place({ id, column });
    },
    onDoubleClick: () => {
      if (cursor && grid.column?.cell.kind !== 'answer') grid.open();
    },
  };
}
