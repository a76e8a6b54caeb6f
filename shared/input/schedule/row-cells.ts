import { isDitto, severalLines } from '../cell-texts.ts';
import { columnLetter, type Grid } from '../grid.ts';
import type { TableCell } from '../table-file.ts';
import type { ScheduleColumn, ScheduleTable } from './find-tables.ts';
import type { ScheduleField } from './words.ts';

/** One field of a line as it stands: merged cells looked through, 〃 replaced by what it repeats. */
export interface RowCell {
  readonly cell: TableCell;
  readonly text: string;
  readonly column: number;
  /** Its cell is a merged block that began in a row above. */
  readonly inherited: boolean;
  readonly ditto: boolean;
  /** Spreadsheet address: `D11`. */
  readonly at: string;
}

export type RowCells = ReadonlyMap<ScheduleField, RowCell>;

const BLANK: TableCell = { text: '', kind: 'empty' };

/** Keeps what 〃 repeats: the last text of each column. */
export class Above {
  private readonly cells = new Map<number, TableCell>();

  /** The cell with 〃 replaced; blank where nothing stood above. */
  read(cell: TableCell, column: number): { readonly cell: TableCell; readonly ditto: boolean } {
    if (isDitto(cell.text)) return { cell: this.cells.get(column) ?? BLANK, ditto: true };
    if (cell.text.trim() !== '') this.cells.set(column, cell);
    return { cell, ditto: false };
  }
}

/** Address of a cell, from zero-based numbers. */
export const addressOf = (row: number, column: number): string => `${columnLetter(column)}${row + 1}`;

/** The fields of a row. Columns of one field under a merged heading are joined, line under line. */
export function rowCells(grid: Grid, table: ScheduleTable, row: number, above: Above): RowCells {
  const cells = new Map<ScheduleField, RowCell>();
  for (const one of table.columns) {
    if (one.field === 'track' || one.field === 'other') continue;
    const next = cellAt(grid, row, one, above);
    if (next.text === '') continue;
    const before = cells.get(one.field);
    if (!before) cells.set(one.field, next);
    // A block that covers both columns says its text once.
    else if (!sameBlock(grid, row, before.column, one.column))
      cells.set(one.field, { ...before, text: `${before.text}\n${next.text}` });
  }
  // A title's block that covers the details' column leaves the details empty.
  const title = cells.get('title');
  const detail = cells.get('detail');
  if (title && detail && sameBlock(grid, row, title.column, detail.column)) cells.delete('detail');
  return cells;
}

/** One cell of a row through merges and 〃. */
export function cellAt(
  grid: Grid,
  row: number,
  { column }: Pick<ScheduleColumn, 'column'>,
  above: Above,
): RowCell {
  const { cell: own, inherited } = grid.merged(row, column);
  const isAbove = inherited && grid.merged(row - 1, column).cell === own && row > 0;
  const { cell, ditto } = above.read(own, column);
  return {
    cell,
    text: severalLines(cell.text),
    column,
    inherited: isAbove,
    ditto,
    at: addressOf(row, column),
  };
}

const sameBlock = (grid: Grid, row: number, a: number, b: number): boolean =>
  grid.merged(row, a).cell === grid.merged(row, b).cell && grid.after(row, a) > b;

/** The texts of a row, each block once: what a lone line says. */
export function loneTexts(grid: Grid, row: number): { readonly column: number; readonly text: string }[] {
  const texts: { column: number; text: string }[] = [];
  for (let column = 0; column < grid.width; column = grid.after(row, column)) {
    const { cell } = grid.merged(row, column);
    const text = cell.text.trim();
    if (text !== '') texts.push({ column, text });
  }
  return texts;
}
