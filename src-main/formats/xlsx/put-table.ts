import type { CellValue } from 'hucre/xlsx';
import type { DocumentCell, DocumentColumn } from '../../../shared/documents/document.ts';
import type { FlatTable } from '../../../shared/documents/flat-table.ts';
import { rowHeight, type SheetGrid } from './sheet-grid.ts';
import { bodyStyle, COLUMN_HEAD, SECTION_HEAD } from './styles.ts';

/** A table's column on the sheet: the sheet's columns it takes, first and last. */
type Span = readonly [from: number, to: number];

const NUMBER_FORMATS: Readonly<Record<DocumentColumn['type'], string>> = {
  text: '@',
  mark: '@',
  number: '#,##0',
  date: 'yyyy/mm/dd',
  time: '[h]:mm',
};

/** Puts a table's heading and rows below what is there. */
export function putTable(grid: SheetGrid, table: FlatTable, spans: readonly Span[]): void {
  const cellWidth = (at: number): number => grid.widthOf(...(spans[at] ?? [0, 0]));
  const measured = (texts: readonly string[], indent: number): number =>
    rowHeight(
      texts.map((text, at) => ({ text, width: cellWidth(at) })),
      indent,
    );

  grid.addRow(
    measured(
      table.columns.map(({ label }) => label),
      0,
    ),
  );
  table.columns.forEach(({ label }, at) => {
    grid.put(label, COLUMN_HEAD, ...(spans[at] ?? [at, at]));
  });

  for (const { heading, rows } of table.sections) {
    if (heading !== null) grid.addLine(heading, SECTION_HEAD);
    rows.forEach(({ cells, strong = false, optional = false }, index) => {
      grid.addRow(
        measured(
          cells.map(({ text }) => text),
          2,
        ),
      );
      table.columns.forEach((column, at) => {
        const cell = cells[at] ?? { text: '' };
        const value = cellValue(cell, column.type);
        const style = bodyStyle({
          align: column.align,
          strong,
          optional,
          startsSection: index === 0,
          endsSection: index === rows.length - 1,
          numFmt: typeof value === 'string' ? NUMBER_FORMATS.text : NUMBER_FORMATS[column.type],
        });
        grid.put(value, style, ...(spans[at] ?? [at, at]));
      });
    });
  }
}

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
