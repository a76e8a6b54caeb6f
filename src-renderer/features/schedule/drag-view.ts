import type { DragSpan } from './drag-target.ts';
import { toPixels } from './grid-geometry.ts';
import styles from './item-card.module.css';

/**
 * What a drag shows, done to the cards themselves: nothing is rendered while it goes on. Every card
 * leaves a pale print where it stood; `end` puts all back as it was.
 */
export class DragView {
  private readonly undo: (() => void)[] = [];

  constructor(
    private readonly cards: readonly HTMLElement[],
    /** Whether the grabbed card (the first) comes from the strip or the tray. */
    private readonly loose: boolean,
    private readonly board: HTMLElement | null,
  ) {}

  /** The cards come off the board; only what is moved as a whole can be let go on the tray. */
  lift(whole: boolean): void {
    if (this.board) {
      const { board } = this;
      board.dataset.dragging = whole ? 'whole' : 'end';
      // One plane over everything takes the pointer: the page need not look for the card under it at each move.
      const shield = document.createElement('div');
      shield.className = styles.shield ?? '';
      shield.dataset.of = whole ? 'whole' : 'end';
      board.append(shield);
      this.undo.push(() => {
        shield.remove();
        delete board.dataset.dragging;
        delete board.dataset.copying;
        delete board.dataset.overTray;
      });
    }
    for (const card of this.cards) this.liftCard(card);
  }

  private liftCard(card: HTMLElement): void {
    // By way of the style object: the page's policy forbids style attributes.
    const style = card.style.cssText;
    const label = card.querySelector('time');
    const text = label?.textContent ?? '';
    const print = card.cloneNode(true) as HTMLElement;
    for (const name of ['data-item', 'data-testid', 'id']) print.removeAttribute(name);
    print.setAttribute('aria-hidden', 'true');
    print.setAttribute('inert', '');
    print.classList.add(styles.print ?? '');
    if (this.loose) {
      // Out of the scrolling strip, which would cut it off.
      const { left, top, width } = card.getBoundingClientRect();
      Object.assign(card.style, {
        position: 'fixed',
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
      });
    }
    card.after(print);
    card.classList.add(styles.dragging ?? '');
    this.undo.push(() => {
      print.remove();
      card.classList.remove(styles.dragging ?? '');
      card.style.cssText = style;
      if (label) label.textContent = text;
    });
  }

  /** The cards follow: by pixels, the grabbed one under the words of its new time. */
  move(across: number, down: number, text: string | null): void {
    for (const card of this.cards) card.style.transform = `translate(${across}px, ${down}px)`;
    this.say(text);
  }

  /** The grabbed card grows or shrinks at one end. */
  stretch(span: DragSpan, top: number, text: string | null): void {
    const [card] = this.cards;
    if (!card) return;
    card.style.transform = `translateY(${toPixels(span.start - top)}px)`;
    card.style.height = `${toPixels(span.end - span.start)}px`;
    this.say(text);
  }

  /** Whether letting go now would make copies, or take off the grid. */
  mark(copying: boolean, overTray: boolean): void {
    this.board?.toggleAttribute('data-copying', copying);
    this.board?.toggleAttribute('data-over-tray', overTray);
  }

  end(): void {
    for (const step of this.undo.splice(0)) step();
  }

  private say(text: string | null): void {
    const label = this.cards[0]?.querySelector('time');
    if (label && text !== null) label.textContent = text;
  }
}
