import { cardOf } from './use-aftermath.ts';

/** Brings an item's card into sight and gives it the keyboard, once the screen shows its day. */
export function showCard(id: string | undefined): void {
  if (id === undefined) return;
  requestAnimationFrame(() => {
    cardOf(document.body, id)?.scrollIntoView({ block: 'start', inline: 'nearest' });
    focusItem(id);
  });
}

/**
 * Gives the keyboard to an item: to its card on the grid, or to the active cell of its line on the run
 * sheet. One that is not shown (of the plan that is not looked at) leaves it to the grid or sheet itself.
 */
export function focusItem(id: string | undefined): void {
  const card = id === undefined ? null : cardOf(document.body, id);
  const own = card?.matches('[data-line]') ? card.querySelector<HTMLElement>('textarea, input') : card;
  (own ?? document.querySelector<HTMLElement>('[data-item-board]'))?.focus({ preventScroll: true });
}
