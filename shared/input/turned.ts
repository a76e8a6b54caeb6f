import type { TableCell, TableFile, TableSheet } from './table-file.ts';

const EMPTY: TableCell = { text: '', kind: 'empty' };
/** A list drawn sideways is short: labels down the side, a column for each person. */
const MAX_SIDE = 200;

/** The file with rows and columns changed round, for lists whose headings run down the side. */
export const turnFile = (file: TableFile): TableFile => ({ ...file, sheets: file.sheets.map(turnSheet) });

function turnSheet(sheet: TableSheet): TableSheet {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > MAX_SIDE || sheet.rows.length > MAX_SIDE) return { ...sheet, rows: [], merges: [] };
  return {
    ...sheet,
    rows: Array.from({ length: width }, (_, column) => sheet.rows.map((row) => row[column] ?? EMPTY)),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    })),
    hiddenRows: [],
  };
}
