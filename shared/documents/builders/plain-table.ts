import type { DocumentColumn, DocumentRow, DocumentTable } from '../document.ts';

/** A table of one section without a heading; nothing for no rows. */
export const plainTable = (
  columns: readonly DocumentColumn[],
  rows: readonly DocumentRow[],
): DocumentTable[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: null,
          columns: [...columns],
          sections: [{ heading: null, rows: [...rows] }],
        },
      ];
