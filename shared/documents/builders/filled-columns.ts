import type { DocumentColumn, DocumentSection, DocumentTable } from '../document.ts';

/**
 * Columns and sections of a table without those of these columns in which nothing stands: they would be empty on every
 * page, and the others are the narrower for it. Data keeps them.
 * @param optional ids of the columns that may go
 */
export function filledColumns(
  columns: readonly DocumentColumn[],
  sections: readonly DocumentSection[],
  optional: readonly string[],
): Pick<DocumentTable, 'columns' | 'allColumns' | 'sections'> {
  const isFilled = (at: number): boolean =>
    sections.some(({ rows }) => rows.some(({ cells }) => (cells[at]?.text ?? '') !== ''));
  const places = columns.flatMap(({ id }, at) => (optional.includes(id) && !isFilled(at) ? [] : [at]));
  const kept = <T>(cells: readonly T[]): T[] => places.flatMap((at) => cells.slice(at, at + 1));
  return {
    columns: kept(columns),
    ...(places.length === columns.length ? {} : { allColumns: [...columns] }),
    sections: sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({ ...row, cells: kept(row.cells) })),
    })),
  };
}
