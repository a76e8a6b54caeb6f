import type { CellStyle } from 'hucre';
import type { CellValue } from 'hucre/xlsx';
import type { DocumentCell, DocumentColumn } from '../../../shared/documents/document.ts';
import type { FlatTable } from '../../../shared/documents/flat-table.ts';
import { lineCount } from './cell-text.ts';
import { dateFormat } from './date-format.ts';
import { rowHeight, type SheetGrid } from './sheet-grid.ts';
import { bodyStyle, COLUMN_HEAD, type RowPlace, SECTION_HEAD } from './styles.ts';

/** A table's column on the sheet: the sheet's columns it takes, first and last. */
export type Span = readonly [from: number, to: number];

/** Puts a table's heading and rows below what is there. */
export function putTable(grid: SheetGrid, table: FlatTable, spans: readonly Span[]): void {
  const { columns } = table;
  const widths = spans.map(([from, to]) => grid.widthOf(from, to));
  const headings = columns.map(({ label }) => ({ text: label }));
  grid.addRow(rowHeight(mostLines(headings, roomIn(widths, 0))));
  columns.forEach(({ label }, at) => {
    grid.put(label, COLUMN_HEAD, ...(spans[at] ?? [at, at]));
  });

  const room = roomIn(widths, 2);
  const looks = rowLooks(
    columns,
    columns.map((column, at) => formatOf(table, column, at)),
  );
  const least = (table.rowHeight ?? 0) * POINTS_PER_MM;
  for (const { heading, rows } of table.sections) {
    if (heading !== null) grid.addLine(heading, SECTION_HEAD);
    rows.forEach(({ cells, strong = false, optional = false }, index) => {
      grid.addRow(Math.max(least, rowHeight(mostLines(cells, room))));
      const place = { strong, optional, startsSection: index === 0, endsSection: index === rows.length - 1 };
      looks(place).forEach(({ type, style, textStyle }, at) => {
        const value = cellValue(cells[at] ?? NO_CELL, type);
        const [from, to] = spans[at] ?? [at, at];
        grid.put(value, typeof value === 'string' ? textStyle : style, from, to);
      });
    });
  }
}

/** Dates look as they do on paper; undefined for what has the format of its type. */
function formatOf(table: FlatTable, { type }: DocumentColumn, at: number): string | undefined {
  if (type !== 'date') return undefined;
  const dated = table.sections
    .flatMap(({ rows }) => rows)
    .find(({ cells }) => cells[at]?.value !== undefined && cells[at]?.text !== '');
  return dateFormat(dated?.cells[at]?.text ?? '');
}

/** How a column looks in a row: with a datum of its type, and with text instead. */
interface Look {
  readonly type: DocumentColumn['type'];
  readonly style: CellStyle;
  readonly textStyle: CellStyle;
}

/** The looks of all columns in a row, made once for each kind of row. */
function rowLooks(
  columns: readonly DocumentColumn[],
  formats: readonly (string | undefined)[],
): (place: RowPlace) => readonly Look[] {
  const known = new Map<string, readonly Look[]>();
  return (place) => {
    const key = `${place.strong} ${place.optional} ${place.startsSection} ${place.endsSection}`;
    const looks =
      known.get(key) ??
      columns.map(({ type, align }, at) => ({
        type,
        style: bodyStyle(align, type, place, formats[at]),
        textStyle: bodyStyle(align, 'text', place),
      }));
    known.set(key, looks);
    return looks;
  };
}

const POINTS_PER_MM = 72 / 25.4;
const NO_CELL: DocumentCell = { text: '' };

/** Half-width characters a line in cells of these widths holds: it breaks before it is quite full. */
const roomIn = (widths: readonly number[], indent: number): number[] =>
  widths.map((width) => Math.max(2, width * 0.94 - indent));

/** Lines of the cell in a row that has the most. */
const mostLines = (cells: readonly { readonly text: string }[], room: readonly number[]): number =>
  cells.reduce((most, { text }, at) => Math.max(most, lineCount(text, room[at] ?? 2)), 1);

/** The datum of a typed cell; where it has none, or one that is not of its type, the text as printed. */
function cellValue({ text, value }: DocumentCell, type: DocumentColumn['type']): CellValue {
  if (type === 'number' && typeof value === 'number') return value;
  if (type === 'time' && typeof value === 'number') return value / 1440;
  if (type === 'date' && typeof value === 'string') {
    const date = new Date(`${value}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? text : date;
  }
  return text;
}

/**
 * Lays a table's columns on the sheet's columns, which the first table made: each takes as many as
 * come nearest to its width, at least one, and leaves one for each that follows.
 */
export function spansOn(sheet: readonly number[], wanted: readonly number[]): Span[] {
  let at = 0;
  return wanted.map((width, index): Span => {
    const from = Math.min(at, sheet.length - 1);
    const last = sheet.length - (wanted.length - index);
    let to = from;
    let taken = sheet[from] ?? 0;
    while (to < last && taken + (sheet[to + 1] ?? 0) / 2 <= width) {
      to += 1;
      taken += sheet[to] ?? 0;
    }
    at = to + 1;
    return [from, to];
  });
}
