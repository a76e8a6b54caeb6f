import { type Column, type Columns, FIXED_TRACKS } from './columns.ts';

/** Heights in px; the stylesheet's rows are given theirs from here. */
export const ROW_HEIGHT = 50;
export const HEAD_ROW_HEIGHT = 32;
export const HEADER_HEIGHT = 58;

/** Where a cell stands, from the first row's start, in px. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  /** CSS width: the last column takes what is left. */
  readonly width: string;
  /** It keeps its place when the grid is scrolled sideways. */
  readonly fixed: boolean;
}

/** The box of a column's cell in the row that starts at `rowTop`. */
export function cellBox(columns: Columns, column: Column, rowTop: number): Box {
  const left = columns.lefts[column.track] ?? 0;
  const last = column.track === columns.widths.length - 1;
  const half = ROW_HEIGHT / 2;
  return {
    top: column.half === 'bottom' ? rowTop + half : rowTop,
    left,
    height: column.half === 'whole' ? ROW_HEIGHT : half,
    width: last ? `calc(100% - ${left}px)` : `${columns.widths[column.track] ?? 0}px`,
    fixed: column.track < FIXED_TRACKS,
  };
}

/** Grid placement of a column's cell. */
export const placeOf = ({ track, half }: Column): { gridColumn: number; gridRow: string } => ({
  gridColumn: track + 1,
  gridRow: half === 'whole' ? '1 / span 2' : half === 'top' ? '1' : '2',
});
