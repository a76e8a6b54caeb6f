import type { KeyboardEvent } from 'react';
import { COLUMNS, type Cursor } from './columns.ts';
import type { LineActions } from './use-line-actions.ts';
import { isTyped, type SheetControl } from './use-sheet.ts';

/** Lines that PageUp and PageDown go by. */
const PAGE = 10;

type Key = KeyboardEvent<HTMLElement>;

/**
 * The keyboard of the sheet. A key that an IME is using is never one of these: the Enter that ends a
 * conversion arrives with `isComposing` (or as key code 229) and is left alone.
 * @param ids the lines in order, over all days
 */
export function useSheetKeys(
  sheet: SheetControl,
  ids: readonly string[],
  actions: LineActions,
): (event: Key) => void {
  return (event) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || !sheet.cursor) return;
    const done = sheet.isEditing
      ? editKey(event, sheet, sheet.cursor, ids, actions)
      : restKey(event, sheet, sheet.cursor, ids, actions);
    if (done) event.preventDefault();
  };
}

function editKey(
  event: Key,
  sheet: SheetControl,
  at: Cursor,
  ids: readonly string[],
  actions: LineActions,
): boolean {
  switch (event.key) {
    case 'Escape':
      // The edit is what Escape closes here, not the panel around it.
      event.stopPropagation();
      sheet.cancel();
      return true;
    case 'Enter':
      if (event.altKey && event.currentTarget instanceof HTMLTextAreaElement) {
        const { selectionStart, selectionEnd } = event.currentTarget;
        event.currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end');
        return true;
      }
      if (!sheet.commit()) return true;
      if (event.ctrlKey || event.metaKey) actions.addAfter(at.id);
      else step(sheet, at, ids, event.shiftKey ? -1 : 1);
      return true;
    case 'Tab': {
      const next = beside(at, event.shiftKey ? -1 : 1);
      if (!sheet.commit()) return true;
      return next !== null && sheet.place(next);
    }
    default:
      return false;
  }
}

function restKey(
  event: Key,
  sheet: SheetControl,
  at: Cursor,
  ids: readonly string[],
  actions: LineActions,
): boolean {
  const ctrl = event.ctrlKey || event.metaKey;
  const { key, altKey, shiftKey } = event;
  const vertical = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (vertical !== undefined) {
    if (altKey && shiftKey) actions.shiftFrom(at.id, vertical * 5);
    else if (altKey) actions.reorder(at.id, vertical < 0 ? 'up' : 'down');
    else step(sheet, at, ids, ctrl ? vertical * ids.length : vertical);
    return true;
  }
  if (altKey) return false;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const next = beside(at, key === 'ArrowLeft' ? -1 : 1);
      if (next) sheet.place(next);
      return true;
    }
    case 'Tab': {
      const next = beside(at, shiftKey ? -1 : 1);
      return next !== null && sheet.place(next);
    }
    case 'Home':
    case 'End':
      sheet.place({
        id: (ctrl ? ids.at(key === 'Home' ? 0 : -1) : at.id) ?? at.id,
        column: key === 'Home' ? 'start' : 'remarks',
      });
      return true;
    case 'PageUp':
    case 'PageDown':
      step(sheet, at, ids, key === 'PageUp' ? -PAGE : PAGE);
      return true;
    case 'Enter':
      if (ctrl) actions.addAfter(at.id);
      else if (at.column === 'fixed') actions.toggleFixed(at.id);
      else if (shiftKey) step(sheet, at, ids, -1);
      else if (actions.isLastOfDay(at.id)) actions.addAfter(at.id);
      else step(sheet, at, ids, 1);
      return true;
    case 'F2':
      sheet.open();
      return true;
    case ' ':
      if (isTyped(at.column)) return false;
      actions.toggleFixed(at.id);
      return true;
    case 'Backspace':
      if (isTyped(at.column) && at.column !== 'content') actions.clear(at);
      return true;
    case 'Delete':
      actions.remove(at.id);
      return true;
    case 'd':
    case 'D':
      if (ctrl) actions.duplicate(at.id);
      return ctrl;
    default:
      return false;
  }
}

/** The cell beside, or null at the line's ends: the keyboard is never caught in the sheet. */
function beside(at: Cursor, by: -1 | 1): Cursor | null {
  const column = COLUMNS[COLUMNS.indexOf(at.column) + by];
  return column ? { ...at, column } : null;
}

function step(sheet: SheetControl, at: Cursor, ids: readonly string[], by: number): void {
  const next = Math.min(ids.length - 1, Math.max(0, ids.indexOf(at.id) + by));
  sheet.place({ ...at, id: ids[next] ?? at.id });
}
