/** How near to an edge the pointer must be, and the greatest speed in pixels a frame. */
const EDGE_PX = 44;
const SPEED_PX = 16;

/**
 * Scrolls an element while the pointer is near one of its edges. It begins when the pointer has once been
 * away from the edges: what is picked up beside one, or comes in over one, does not set the board in
 * motion. Nothing runs while the pointer is elsewhere.
 */
export class AutoScroll {
  private frame: number | null = null;
  private isArmed = false;
  private speed: readonly [number, number] = [0, 0];

  constructor(
    private readonly scroller: HTMLElement,
    /** Called after each step. */
    private readonly tell: () => void,
  ) {}

  /** The pointer is here now. */
  point(x: number, y: number): void {
    const { left, top, right, bottom } = openPart(this.scroller);
    this.speed = [pull(x, left, right), pull(y, top, bottom)];
    const isCalm = this.speed[0] === 0 && this.speed[1] === 0;
    this.isArmed ||= isCalm && x > left && x < right && y > top && y < bottom;
    if (isCalm || !this.isArmed) this.stop();
    else this.frame ??= requestAnimationFrame(this.step);
  }

  stop(): void {
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.frame = null;
  }

  private readonly step = (): void => {
    const { scroller } = this;
    const before = [scroller.scrollLeft, scroller.scrollTop];
    scroller.scrollBy(...this.speed);
    this.frame = requestAnimationFrame(this.step);
    if (scroller.scrollLeft !== before[0] || scroller.scrollTop !== before[1]) this.tell();
  };
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
