import { useEffect } from 'react';
import { useMemoDialog } from '../store/memo-dialog.ts';
import { usePalette } from '../store/palette.ts';
import { fieldTypedInto } from '../ui/typed-into.ts';
import { useHistoryStep } from './use-history-step.ts';

/** Keys that hold on every screen. A key pressed during an IME conversion is never one of them. */
export function useShortcuts(): void {
  const { undo, redo } = useHistoryStep();
  const setOpen = usePalette((state) => state.setOpen);
  const openMemo = useMemoDialog((state) => state.setOpen);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === 'k') {
        event.preventDefault();
        setOpen(true);
        return;
      }
      if (key === 'm' && !event.shiftKey) {
        event.preventDefault();
        openMemo(true);
        return;
      }
      // In a text field the browser's undo of the typing comes first (a tick has none); a grid marks its own input.
      const field = fieldTypedInto(event.target);
      if (field && !field.matches('[data-grid-input]')) return;
      if (key === 'z' && !event.shiftKey) {
        event.preventDefault();
        undo();
      } else if (key === 'y' || (key === 'z' && event.shiftKey)) {
        event.preventDefault();
        redo();
      }
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, redo, setOpen, openMemo]);
}
