import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { listTables } from '../../../shared/documents/arrange-table.ts';
import { hasRows } from '../../../shared/documents/batch.ts';
import { buildPaper } from '../../../shared/documents/build-paper.ts';
import type { Document, DocumentCell, DocumentTable } from '../../../shared/documents/document.ts';
import { DOCUMENT_PAPER_IDS, DOCUMENT_PAPERS, type DocumentPaper } from '../../../shared/documents/papers.ts';
import { textsOf } from '../../../shared/documents/text-of.ts';
import { DEFAULT_CHOICES } from '../../../shared/domain/collections/paper-settings.ts';
import { writeDataXlsx } from '../../../src-main/formats/xlsx/write-data.ts';
import { writeXlsx } from '../../../src-main/formats/xlsx/write-document.ts';
import { planFor } from '../../helpers/paper-plans.ts';

/** The workbooks of every paper, 提出用 and データ用, cell by cell as a library reads them that has no part in writing them. */

const documentOf = (paper: DocumentPaper): Document =>
  buildPaper(planFor(paper, 12), paper, DEFAULT_CHOICES, { language: 'ja', today: '2025-07-01', minute: 600 })
    .document;
const papersAs = (format: 'xlsx' | 'data-xlsx'): readonly DocumentPaper[] =>
  DOCUMENT_PAPER_IDS.filter((id) => DOCUMENT_PAPERS[id].files.some((file) => file === format));

const read = (bytes: Uint8Array): XLSX.WorkBook => XLSX.read(bytes, { type: 'array', cellNF: true });
function sheetAt(book: XLSX.WorkBook, at: number): XLSX.WorkSheet {
  const sheet = book.Sheets[book.SheetNames[at] ?? ''];
  if (!sheet) throw new Error(`no sheet ${at}`);
  return sheet;
}
/** Cells by row and column, from 0; undefined where nothing stands. */
function cellsOf(sheet: XLSX.WorkSheet): (XLSX.CellObject | undefined)[][] {
  const { e: end } = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1');
  return Array.from({ length: end.r + 1 }, (_, r) =>
    Array.from(
      { length: end.c + 1 },
      (__, c) => sheet[XLSX.utils.encode_cell({ r, c })] as XLSX.CellObject | undefined,
    ),
  );
}
const squeezed = (text: string): string => text.replace(/\s/gu, '');

describe('提出用', () => {
  test.each(papersAs('xlsx'))(
    '%s: every text of the paper stands in a cell, none is a formula',
    async (paper) => {
      const document = documentOf(paper);
      expect(hasRows(document)).toBe(true);
      const cells = cellsOf(sheetAt(read(await writeXlsx(document)), 0)).flat();
      expect(cells.filter((cell) => cell?.f !== undefined)).toEqual([]);
      const said = cells.map((cell) => squeezed(String(cell?.w ?? cell?.v ?? ''))).join('\n');
      // Data of columns with a type stand as Excel shows them; of a receipt the stub is the register's line.
      const untyped = (tables: readonly DocumentTable[]) =>
        tables.flatMap(({ sections }) =>
          sections.flatMap(({ rows }) =>
            rows.flatMap((row) => row.cells.filter(({ value }) => value !== undefined)),
          ),
        );
      const typed = new Set(untyped(listTables(document)).map(({ text }) => squeezed(text)));
      const stubs = new Set(
        document.blocks.flatMap((block) => (block.kind === 'receipt' ? [block.stubTitle] : [])),
      );
      // A chart is left to paper: its figures are the table that follows.
      const told = { ...document, blocks: document.blocks.filter(({ kind }) => kind !== 'chart') };
      const lacking = textsOf(told).filter(
        (text) =>
          text !== '' && !stubs.has(text) && !typed.has(squeezed(text)) && !said.includes(squeezed(text)),
      );
      expect(lacking).toEqual([]);
    },
  );
});

