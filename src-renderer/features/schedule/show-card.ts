import { cardOf } from './use-aftermath.ts';

/** Brings an item's card into sight and gives it the keyboard, once the screen shows its day. */
export function showCard(id: string | undefined): void {
  if (id === undefined) return;
  requestAnimationFrame(() => {
    const card = cardOf(document.body, id);
    card?.scrollIntoView({ block: 'start', inline: 'nearest' });
    card?.focus({ preventScroll: true });
  });
}
