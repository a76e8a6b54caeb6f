import { useEffect } from 'react';
import { useSelection } from '../../store/selection.ts';
import { useStable } from '../../ui/use-stable.ts';
import { useItemActions } from './use-item-actions.ts';

/** Where a letter is text, or chooses something of its own. */
const TYPING = 'input:not([type="checkbox"]), textarea, select, [role="dialog"]';

/**
 * Keys of the whole screen: N adds an item, F opens the findings, ? the keys, R turns the plan, `.` heals
 * the selected item, Escape lets go of the selection.
 */
export function useScheduleKeys(open: { add: () => void; findings: () => void; keys: () => void }): void {
  const { heal, switchPlan } = useItemActions();

  const onKeyDown = useStable((event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(TYPING)) return;
    const { ids, select } = useSelection.getState();
    const [first] = ids;
    const key = event.key.toLowerCase();
    if (key === 'n') open.add();
    else if (key === 'f') open.findings();
    else if (key === '?') open.keys();
    else if (key === 'r' && !event.shiftKey) switchPlan(first ?? null);
    else if (key === '.' && first !== undefined) heal(first);
    else {
      if (event.key === 'Escape') select([]);
      return;
    }
    event.preventDefault();
  });

  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onKeyDown]);
}
