import type { KeyboardEvent } from 'react';
import type { GridControl } from './grid-control.ts';
import { type Ground, moveCursor } from './move-cursor.ts';

/** What keys do beyond the grid itself. */
export interface GridActions {
  readonly add: () => void;
  readonly toggleSelected: (id: string) => void;
  readonly selectAll: () => void;
  readonly clearSelection: () => void;
  readonly removeSelected: () => void;
}

type Key = KeyboardEvent<HTMLTextAreaElement>;

const ANSWERS = { '1': 'yes', '2': 'no', '3': 'maybe', '0': null } as const;

/**
 * The keyboard of the grid. A key that an IME is using is never one of these: the Enter that ends a
 * conversion arrives with `isComposing` (or as key code 229) and is left alone.
 */
export function useGridKeys(grid: GridControl, ground: Ground, actions: GridActions): (event: Key) => void {
  return (event) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const done = grid.edit ? editKey(event, grid, ground) : restKey(event, grid, ground, actions);
    if (done) event.preventDefault();
  };
}

const ctrlOf = (event: Key): boolean => event.ctrlKey || event.metaKey;

/** Moves the cursor as the key says; false where it says nothing. */
function move(event: Key, grid: GridControl, ground: Ground, key = event.key): boolean {
  const [first] = ground.lines.ids;
  const from = grid.cursor ?? (first === undefined ? null : { id: first, column: 0 });
  if (!from) return false;
  const next = moveCursor(from, { key, shift: event.shiftKey, ctrl: ctrlOf(event) }, ground);
  if (next) grid.place(next);
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
        grid.choose(
          Math.min(
            choices.length - 1,
            Math.max(grid.column?.cell.kind === 'kind' ? 0 : -1, (edit?.choice ?? -1) + step),
          ),
        );
        return true;
      }
      return edit?.mode === 'typed' && grid.commit() && move(event, grid, ground);
    }
    default:
      return false;
  }
}

function restKey(event: Key, grid: GridControl, ground: Ground, actions: GridActions): boolean {
  const ctrl = ctrlOf(event);
  if (!event.altKey && move(event, grid, ground)) return true;
  const answers = grid.column?.cell.kind === 'answer';
  if (answers && !ctrl && event.key in ANSWERS) {
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
      else grid.clear();
      return true;
    case ' ':
      if (!event.shiftKey && !answers) return false;
      if (event.shiftKey) actions.toggleSelected(grid.cursor?.id ?? '');
      else grid.open();
      return true;
    case 'a':
      if (ctrl) actions.selectAll();
      return ctrl;
    case 'Escape':
      actions.clearSelection();
      return true;
    default:
      return false;
  }
}
