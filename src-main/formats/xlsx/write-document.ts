import type { ColumnDef } from 'hucre';
import { type Document, tableOf } from '../../../shared/documents/document.ts';
import { type FlatTable, splitReadings } from '../../../shared/documents/flat-table.ts';
import { withMarkColumn } from '../../../shared/documents/mark-column.ts';
import { paperName } from '../../../shared/documents/words.ts';
import { CODE_COLUMN, withCodeColumn } from './code-column.ts';
import { headerFooter, pageSetup } from './page-setup.ts';
import { putCover, putFacts, putHead, putReceipt } from './put-lines.ts';
import { putTable, type Span, spansOn } from './put-table.ts';
import { SheetGrid } from './sheet-grid.ts';
import { sheetColumns } from './sheet-widths.ts';
import { HEADING, PARAGRAPH } from './styles.ts';
import { traceSheet } from './write-trace.ts';
import { type GridSheet, writeWorkbook } from './write-workbook.ts';

/**
 * A document as a workbook of one sheet, ready to print: paper size and direction, one page wide,
 * the heading row repeated, edition at the head and page numbers at the foot. Every text is a text
 * cell, whatever it begins with.
 */
export async function writeXlsx(document: Document): Promise<Uint8Array> {
  return writeWorkbook(document.title, [
    sheetOf(withCodeColumn(withMarkColumn(document))),
    ...(document.trace ? [traceSheet(document.trace)] : []),
  ]);
}

function sheetOf(document: Document): GridSheet {
  const flat = document.blocks.map((block) => {
    const table = tableOf(block);
    return table && splitReadings(table);
  });
  const tables = flat.filter((table) => table !== null);
  const main = mainOf(tables, document);
  const { widths, spans, orientation } = sheetColumns(tables, main, document.page);
  const hidden = spans[main?.columns.findIndex(({ id }) => id === CODE_COLUMN) ?? -1]?.[0];
  const grid = new SheetGrid(widths);
  putHead(grid, document);
  let headRow: number | null = null;
  const rowBreaks: number[] = [];
  for (const [at, block] of document.blocks.entries()) {
    const table = flat[at] ?? null;
    if (block.kind === 'heading') {
      const number = block.number === undefined ? '' : `${block.number}　`;
      // Excel breaks after the row that is named.
      if (block.newPage) rowBreaks.push(grid.next - 1);
      grid.addLine(number + block.text, HEADING);
    } else if (block.kind === 'paragraph') grid.addLine(block.text, PARAGRAPH);
    else if (block.kind === 'facts') putFacts(grid, block);
    else if (block.kind === 'cover') putCover(grid, block);
    else if (block.kind === 'receipt') putReceipt(grid, block);
    else if (block.kind === 'chart') {
      // The chart itself is left to paper: its figures are the table that follows.
      if (headRow !== null) grid.addRow();
      grid.addLine(block.caption, HEADING);
    } else if (table !== null) {
      if (headRow !== null && document.blocks[at - 1]?.kind !== 'chart') grid.addRow();
      const { caption } = tableOf(block) ?? { caption: null };
      if (caption !== null) grid.addLine(caption, HEADING);
      headRow ??= grid.next;
      putTable(grid, table, table.columns.length === main?.columns.length ? spans : tableSpans(grid, table));
    }
  }
  if (document.notes.length > 0) grid.addRow(8);
  for (const note of document.notes) grid.addLine(note, PARAGRAPH);
  return {
    grid,
    frame: {
      name: sheetName(document),
      columns: grid.widths.map(
        (width, at): ColumnDef => (at === hidden ? { width, hidden: true } : { width }),
      ),
      ...(headRow === null || rowBreaks.length > 0 ? {} : { freezePane: { rows: headRow + 1 } }),
      ...(rowBreaks.length === 0 ? {} : { rowBreaks }),
      // Each table of a paper with several sheets has its own heading row.
      pageSetup: pageSetup(document, orientation, rowBreaks.length > 0 ? null : headRow),
      headerFooter: headerFooter(document),
      view: { showGridLines: false },
    },
  };
}

/** The others of a sheet stand on several columns of its main table's: on so many fewer they could not. */
const MANY_MORE = 1.5;

/**
 * The table whose columns are the sheet's: the first, or of a sheet that is only read the one with the most, where those
 * are many more.
 */
function mainOf(tables: readonly FlatTable[], { trace }: Document): FlatTable | undefined {
  const [first] = tables;
  if (!first || trace !== undefined) return first;
  const most = tables.reduce(
    (all, table) => (table.columns.length > all.columns.length ? table : all),
    first,
  );
  return most.columns.length > first.columns.length * MANY_MORE ? most : first;
}

/** Two half-width characters for each full-width one, and the air of a cell. */
const tableSpans = (grid: SheetGrid, { columns }: FlatTable): readonly Span[] =>
  spansOn(
    grid.widths,
    columns.map(({ width }) => width * 2 + 1),
  );

/** The paper's name; Excel takes at most 31 characters and none of []:*?/\ in it. */
const sheetName = ({ id, language }: Document): string =>
  paperName(id, language)
    .replace(/[[\]:*?/\\'\s]/g, '')
    .slice(0, 31) || 'Sheet1';
