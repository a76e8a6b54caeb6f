import type { Cell, CellStyle, CellValue, MergeRange, RowDef } from 'hucre';
import { cellText, lineCount } from './cell-text.ts';
import { BODY_POINTS } from './styles.ts';

/** Height of a line in sizes of its font; in points, the air a row has above and below together. */
const LINE_HEIGHT = 1.4;
const PADDING_POINTS = 6;
/** Excel's highest row. */
const MOST_POINTS = 409;
/** Texts that hucre would write as error cells: a person's words stay words. */
const ERROR_WORDS =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!)$/;

/**
 * Collects the cells of one sheet, row by row. A cell in its column's ordinary style is no more than its
 * value in `rows`; only the others are entries of `cells`. hucre gives the ordinary style to all that
 * stands in `rows`, null too, so a row there is no longer than what was put in it.
 */
export class SheetGrid {
  readonly rows: CellValue[][] = [];
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];
  readonly rowDefs = new Map<number, RowDef>();

  /**
   * @param widths of the columns, in half-width characters
   * @param ordinary style of each column; a cell has it when it is put with that very object
   */
  constructor(
    readonly widths: readonly number[],
    readonly ordinary: readonly CellStyle[],
  ) {}

  /** Number of the next row, from 0. */
  get next(): number {
    return this.rows.length;
  }

  /** Begins an empty row. */
  addRow(height?: number): void {
    if (height !== undefined) this.rowDefs.set(this.next, { height });
    this.rows.push([]);
  }

  /** Writes into the last row, over the columns `from` to `to`, which become one cell. */
  put(value: CellValue, style: CellStyle, from: number, to: number = from): void {
    const row = this.next - 1;
    const values = this.rows[row] ?? [];
    const own = typeof value === 'string' ? cellText(value) : value;
    const isError = typeof own === 'string' && ERROR_WORDS.test(own);
    const follows = values.length === from;
    if (follows && from === to && !isError && style === this.ordinary[from]) {
      values.push(own);
      return;
    }
    for (let column = from; column <= to; column += 1) {
      this.cells.set(`${row},${column}`, { style });
      if (follows) values.push(null);
    }
    this.cells.set(`${row},${from}`, {
      style,
      ...(isError ? { richText: [{ text: own }] } : { value: own }),
    });
    if (to > from) this.merges.push({ startRow: row, startCol: from, endRow: row, endCol: to });
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
