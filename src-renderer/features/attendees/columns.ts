import { type Cell, type CellKind, cellsOf } from '../../../shared/domain/attendees/cells.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { DEFAULT_LAYOUT, type Layout, orderCells } from './layout.ts';

/** Where a cell stands in its row: two columns may share a width, one above the other. */
type Half = 'whole' | 'top' | 'bottom';

/** One column of the grid as the keyboard walks through it. */
export interface Column extends Cell {
  readonly half: Half;
  /** The width's number, 0 being that of the row's check box. */
  readonly track: number;
  /** The class that puts the column's cells into their place (`column-places.ts`). */
  readonly place: string;
  /** Where the cell stands in its row, in px; the last width takes what is left. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly height: number;
    readonly width: number | string;
  };
}

/** The columns in order and the widths they stand in. */
export interface Columns {
  readonly all: readonly Column[];
  /** Columns by the number of their width, with their own numbers. */
  readonly tracks: readonly (readonly { readonly column: Column; readonly index: number }[])[];
  /** Widths in px; the last one takes what is left. */
  readonly widths: readonly number[];
  /** Distance of each width from the row's start, in px. */
  readonly lefts: readonly number[];
  readonly total: number;
  /** Width of what stays in sight when the grid is scrolled sideways. */
  readonly fixed: number;
  readonly rowHeight: number;
}

/** How many widths stay in sight when the grid is scrolled sideways: check box and name. */
export const FIXED_TRACKS = 2;

const CHECK_WIDTH = 42;
/** Columns that stand one above the other where they are neighbours and rows have two lines. */
const PAIRS: Readonly<Record<string, string>> = {
  reading: 'name',
  department: 'jobTitle',
  kind: 'proxyFor',
  phone: 'email',
};
const ROW_HEIGHTS = { two: 50, one: 31 } as const;

const WIDTHS: Readonly<Record<string, number>> = {
  reading: 172,
  name: 172,
  organisation: 108,
  department: 184,
  jobTitle: 120,
  kind: 118,
  proxyFor: 130,
  mode: 96,
  diet: 132,
  mobility: 132,
  interpretation: 132,
  honorific: 76,
  phone: 190,
  email: 190,
  remarks: 220,
};

/** The width a column has until somebody changes it, in px. */
function usualWidth(id: string, { kind }: CellKind): number {
  if (kind === 'answer') return 86;
  return kind === 'custom' ? 124 : (WIDTHS[id] ?? 120);
}

/** The grid's columns for a plan, as the layout shows, orders and widens them. */
export function columnsOf(plan: Pick<Plan, 'rows'>, layout: Layout = DEFAULT_LAYOUT): Columns {
  const cells = orderCells(cellsOf(plan), layout);
  const stacks: Cell[][] = [];
  for (const cell of cells) {
    const above = stacks.at(-1);
    const first = above?.length === 1 ? above[0] : undefined;
    if (layout.rows === 'two' && above && first && PAIRS[first.id] === cell.id) above.push(cell);
    else stacks.push([cell]);
  }
  const rowHeight = ROW_HEIGHTS[layout.rows];
  const widths = [
    CHECK_WIDTH,
    ...stacks.map(([cell]) => (cell ? (layout.widths[cell.id] ?? usualWidth(cell.id, cell.cell)) : 0)),
  ];
  let left = 0;
  const lefts = widths.map((width) => {
    left += width;
    return left - width;
  });
  const last = stacks.length;
  const cellsInOrder = stacks.flatMap((stack, n) =>
    stack.map((cell, at): Omit<Column, 'place'> => {
      const half = stack.length === 1 ? 'whole' : at === 0 ? 'top' : 'bottom';
      const start = lefts[n + 1] ?? 0;
      return {
        ...cell,
        track: n + 1,
        half,
        box: {
          left: start,
          top: half === 'bottom' ? rowHeight / 2 : 0,
          height: half === 'whole' ? rowHeight - 1 : rowHeight / 2,
          width: n + 1 === last ? `calc(100% - ${start}px)` : (widths[n + 1] ?? 0),
        },
      };
    }),
  );
  const all = cellsInOrder.map((column, index): Column => ({ ...column, place: `attendee-column-${index}` }));
  const tracks = widths.map((_, track) =>
    all.flatMap((column, index) => (column.track === track ? [{ column, index }] : [])),
  );
  const fixed = widths.slice(0, FIXED_TRACKS).reduce((sum, width) => sum + width, 0);
  return { all, tracks, widths, lefts, total: left, fixed, rowHeight };
}
