import type { Wish } from './column-wish.ts';

/** What a line costs that makes its row no higher: short texts are not broken beside long ones without need. */
const UNSEEN = 0.35;
/** Lines from which on a row is a tower, and what each line beyond costs more. */
const TOWER = { from: 4, more: 2 } as const;
/** Full-width characters by which columns are made narrower or wider: finely, and by so much that a line is gone. */
const STEPS = [0.25, 0.5, 1, 2, 4, 8];

interface Column {
  readonly wish: Wish;
  readonly width: number;
  /** Of each of its cells. */
  readonly lines: readonly number[];
}

/**
 * Widths of columns on a page: every text on one line, and while that is wider than the page, the column gives way that
 * costs the fewest lines; then what is left goes where it saves lines, and, where the table fills the page, to all by
 * their shares.
 * @param page full-width characters of it
 */
export function sharePage(wishes: readonly Wish[], page: number, isWide: boolean): number[] {
  const needed = sum(wishes.map(({ need }) => need));
  if (needed >= page) return squeezed(wishes, page, needed);
  let columns = wishes.map((wish) => columnAt(remembering(wish), wish.want));
  for (let over = excess(columns, page); over > 0; over = excess(columns, page)) {
    const best = cheapest(
      columns,
      (step, { width, wish }) => width - Math.min(step, width - wish.need, over),
    );
    if (!best) break;
    columns = columns.with(best.at, best.column);
  }
  for (let left = -excess(columns, page); left > 0; left = -excess(columns, page)) {
    const best = cheapest(
      columns,
      (step, { width, wish }) => width + Math.min(step, wish.want - width, left),
    );
    if (!best || best.cost >= 0) break;
    columns = columns.with(best.at, best.column);
  }
  const isBroken = columns.some(({ width, wish }) => width < wish.want);
  if (!isWide && !isBroken) return columns.map(({ width }) => rounded(width));
  const left = -excess(columns, page);
  const all = sum(wishes.map(({ share }) => share));
  return columns.map(({ width, wish }) => rounded(width + (left * wish.share) / all));
}

/** By how much the columns are wider than the page. */
function excess(columns: readonly Column[], page: number): number {
  const over = sum(columns.map(({ width }) => width)) - page;
  return Math.abs(over) < 0.01 ? 0 : over;
}

/** The same few widths are tried again and again. */
function remembering(wish: Wish): Wish {
  const known = new Map<number, readonly number[]>();
  return {
    ...wish,
    linesIn: (width) => {
      const lines = known.get(width) ?? wish.linesIn(width);
      known.set(width, lines);
      return lines;
    },
  };
}

const columnAt = (wish: Wish, width: number): Column => ({ wish, width, lines: wish.linesIn(width) });

interface Step {
  readonly at: number;
  readonly column: Column;
  /** Lines more of the table for each character; negative: lines saved. */
  readonly cost: number;
}

/** The change of one column's width that costs the fewest lines for what it gives; among equals, of the widest. */
function cheapest(
  columns: readonly Column[],
  changed: (step: number, column: Column) => number,
): Step | null {
  let best: Step | null = null;
  const tallest = tallestOf(columns);
  for (const [at, column] of columns.entries()) {
    const before = height(tallest, at, column.lines);
    for (const step of STEPS) {
      const next = columnAt(column.wish, changed(step, column));
      const change = Math.abs(next.width - column.width);
      if (change < 0.01) continue;
      const cost = (height(tallest, at, next.lines) - before) / change;
      const isWider = column.width > (columns[best?.at ?? at]?.width ?? 0);
      if (!best || cost < best.cost || (cost === best.cost && isWider)) best = { at, column: next, cost };
    }
  }
  return best;
}

/** Of each row: the lines of its cell that has the most, whose it is, and the lines of the next. */
interface Tallest {
  readonly most: Uint16Array;
  readonly at: Int16Array;
  readonly next: Uint16Array;
}

function tallestOf(columns: readonly Column[]): Tallest {
  const rows = columns.reduce((all, { lines }) => Math.max(all, lines.length), 0);
  const most = new Uint16Array(rows).fill(1);
  const at = new Int16Array(rows).fill(-1);
  const next = new Uint16Array(rows).fill(1);
  for (const [column, { lines }] of columns.entries()) {
    for (let row = 0; row < lines.length; row += 1) {
      const own = lines[row] ?? 1;
      const before = most[row] ?? 1;
      if (own > before) {
        next[row] = before;
        most[row] = own;
        at[row] = column;
      } else if (own > (next[row] ?? 1)) next[row] = own;
    }
  }
  return { most, at, next };
}

/** What the rows cost in lines with these of one column beside the others as they are. */
function height({ most, at, next }: Tallest, column: number, lines: readonly number[]): number {
  let total = 0;
  for (let row = 0; row < lines.length; row += 1) {
    const own = lines[row] ?? 1;
    const others = (at[row] === column ? next[row] : most[row]) ?? 1;
    total = total + towering(Math.max(others, own)) + own * UNSEEN;
  }
  return total;
}

/** A row of many lines in a narrow column looks worse than several of two. */
const towering = (lines: number): number => lines + Math.max(0, lines - TOWER.from) * TOWER.more;

/** Where not even every word fits: each column is as far from its least to its need, or all are squeezed alike. */
function squeezed(wishes: readonly Wish[], page: number, needed: number): number[] {
  const least = sum(wishes.map((wish) => wish.least));
  if (least >= page) return wishes.map((wish) => rounded((wish.least / least) * page));
  const part = (page - least) / (needed - least);
  return wishes.map((wish) => rounded(wish.least + (wish.need - wish.least) * part));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const rounded = (width: number): number => Math.round(width * 100) / 100;
