import { gojuonKey } from '../domain/attendees/gojuon.ts';
import type { PaperChoices } from '../domain/collections/paper-settings.ts';
import type { Document, DocumentCell, DocumentColumn, DocumentRow, DocumentTable } from './document.ts';

type Arrangement = Pick<PaperChoices, 'columns' | 'hiddenColumns' | 'rowSort'>;

/**
 * The tables that make up a paper's list: the first, and those that go on with it under the same name for their
 * sections (one sheet a vehicle). What stands beside them (totals) is arranged by nobody.
 */
export function listTables({ blocks }: Document): readonly DocumentTable[] {
  const tables = blocks.filter((block): block is DocumentTable => block.kind === 'table');
  const [main] = tables;
  if (main?.sectionLabel === undefined) return main ? [main] : [];
  return tables.filter(({ sectionLabel }) => sectionLabel === main.sectionLabel);
}

/** The columns that can be chosen, in the order they are built in. */
export const listColumns = (document: Document): readonly DocumentColumn[] => [
  ...new Map(listTables(document).flatMap(({ columns }) => columns.map((one) => [one.id, one]))).values(),
];

/** Columns in the order chosen; those that were not there when it was chosen stand behind the others. */
export function inChosenOrder<T extends { readonly id: string }>(
  columns: readonly T[],
  order: readonly string[],
): readonly T[] {
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return order.length === 0 ? columns : [...columns].sort((a, b) => place(a.id) - place(b.id));
}

/**
 * The paper with its list's columns and rows as chosen. A hidden column goes from the paper, never the last one. Rows
 * are sorted within their section, or, where sections have no headings, all together, and numbered anew.
 */
export function arranged(document: Document, arrangement: Arrangement): Document {
  const { columns, hiddenColumns, rowSort } = arrangement;
  if (columns.length === 0 && hiddenColumns.length === 0 && rowSort === '') return document;
  const list = new Set(listTables(document));
  return {
    ...document,
    blocks: document.blocks.map((block) =>
      block.kind === 'table' && list.has(block)
        ? withColumns(rowSort === '' ? block : sorted(block, rowSort), arrangement)
        : block,
    ),
  };
}

function withColumns(table: DocumentTable, { columns: order, hiddenColumns }: Arrangement): DocumentTable {
  const wantedOf = (columns: readonly DocumentColumn[]) =>
    inChosenOrder(columns, order).filter(({ id }) => !hiddenColumns.includes(id));
  const wanted = wantedOf(table.columns);
  const shown = wanted.length === 0 ? table.columns : wanted;
  const places = shown.map((column) => table.columns.indexOf(column));
  return {
    ...table,
    columns: [...shown],
    ...(table.allColumns ? { allColumns: [...wantedOf(table.allColumns)] } : {}),
    sections: table.sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({
        ...row,
        cells: places.map((at) => row.cells[at] ?? { text: '' }),
      })),
    })),
  };
}

function sorted(table: DocumentTable, by: string): DocumentTable {
  const at = table.columns.findIndex(({ id }) => id === by);
  if (at < 0) return table;
  const sections = table.sections.every(({ heading }) => heading === null)
    ? [{ heading: null, rows: table.sections.flatMap(({ rows }) => rows) }]
    : table.sections;
  const number = table.columns.findIndex(({ id, type }) => id === 'number' && type === 'number');
  let count = 0;
  return {
    ...table,
    sections: sections.map((section) => ({
      ...section,
      rows: sortedRows(section.rows, at).map((row) => {
        if (number < 0 || row.cells[number]?.value === undefined) return row;
        count += 1;
        return { ...row, cells: row.cells.with(number, { text: String(count), value: count }) };
      }),
    })),
  };
}

function sortedRows(rows: readonly DocumentRow[], at: number): readonly DocumentRow[] {
  const keyed = rows.map((row) => ({ row, key: sortKey(row.cells[at]) }));
  return keyed
    .sort((a, b) => {
      // What is empty stands last, as in Excel.
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      if (typeof a.key === 'number' && typeof b.key === 'number') return a.key - b.key;
      return String(a.key) < String(b.key) ? -1 : String(a.key) > String(b.key) ? 1 : 0;
    })
    .map(({ row }) => row);
}

const sortKey = (cell: DocumentCell | undefined): string | number =>
  cell?.value ?? (cell?.reading ? gojuonKey(cell.reading) : (cell?.text ?? ''));
