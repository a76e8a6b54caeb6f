import { type Column, type Columns, FIXED_TRACKS } from './columns.ts';

/** Height of the headings, in px; the stylesheet's rows are given theirs from here. */
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
export function cellBox({ rowHeight }: Columns, { half, track, box }: Column, rowTop: number): Box {
  return {
    top: rowTop + box.top,
    left: box.left,
    height: half === 'whole' ? rowHeight : rowHeight / 2,
    width: typeof box.width === 'number' ? `${box.width}px` : box.width,
    fixed: track < FIXED_TRACKS,
  };
}
