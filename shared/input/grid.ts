import type { TableCell, TableFile, TableSheet } from './table-file.ts';

const EMPTY: TableCell = { text: '', kind: 'empty' };

/** Spreadsheet letters of a zero-based column: 0 -> A, 26 -> AA. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Cells of a sheet by place, with merged blocks looked through where that is asked for. Zero-based. */
export interface Grid {
  readonly height: number;
  readonly width: number;
  cell(row: number, column: number): TableCell;
  text(row: number, column: number): string;
  /** The cell, or its merged block's first cell where it lies inside one. */
  merged(row: number, column: number): { readonly cell: TableCell; readonly inherited: boolean };
  /** The first column after the block that the cell belongs to. */
  after(row: number, column: number): number;
  /** Width in columns of the block that the cell belongs to. */
  span(row: number, column: number): number;
}

/** A grid over one sheet. */
export function gridOf(sheet: TableSheet): Grid {
  const owner = new Map<string, { top: number; left: number; right: number }>();
  for (const { top, left, bottom, right } of sheet.merges) {
    // A merge over whole rows or columns is drawing, not structure.
    if ((bottom - top + 1) * (right - left + 1) > 20_000) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1)
        owner.set(`${row},${column}`, { top, left, right });
    }
  }
  const cell = (row: number, column: number): TableCell => sheet.rows[row]?.[column] ?? EMPTY;
  const block = (row: number, column: number) => owner.get(`${row},${column}`);
  return {
    height: sheet.rows.length,
    width: sheet.rows.reduce((width, row) => Math.max(width, row.length), 0),
    cell,
    text: (row, column) => cell(row, column).text.trim(),
    merged: (row, column) => {
      const place = block(row, column);
      if (!place || (place.top === row && place.left === column))
        return { cell: cell(row, column), inherited: false };
      return { cell: cell(place.top, place.left), inherited: true };
    },
    after: (row, column) => (block(row, column)?.right ?? column) + 1,
    span: (row, column) => {
      const place = block(row, column);
      return place ? place.right - place.left + 1 : 1;
    },
  };
}

/** Where a cell stands, as people say it: 参加者名簿!C2, or `record 3` in a text file. */
export function placeName(file: TableFile, sheet: TableSheet, row: number, column: number): string {
  const isText = file.format === 'csv' || file.format === 'tsv';
  return isText ? `record ${row + 1}` : `${sheet.name}!${columnLetter(column)}${row + 1}`;
}
