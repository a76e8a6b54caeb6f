import type { CellStyle } from 'hucre';
import type { CellValue } from 'hucre/xlsx';
import { type DataColumn, dataRows, dataTable } from '../../../shared/documents/data-table.ts';
import type { Document } from '../../../shared/documents/document.ts';
import { documentWords } from '../../../shared/documents/words.ts';
import { SheetGrid } from './sheet-grid.ts';
import { DATA_FORMATS, DATA_HEAD } from './styles.ts';
import { type GridSheet, writeWorkbook } from './write-workbook.ts';

/** Excel shows no column wider than this. */
const WIDEST = 60;

/**
 * データ用: a paper's list for other programs. One sheet, one heading row, one datum a cell: dates as dates, times as
 * times, counts as numbers; all else is text (telephone numbers and codes keep their zeros, and nothing that somebody
 * typed is ever a formula). What the table is, of which edition and when it was made stands on a second sheet.
 */
export async function writeDataXlsx(document: Document): Promise<Uint8Array> {
  const { data } = documentWords(document.language);
  const table = dataTable(document);
  const { columns, rows } = table === null ? { columns: [], rows: [] } : dataRows(table, document.language);
  const widths = columns.map(({ width }) => Math.min(WIDEST, Math.max(8, width * 2)));
  const grid = new SheetGrid(widths);
  grid.addRow();
  columns.forEach(({ label }, at) => {
    grid.put(label, DATA_HEAD, at);
  });
  for (const row of rows) {
    grid.addRow();
    row.forEach((datum, at) => {
      const type = columns[at]?.type ?? 'text';
      grid.put(cellOf(datum, type), styleOf(type), at);
    });
  }
  const sheet: GridSheet = {
    grid,
    frame: {
      name: data.sheet,
      columns: widths.map((width) => ({ width })),
      freezePane: { rows: 1 },
    },
  };
  return writeWorkbook(document.title, [sheet, aboutSheet(document, rows.length)], document.edition);
}

const styles = new Map<DataColumn['type'], CellStyle>();

/** One style object for each type: hucre compares styles by their identity first. */
function styleOf(type: DataColumn['type']): CellStyle {
  const known = styles.get(type) ?? { numFmt: DATA_FORMATS[type] };
  styles.set(type, known);
  return known;
}

function cellOf(datum: string | number, type: DataColumn['type']): CellValue {
  if (datum === '') return null;
  if (typeof datum === 'number') return type === 'time' ? datum / 1440 : datum;
  if (type !== 'date') return datum;
  const date = new Date(`${datum}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? datum : date;
}

function aboutSheet({ title, edition, marks, language }: Document, rows: number): GridSheet {
  const { data } = documentWords(language);
  const grid = new SheetGrid([16, WIDEST]);
  grid.addPlainRow([data.title, title]);
  grid.addPlainRow([data.edition, edition]);
  grid.addPlainRow([data.rows, rows]);
  if (marks.length > 0) grid.addPlainRow([data.marks, marks.join('・')]);
  return { grid, frame: { name: data.about, columns: grid.widths.map((width) => ({ width })) } };
}
