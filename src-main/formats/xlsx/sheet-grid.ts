import type { CellStyle, MergeRange } from 'hucre';
import type { CellValue } from 'hucre/xlsx';
import { cellText, lineCount } from './cell-text.ts';
import { BODY_POINTS } from './styles.ts';

/** Height of a line in sizes of its font; in points, the air a row has above and below together. */
const LINE_HEIGHT = 1.4;
const PADDING_POINTS = 6;
/** Excel's highest row. */
const MOST_POINTS = 409;

/** One row of a sheet: what stands in its cells and how each looks, from column A on. */
export interface GridRow {
  /** In points; null where the program that opens it decides. */
  readonly height: number | null;
  readonly values: CellValue[];
  readonly styles: (CellStyle | null)[];
}

/** Collects the cells of one sheet, row by row. Styles are told apart as objects: share them. */
export class SheetGrid {
  readonly rows: GridRow[] = [];
  readonly merges: MergeRange[] = [];

  /** @param widths of the columns, in half-width characters */
  constructor(readonly widths: readonly number[]) {}

  /** Number of the next row, from 0. */
  get next(): number {
    return this.rows.length;
  }

  /** Begins an empty row. */
  addRow(height: number | null = null): void {
    this.rows.push({ height, values: [], styles: [] });
  }

  /** Writes into the last row, over the columns `from` to `to`, which become one cell. */
  put(value: CellValue, style: CellStyle | null, from: number, to: number = from): void {
    const row = this.rows.at(-1);
    if (row === undefined) throw new Error('a row is begun before something is put into it');
    while (row.values.length < from) {
      row.values.push(null);
      row.styles.push(null);
    }
    for (let column = from; column <= to; column += 1) {
      row.values[column] = null;
      row.styles[column] = style;
    }
    row.values[from] = typeof value === 'string' ? cellText(value) : value;
    const at = this.next - 1;
    if (to > from) this.merges.push({ startRow: at, startCol: from, endRow: at, endCol: to });
  }

  /** A row of cells that all stand by themselves, without a style. */
  addPlainRow(values: readonly CellValue[]): void {
    this.addRow();
    for (const [at, value] of values.entries()) this.put(value, null, at);
  }

  /** A row of one text over all columns, as high as the text needs: Excel fits no row to merged cells. */
  addLine(text: string, style: CellStyle): void {
    const size = style.font?.size ?? BODY_POINTS;
    const width = this.widths.reduce((sum, one) => sum + one, 0) * (BODY_POINTS / size);
    this.addRow(rowHeight(lineCount(text, width), size));
    this.put(text, style, 0, this.widths.length - 1);
  }

  /** The width of the columns `from` to `to` together. */
  widthOf(from: number, to: number): number {
    return this.widths.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
  }
}

/** Height in points of a row of so many lines: programs do not fit a row by themselves on opening. */
export const rowHeight = (lines: number, size = BODY_POINTS): number =>
  Math.min(MOST_POINTS, lines * size * LINE_HEIGHT + PADDING_POINTS);