/** What a column is called: those of one name are numbered. */
function headOf({ columns }: DocumentTable, at: number): string {
  // As data a heading stands on one line.
  const label = (columns[at]?.label ?? '').replaceAll('\n', ' ');
  const alike = columns.flatMap((column, n) => (column.label.replaceAll('\n', ' ') === label ? [n] : []));
  return alike.length > 1 ? `${label}${alike.indexOf(at) + 1}` : label;
}

/** Excel's number of a day (ECMA-376 part 1, 18.17.4.1). */
const serial = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

/** What a cell of the sheet must be for a cell of the paper. */
function expectDatum(cell: XLSX.CellObject | undefined, { text, value }: DocumentCell, type: string): void {
  if (value === undefined && text === '') expect(cell?.v ?? '').toBe('');
  else if (type === 'time' && typeof value === 'number') {
    expect(cell?.t).toBe('n');
    expect(Number(cell?.v) * 1440).toBeCloseTo(value, 6);
    expect(cell?.z).toMatch(/h.*mm/);
  } else if (type === 'date' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
    expect(cell).toMatchObject({ t: 'n', v: serial(value) });
    expect(cell?.z).toMatch(/yyyy.*m.*d/);
  } else if (typeof value === 'number') expect(cell).toMatchObject({ t: 'n', v: value });
  else expect(cell).toMatchObject({ t: 's', v: value ?? text });
}

describe('データ用', () => {
  test.each(papersAs('data-xlsx'))(
    '%s: every datum of the list in a cell of its own, of its type',
    async (paper) => {
      const document = documentOf(paper);
      const book = read(await writeDataXlsx(document));
      const sheet = sheetAt(book, 0);
      const [heads = [], ...rows] = cellsOf(sheet);
      const labels = heads.map((cell) => String(cell?.v ?? ''));
      expect(sheet['!merges'] ?? []).toEqual([]);
      expect(labels).not.toContain('');
      expect(new Set(labels).size, labels.join()).toBe(labels.length);
      const cells = rows.flat();
      expect(cells.filter((cell) => cell?.f !== undefined)).toEqual([]);
      // What begins with a zero, as telephone numbers and postal codes do, is text.
      for (const cell of cells)
        if (/^0\d/.test(String(cell?.w ?? '')))
          expect(cell?.t === 's' || String(cell?.z).includes('h')).toBe(true);
      // No row says nothing.
      expect(rows.filter((row) => row.every((cell) => (cell?.v ?? '') === ''))).toEqual([]);

      const blocks = document.blocks.flatMap((block) =>
        block.kind === 'cards' || block.kind === 'seat-plan' ? [block.table] : [],
      );
      const tables = blocks.length > 0 ? blocks : listTables(document);
      const lines = tables.flatMap((table) =>
        table.sections.flatMap((section) =>
          section.rows.flatMap((row) => (row.paperOnly ? [] : [{ table, cells: row.cells }])),
        ),
      );
      expect(rows).toHaveLength(lines.length);
      const about = cellsOf(sheetAt(book, 1)).flat();
      expect(about.map((cell) => cell?.v)).toContain(lines.length);
      for (const [n, { table, cells: own }] of lines.entries())
        for (const [at, column] of table.columns.entries()) {
          const cell = own[at] ?? { text: '' };
          const place = labels.indexOf(headOf(table, at));
          if (place >= 0) expectDatum(rows[n]?.[place], cell, column.type);
          else {
            // Two times of a cell are two columns.
            const [start, end] = labels.flatMap((label, i) => (label.startsWith(column.label) ? [i] : []));
            expect([start, end], column.label).not.toContain(undefined);
            for (const [i, where] of [start, end].entries()) {
              const datum = cell.range?.[i];
              expectDatum(
                rows[n]?.[where ?? -1],
                typeof datum === 'number' ? { text: '', value: datum } : { text: datum ?? '' },
                'time',
              );
            }
          }
          for (const extra of [cell.reading, cell.note])
            if (extra) expect(rows[n]?.map((one) => one?.v)).toContain(extra);
        }
    },
  );
});
