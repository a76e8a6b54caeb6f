import { type RefObject, useEffect, useRef } from 'react';
import { useSession } from '../../store/session.ts';
import { cardOf } from './use-aftermath.ts';

/**
 * Keeps the keyboard on the board when a change (an undo) takes away the card that has it: the item's card
 * in another place has it then, or else the board itself.
 */
export function useLostFocus(board: RefObject<HTMLElement | null>): void {
  const plan = useSession((state) => state.plan);
  const last = useRef<Element | null>(null);

  useEffect(() => {
    const element = board.current;
    const come = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : null;
    };
    // A card that is taken out of the page leaves the keyboard to nothing at all.
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) last.current = null;
    };
    element?.addEventListener('focusin', come);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', come);
      element?.removeEventListener('focusout', leave);
    };
  }, [board]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after each change of the plan
  useEffect(() => {
    const gone = last.current;
    if (!gone || gone.isConnected || document.activeElement !== document.body) return;
    last.current = null;
    const id = gone.getAttribute('data-item');
    const card = id === null ? null : cardOf(board.current, id);
    (card ?? board.current)?.focus({ preventScroll: card === null });
  }, [plan]);
}
