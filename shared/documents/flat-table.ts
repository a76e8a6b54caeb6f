import { isNamed } from './data-table.ts';
import type { DocumentCell, DocumentColumn, DocumentRow, DocumentTable } from './document.ts';

/** A table as a spreadsheet needs it: a reading is a column of its own, never mixed into the name. */
export interface FlatTable {
  readonly columns: readonly DocumentColumn[];
  /** In mm, where somebody writes on the rows. */
  readonly rowHeight: number | null;
  readonly sections: readonly {
    readonly heading: string | null;
    readonly name: string | null;
    readonly date?: string | undefined;
    readonly variant?: string | undefined;
    readonly rows: readonly DocumentRow[];
  }[];
}

/**
 * Splits readings off into a column after the one they belong to, where any cell has one, and joins notes to their text.
 * @param always whether names have their column of readings also while none is known
 */
export function splitReadings(table: DocumentTable, always = false): FlatTable {
  const withReading = table.columns.map(
    (column, at) =>
      (always && isNamed(table, column)) ||
      table.sections.some(({ rows }) => rows.some(({ cells }) => (cells[at]?.reading ?? '') !== '')),
  );
  const columns = table.columns.flatMap((column, at): DocumentColumn[] =>
    withReading[at] ? [column, readingColumn(column, table.readingLabel)] : [column],
  );
  const hasReading = withReading.includes(true);
  // A list of ten thousand is not copied where nothing is split.
  const isFlat = ({ cells }: DocumentRow) => !hasReading && cells.every(({ note = '' }) => note === '');
  const split = (row: DocumentRow): DocumentRow => ({
    ...row,
    cells: table.columns.flatMap((_, at): DocumentCell[] => {
      const { reading = '', note = '', ...cell } = row.cells[at] ?? { text: '' };
      const whole = note === '' ? cell : { ...cell, text: `${cell.text}\n${note}` };
      return withReading[at] ? [whole, { text: reading }] : [whole];
    }),
  });
  return {
    columns,
    rowHeight: table.rowHeight ?? null,
    sections: table.sections.map((section) => ({
      ...section,
      name: section.name ?? section.heading,
      rows: section.rows.map((row) => (isFlat(row) ? row : split(row))),
    })),
  };
}

const readingColumn = (column: DocumentColumn, label: string | undefined): DocumentColumn => ({
  ...column,
  id: `${column.id}-reading`,
  label: label ?? column.label,
  // Kana take more room than the characters they read.
  width: column.width * 1.35,
  type: 'text',
});
