import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import { isMarked } from './cell-traits.ts';
import type { Columns } from './columns.ts';
import type { GridControl } from './grid-control.ts';
import type { Lines } from './lines.ts';
import type { Cursor } from './move-cursor.ts';
import type { RangeActions } from './use-range-actions.ts';
import type { RowOrder } from './use-row-order.ts';
import type { RowSelection } from './use-row-selection.ts';

/** What the mouse does on the grid's rows. */
export interface GridMouse {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  /** The press that begins to fill. */
  readonly onHandle: (event: MouseEvent) => void;
}

interface Input {
  readonly grid: GridControl;
  readonly columns: Columns;
  readonly lines: Lines;
  readonly selection: RowSelection;
  readonly range: RangeActions;
  readonly fold: (key: string) => void;
  readonly order: RowOrder;
  /** Shows where a row that is being moved would go: another person's id, null for nowhere. */
  readonly onDrop: (over: string | null) => void;
  readonly scroller: RefObject<HTMLElement | null>;
}

/**
 * A press makes a cell the active one or ticks a row, a press that is drawn on chooses a range, with Shift the range
 * reaches there; a second press on an answer sets the next one; a double click opens.
 */
export function useGridMouse(input: Input): GridMouse {
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  const { grid, columns, selection } = input;
  const { cursor } = grid;

  /** Follows the pointer over cells until the button is let go. */
  function follow(over: (at: Cursor) => void, done: () => void): void {
    const scroller = input.scroller.current;
    const onMove = (event: globalThis.MouseEvent): void => {
      const at = scroller && cellUnder(scroller, event);
      if (at) over(at);
    };
    const onUp = (): void => {
      document.removeEventListener('mousemove', onMove);
      done();
    };
    document.addEventListener('mousemove', onMove);
    document.addEventListener('mouseup', onUp, { once: true });
  }

  /** A row drawn by its grip goes to the place of the one it is let go over. */
  function moveRow(id: string): void {
    let over: string | null = null;
    follow(
      (at) => {
        over = at.id === id ? null : at.id;
        latest.current.onDrop(over);
      },
      () => {
        latest.current.onDrop(null);
        if (over !== null) latest.current.order.moveTo(id, over);
      },
    );
  }

  return {
    onMouseDown: (event) => {
      const { target, button, shiftKey } = event;
      if (!(target instanceof Element) || button !== 0) return;
      const folds = target.closest<HTMLElement>('[data-fold]')?.dataset.fold;
      if (folds !== undefined) {
        event.preventDefault();
        input.fold(folds);
        return;
      }
      const id = target.closest<HTMLElement>('[data-row]')?.dataset.row;
      if (id === undefined) return;
      if (input.order.movable && isOnGrip(event, target)) {
        event.preventDefault();
        moveRow(id);
        return;
      }
      const column = Number(target.closest<HTMLElement>('[data-column]')?.dataset.column ?? -1);
      // The keyboard stays in the grid's own field.
      event.preventDefault();
      if (column < 0) {
        selection.toggle(id, shiftKey);
        return;
      }
      if (shiftKey && cursor) {
        grid.extend({ id, column });
        return;
      }
      const again = cursor?.id === id && cursor.column === column && !grid.extent;
      const cell = columns.all[column]?.cell;
      if (again && cell && isMarked(cell)) grid.open({ id, column });
      else grid.place({ id, column });
      let drawn = { id, column };
      follow(
        (at) => {
          if (at.id === drawn.id && at.column === drawn.column) return;
          drawn = at;
          latest.current.grid.extend(at.id === id && at.column === column ? null : at);
        },
        () => undefined,
      );
    },
    onDoubleClick: ({ target }) => {
      if (!(target instanceof Element) || !target.closest('[data-column]')) return;
      if (cursor && grid.column && !isMarked(grid.column.cell)) grid.open();
    },
    onHandle: (event) => {
      event.preventDefault();
      event.stopPropagation();
      const { range } = grid;
      if (!range || event.button !== 0) return;
      let to = range.last;
      const corner = grid.extent;
      follow(
        (at) => {
          const place = latest.current.lines.placeOf(at.id);
          if (place === null || place === to) return;
          to = Math.max(range.last, place);
          const end = latest.current.lines.ids[to];
          const first = latest.current.lines.ids[range.first];
          if (end === undefined || first === undefined) return;
          latest.current.grid.extend({ id: end, column: range.to });
        },
        () => {
          latest.current.grid.extend(corner);
          // The range is again what it was: the rows drawn over are filled from it.
          setTimeout(() => latest.current.range.fillTo(to));
        },
      );
    },
  };
}

/** The grip is drawn by the style at the row's start, before the check box: rows of thousands hold no element for it. */
const GRIP = 12;

function isOnGrip({ clientX }: MouseEvent, target: Element): boolean {
  const row = target.closest('[data-row]');
  return row !== null && clientX - row.getBoundingClientRect().left < GRIP;
}

/** The cell under the pointer; beside the rows, the nearest one, so that drawing past the edge goes on. */
function cellUnder(scroller: HTMLElement, { clientX, clientY }: globalThis.MouseEvent): Cursor | null {
  const box = scroller.getBoundingClientRect();
  const edge = 6;
  if (clientY > box.bottom - edge) scroller.scrollTop += 24;
  if (clientY < box.top + 58 + edge) scroller.scrollTop -= 24;
  const x = Math.min(box.right - 20, Math.max(box.left + 50, clientX));
  const y = Math.min(box.bottom - 20, Math.max(box.top + 62, clientY));
  const cell = document
    .elementsFromPoint(x, y)
    .find((element) => element.closest('[data-column]') !== null)
    ?.closest<HTMLElement>('[data-column]');
  const id = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
  return id === undefined ? null : { id, column: Number(cell?.dataset.column) };
}
