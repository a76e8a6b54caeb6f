interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where the board's columns and the tray lie on the screen, measured once and again after scrolling: a
 * drag asks at every move, and asking the page what lies under a point costs several ms with a
 * thousand cards.
 */
export class BoardMap {
  private columns: ReadonlyMap<string, Box> = new Map();
  private measuredAt = '';

  constructor(
    private readonly board: HTMLElement,
    readonly scroller: HTMLElement,
  ) {}

  /** What lies under a point: a column by its name, the tray, or neither. */
  under(x: number, y: number): string | typeof TRAY | null {
    const tray = this.board.querySelector('[data-tray]')?.getBoundingClientRect();
    if (tray && tray.height > 0 && contains(tray, x, y)) return TRAY;
    if (!contains(this.scroller.getBoundingClientRect(), x, y)) return null;
    for (const [key, box] of this.measured()) if (contains(box, x, y)) return key;
    return null;
  }

  /** Where a column lies now. */
  column(key: string): Box | null {
    return this.measured().get(key) ?? null;
  }

  private measured(): ReadonlyMap<string, Box> {
    const now = `${this.scroller.scrollLeft} ${this.scroller.scrollTop}`;
    if (now === this.measuredAt) return this.columns;
    this.measuredAt = now;
    const columns = [...this.board.querySelectorAll<HTMLElement>('[data-column]')];
    this.columns = new Map(columns.map((one) => [one.dataset.column ?? '', one.getBoundingClientRect()]));
    return this.columns;
  }
}

/** What `under` says of the tray. No column is called so: their names begin with a day's id and a slash. */
export const TRAY = 'tray';

const contains = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x < right && y >= top && y < bottom;
