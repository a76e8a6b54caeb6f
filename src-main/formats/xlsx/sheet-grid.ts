import type { Cell, CellStyle, CellValue, MergeRange, RowDef } from 'hucre';
import { cellText, lineCount } from './cell-text.ts';
import { BODY_POINTS } from './styles.ts';

/** Height of a line in points, and the air a row has above and below together. */
const LINE_POINTS = BODY_POINTS * 1.4;
const PADDING_POINTS = 6;
/** Excel's highest row. */
const MOST_POINTS = 409;
/** Texts that hucre would write as error cells: a person's words stay words. */
const ERROR_WORDS =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!)$/;

/** Collects the cells of one sheet, row by row. */
export class SheetGrid {
  readonly rows: CellValue[][] = [];
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];
  readonly rowDefs = new Map<number, RowDef>();

  /** @param widths of the columns, in half-width characters */
  constructor(readonly widths: readonly number[]) {}

  /** Number of the next row, from 0. */
  get next(): number {
    return this.rows.length;
  }

  /** Begins an empty row. */
  addRow(height?: number): void {
    if (height !== undefined) this.rowDefs.set(this.next, { height });
    this.rows.push(this.widths.map(() => null));
  }

  /** Writes into the last row, over the columns `from` to `to`, which become one cell. */
  put(value: CellValue, style: CellStyle, from: number, to: number = from): void {
    const row = this.next - 1;
    const own = typeof value === 'string' ? cellText(value) : value;
    for (let column = from; column <= to; column += 1) this.cells.set(`${row},${column}`, { style });
    this.cells.set(`${row},${from}`, {
      style,
      ...(typeof own === 'string' && ERROR_WORDS.test(own) ? { richText: [{ text: own }] } : { value: own }),
    });
    if (to > from) this.merges.push({ startRow: row, startCol: from, endRow: row, endCol: to });
  }

  /** A row of one text over all columns, as high as the text needs: Excel fits no row to merged cells. */
  addLine(text: string, style: CellStyle): void {
    const size = style.font?.size ?? BODY_POINTS;
    const width = this.widths.reduce((sum, one) => sum + one, 0) * (BODY_POINTS / size);
    this.addRow(Math.min(MOST_POINTS, lineCount(text, width) * size * 1.4 + PADDING_POINTS));
    this.put(text, style, 0, this.widths.length - 1);
  }

  /** The width of the columns `from` to `to` together. */
  widthOf(from: number, to: number): number {
    return this.widths.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
  }
}

/** A row's height in points for texts in cells of given widths: programs do not fit a row by themselves on opening. */
export function rowHeight(
  texts: readonly { readonly text: string; readonly width: number }[],
  indent: number,
): number {
  // A line breaks before it is quite full.
  const usable = (width: number): number => Math.max(2, width * 0.94 - indent);
  const lines = Math.max(1, ...texts.map(({ text, width }) => lineCount(text, usable(width))));
  return Math.min(MOST_POINTS, lines * LINE_POINTS + PADDING_POINTS);
}
