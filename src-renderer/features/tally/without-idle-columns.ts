import type { DocumentTable } from '../../../shared/documents/document.ts';

/** A table of figures without those of some columns that hold nothing but zeros; on paper they stay. */
export function withoutIdleColumns(table: DocumentTable, ids: readonly string[]): DocumentTable {
  const rows = table.sections.flatMap((section) => section.rows);
  const isShown = table.columns.map(
    ({ id }, at) => !ids.includes(id) || rows.some(({ cells }) => cells[at]?.text !== '0'),
  );
  const shown = <T>(_: T, at: number): boolean => isShown[at] ?? true;
  return {
    ...table,
    columns: table.columns.filter(shown),
    sections: table.sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({ ...row, cells: row.cells.filter(shown) })),
    })),
  };
}
