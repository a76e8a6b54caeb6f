import type { TableCell, TableFile } from '../../shared/input/table-file.ts';

/** A row of a workbook of ours with the code that stands hidden in it. */
export interface CodedRow {
  readonly code: string | null;
  readonly cells: readonly TableCell[];
}

export const textCell = (text: string): TableCell => ({ text, kind: text === '' ? 'empty' : 'text' });

/** The workbook with the rows of its table edited as somebody does in Excel; what stands around stays. */
export function editRows(
  file: TableFile,
  edit: (rows: readonly CodedRow[]) => readonly CodedRow[],
): TableFile {
  const trace = file.trace!;
  const sheet = file.sheets[trace.sheetIndex]!;
  const all = sheet.rows.map((cells, at): CodedRow => ({ cells, code: trace.codes[at] ?? null }));
  const first = all.findIndex(({ code }) => code !== null);
  const last = all.findLastIndex(({ code }) => code !== null);
  const rows = [...all.slice(0, first), ...edit(all.slice(first, last + 1)), ...all.slice(last + 1)];
  return {
    ...file,
    sheets: file.sheets.map((one, at) =>
      at === trace.sheetIndex ? { ...one, rows: rows.map(({ cells }) => cells) } : one,
    ),
    trace: { ...trace, codes: rows.map(({ code }) => code) },
  };
}

/** Where a heading stands in a workbook. */
export function columnOf(file: TableFile, label: string): number {
  for (const row of file.sheets[0]!.rows) {
    const at = row.findIndex(({ text }) => text === label);
    if (at !== -1) return at;
  }
  throw new Error(`no column ${label}`);
}
