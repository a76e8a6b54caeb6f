import type { TableCell, TableFile } from '../../shared/input/table-file.ts';

type Value = string | number | boolean | null | Partial<TableCell>;

/** A one-sheet file from plain values; a number becomes a number cell, an object is laid over a text cell. */
export function tableFile(
  rows: readonly (readonly Value[])[],
  more: Partial<TableFile> = {},
  name = '名簿.xlsx',
): TableFile {
  const toCell = (value: Value): TableCell => {
    if (value === null || value === '') return { text: '', kind: 'empty' };
    if (typeof value === 'string') return { text: value, kind: 'text' };
    if (typeof value === 'number') return { text: String(value), value, kind: 'number' };
    if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', value, kind: 'boolean' };
    return { text: '', kind: 'text', ...value };
  };
  return {
    name,
    sha256: '0'.repeat(64),
    format: 'xlsx',
    sheets: [
      { name: 'Sheet1', hidden: false, rows: rows.map((row) => row.map(toCell)), merges: [], hiddenRows: [] },
    ],
    ...more,
  };
}
