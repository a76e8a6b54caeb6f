import { useEffect } from 'react';
import { useSelection } from '../../store/selection.ts';

/** Keys of the whole screen: N adds an item, Escape lets go of the selection. */
export function useScheduleKeys(add: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const target = event.target as HTMLElement | null;
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target?.closest('input, textarea, select, [role="dialog"]')) return;
      if (event.key.toLowerCase() === 'n') {
        event.preventDefault();
        add();
      } else if (event.key === 'Escape') useSelection.getState().select([]);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [add]);
}
