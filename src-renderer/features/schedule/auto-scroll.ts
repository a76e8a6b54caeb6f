/** How near to an edge the pointer must be, and the greatest speed in pixels a frame. */
const EDGE_PX = 44;
const SPEED_PX = 16;

/**
 * Scrolls an element while the pointer is near one of its edges. `at` gives the pointer's place, `tell`
 * is called after each step. It begins when the pointer has once been away from the edges: what is
 * picked up beside one, or comes in over one, does not set the board in motion. Gives the function that
 * ends it.
 */
export function autoScroll(
  scroller: HTMLElement,
  at: () => { readonly x: number; readonly y: number },
  tell: () => void,
): () => void {
  let frame = requestAnimationFrame(step);
  let isArmed = false;

  function step(): void {
    const { x, y } = at();
    const { left, top, right, bottom } = openPart(scroller);
    const [across, down] = [pull(x, left, right), pull(y, top, bottom)];
    const isInside = x > left && x < right && y > top && y < bottom;
    isArmed ||= isInside && across === 0 && down === 0;
    const before = [scroller.scrollLeft, scroller.scrollTop];
    if (isArmed) scroller.scrollBy(across, down);
    if (scroller.scrollLeft !== before[0] || scroller.scrollTop !== before[1]) tell();
    frame = requestAnimationFrame(step);
  }

  return () => cancelAnimationFrame(frame);
}

/** The part of a scroller that nothing lies over: not its sticky headers, not the tray below. */
function openPart(scroller: HTMLElement): { left: number; top: number; right: number; bottom: number } {
  const { left, top, right, bottom } = scroller.getBoundingClientRect();
  const head = scroller.querySelector('[data-board-head]')?.getBoundingClientRect();
  const tray = scroller.parentElement?.querySelector('[data-tray]')?.getBoundingClientRect();
  return {
    left,
    right,
    top: head && head.top < top + 1 ? Math.max(top, head.bottom) : top,
    bottom: tray && tray.height > 0 ? Math.min(bottom, tray.top) : bottom,
  };
}

/** The speed that a place between two edges gives; none outside them, where other things lie. */
function pull(at: number, low: number, high: number): number {
  if (at < low || at > high) return 0;
  if (at < low + EDGE_PX) return -SPEED_PX * (1 - (at - low) / EDGE_PX);
  if (at > high - EDGE_PX) return SPEED_PX * (1 - (high - at) / EDGE_PX);
  return 0;
}
