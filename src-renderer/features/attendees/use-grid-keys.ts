import type { KeyboardEvent } from 'react';
import { isListed, isMarked } from './cell-traits.ts';
import type { GridControl } from './grid-control.ts';
import { type Ground, moveCursor } from './move-cursor.ts';
import type { ColumnActions } from './use-column-actions.ts';
import type { RangeActions } from './use-range-actions.ts';

/** What keys do beyond the grid itself. */
export interface GridActions {
  readonly add: () => void;
  /** Ticks the people of the range, or unticks them if all are. */
  readonly toggleSelected: (ids: readonly string[]) => void;
  readonly clearSelection: () => void;
  readonly removeSelected: () => void;
  /** Folds the group of a person. */
  readonly foldGroupOf: (id: string) => void;
  readonly unfoldAll: () => void;
  /** Moves a person one place up or down among those of the city. */
  readonly moveRow: (id: string, by: -1 | 1) => void;
}

export interface GridKeysInput {
  readonly grid: GridControl;
  readonly ground: Ground;
  readonly actions: GridActions;
  readonly range: RangeActions;
  readonly columns: ColumnActions;
}

type Key = KeyboardEvent<HTMLTextAreaElement>;

const ANSWERS = { '1': 'yes', '2': 'no', '3': 'maybe', '0': null } as const;

/**
 * The keyboard of the grid. A key that an IME is using is never one of these: the Enter that ends a
 * conversion arrives with `isComposing` (or as key code 229) and is left alone.
 */
export function useGridKeys(input: GridKeysInput): (event: Key) => void {
  return (event) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { grid, ground } = input;
    const done = grid.edit ? editKey(event, grid, ground) : restKey(event, input);
    if (done) event.preventDefault();
  };
}

const ctrlOf = (event: Key): boolean => event.ctrlKey || event.metaKey;

/** Moves the cursor as the key says, or with Shift the range's corner; false where it says nothing. */
function move(event: Key, grid: GridControl, ground: Ground, key = event.key): boolean {
  const [first] = ground.lines.ids;
  const from = grid.cursor ?? (first === undefined ? null : { id: first, column: 0 });
  if (!from) return false;
  const draws = event.shiftKey && key === event.key && key !== 'Tab';
  const next = moveCursor(
    draws ? (grid.extent ?? from) : from,
    { key, shift: event.shiftKey, ctrl: ctrlOf(event) },
    ground,
  );
  if (next && draws) grid.extend(next);
  else if (next) grid.place(next);
  return next !== null;
}

function editKey(event: Key, grid: GridControl, ground: Ground): boolean {
  const { edit, choices } = grid;
  switch (event.key) {
    case 'Escape':
      grid.cancel();
      return true;
    case 'Enter':
      if (event.altKey) {
        event.currentTarget.setRangeText(
          '\n',
          event.currentTarget.selectionStart,
          event.currentTarget.selectionEnd,
          'end',
        );
        return true;
      }
      if (grid.commit()) move(event, grid, ground, event.shiftKey ? 'ArrowUp' : 'ArrowDown');
      return true;
    case 'Tab':
      if (grid.commit()) move(event, grid, ground);
      return true;
    case 'ArrowDown':
    case 'ArrowUp': {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (choices.length > 0) {
        const next = (edit?.choice ?? -1) + step;
        // A fixed list goes round: the blank at its end is where an empty cell begins. Suggestions end in the text typed.
        if (grid.column && isListed(grid.column.cell)) grid.choose((next + choices.length) % choices.length);
        else grid.choose(Math.min(choices.length - 1, Math.max(-1, next)));
        return true;
      }
      return edit?.mode === 'typed' && !event.shiftKey && grid.commit() && move(event, grid, ground);
    }
    default:
      return false;
  }
}

function restKey(event: Key, { grid, ground, actions, range, columns }: GridKeysInput): boolean {
  const ctrl = ctrlOf(event);
  if (event.altKey) {
    if (event.key === '-' && grid.cursor) actions.foldGroupOf(grid.cursor.id);
    else if (event.key === 'PageUp' && grid.cursor) actions.moveRow(grid.cursor.id, -1);
    else if (event.key === 'PageDown' && grid.cursor) actions.moveRow(grid.cursor.id, 1);
    else if (event.key === '+' || event.key === ';' || event.key === '=') actions.unfoldAll();
    else return columns.key(event.key, event.shiftKey);
    return true;
  }
  if (move(event, grid, ground)) return true;
  const marked = grid.column !== null && isMarked(grid.column.cell);
  if (marked && !ctrl && event.key in ANSWERS) {
    grid.answer(ANSWERS[event.key as keyof typeof ANSWERS]);
    return true;
  }
  switch (event.key) {
    case 'Enter':
      if (ctrl) actions.add();
      else grid.open();
      return true;
    case 'F2':
      grid.open();
      return true;
    case 'Delete':
    case 'Backspace':
      if (ctrl) actions.removeSelected();
      else range.clear();
      return true;
    case ' ':
      if (event.shiftKey) {
        const at = grid.range;
        if (at) actions.toggleSelected(ground.lines.ids.slice(at.first, at.last + 1));
        return true;
      }
      if (marked) grid.open();
      return marked;
    case 'a':
      if (ctrl) selectAll(grid, ground);
      return ctrl;
    case 'd':
      if (ctrl) range.fillDown();
      return ctrl;
    case 'Escape':
      if (grid.extent) grid.extend(null);
      else actions.clearSelection();
      return true;
    default:
      return false;
  }
}

/** Every cell of the list. */
function selectAll(grid: GridControl, { lines, columns }: Ground): void {
  const [first, last] = [lines.ids[0], lines.ids.at(-1)];
  if (first === undefined || last === undefined) return;
  grid.place({ id: first, column: 0 });
  grid.extend({ id: last, column: columns - 1 });
}
