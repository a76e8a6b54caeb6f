import { useEffect } from 'react';
import type { ItemForecast } from '../../../shared/domain/today/item-forecast.ts';
import { useStable } from '../../ui/use-stable.ts';
import { mainAction, type TodayDesk } from './use-today-desk.ts';

/** Minutes of one press of + and -. */
const STEP = 5;

/**
 * Keys of the day: Space or Enter begins or ends the focused item (the only one that runs, when none is
 * focused), + and - set the overrun, N opens the notice, A takes the times into the plan, P goes back to it.
 * Never inside a field, on a button, in a dialog, or while an IME converts.
 */
export function useTodayKeys(desk: TodayDesk, onNotice: () => void): void {
  const onKeyDown = useStable((event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (target?.closest('input, textarea, select, [role="dialog"], [contenteditable]')) return;
    const obeyed = handle(event.key, target);
    if (obeyed) event.preventDefault();
  });

  function handle(key: string, target: HTMLElement | null): boolean {
    switch (key) {
      case ' ':
      case 'Enter': {
        // A button is pressed by these keys itself, wherever it stands.
        if (target?.closest('button, a, [role="radio"], summary')) return false;
        if (target !== document.body && !target?.closest('[data-today-item]')) return false;
        return onOne(target, (one) => desk[mainAction(one, desk.made.now)](one));
      }
      case '+':
      case ';':
        return onOne(target, (one) => desk.overrun(one, one.overrun + STEP));
      case '-':
        return onOne(target, (one) => desk.overrun(one, one.overrun - STEP));
      case 'n':
      case 'N':
        onNotice();
        return true;
      case 'a':
      case 'A':
        if (desk.live) desk.take();
        return true;
      case 'p':
      case 'P':
        if (desk.live) desk.back();
        return true;
      default:
        return false;
    }
  }

  /**
   * The item in whose card the focus is; else the only one that runs, or with none running the only next one.
   * Of several the first is given the focus, so that the key pressed again has one to act on.
   */
  function onOne(target: HTMLElement | null, act: (one: ItemForecast) => void): boolean {
    const { running, next, items } = desk.made;
    const id = target?.closest<HTMLElement>('[data-today-item]')?.dataset.todayItem;
    const candidates = running.length > 0 ? running : next;
    const one =
      id === undefined
        ? candidates.length === 1
          ? candidates[0]
          : undefined
        : items.find(({ item }) => item.id === id);
    if (!desk.live) return false;
    if (one) act(one);
    else if (target === document.body) return focusCard(candidates[0]?.item.id);
    return one !== undefined;
  }

  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onKeyDown]);
}

/** Gives the keyboard to an item's card; false where there is none. */
function focusCard(id: string | undefined): boolean {
  const card = document.querySelector<HTMLElement>(`[data-today-item="${id ?? ''}"]`);
  card?.focus();
  return card !== null;
}
