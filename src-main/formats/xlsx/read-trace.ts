import * as v from 'valibot';
import { isRowCode } from '../../../shared/domain/exchange/row-code.ts';
import {
  type FoundTrace,
  TRACE_FORMAT,
  TRACE_SHEET,
  type Trace,
  traceSchema,
} from '../../../shared/domain/exchange/trace.ts';
import type { TableCell, TableFile, TableSheet } from '../../../shared/input/table-file.ts';

const EMPTY: TableCell = { text: '', kind: 'empty' };
type Sheets = Pick<TableFile, 'sheets' | 'trace'>;

/**
 * Takes the trace out of a workbook's sheets: its own sheet goes, and the codes of the rows move from their column
 * into the trace, so that who reads the table sees what people see. A trace that is broken, or of a version not
 * known here, is dropped, and the workbook is read like anybody's.
 */
export function takeTrace(sheets: readonly TableSheet[]): Sheets {
  const at = sheets.findIndex(({ name }) => name === TRACE_SHEET);
  const sheet = sheets[at];
  if (!sheet) return { sheets };
  const trace = readTrace(sheet);
  const others = sheets.filter((_, index) => index !== at);
  const place = codePlace(others);
  if (place === null) return trace === null ? { sheets: others } : { sheets: others, trace: blank(trace) };
  const cleaned = others.map((one, index) => (index === place.sheetIndex ? without(one, place.column) : one));
  if (trace === null) return { sheets: cleaned };
  const codes = (others[place.sheetIndex]?.rows ?? []).map((row) => {
    const text = codeText(row[place.column]);
    return isRowCode(text) ? text : null;
  });
  return { sheets: cleaned, trace: { ...trace, sheetIndex: place.sheetIndex, codes } };
}

/** Somebody has deleted the column of codes: all rows are of unknown making. */
const blank = (trace: Trace): FoundTrace => ({ ...trace, sheetIndex: 0, codes: [] });

function readTrace({ rows }: TableSheet): Trace | null {
  const texts = rows.map((row) => row.map(({ text }) => text.trim()));
  const [head = [], ids = [], labels = [], ...rest] = texts;
  const [mark, format, kind, exportId, planId, madeAt] = head;
  if (mark !== 'tsudoi' || format !== TRACE_FORMAT || ids[0] !== 'columns' || labels[0] !== 'labels')
    return null;
  const columns = ids.slice(1).map((id, at) => ({ id, label: labels[at + 1] ?? '' }));
  const parsed = v.safeParse(traceSchema, {
    kind,
    exportId,
    planId,
    madeAt,
    columns,
    rows: rest.filter(([code = '']) => isRowCode(code)).map(([code, ...hashes]) => ({ code, hashes })),
  });
  return parsed.success ? parsed.output : null;
}

/** The sheet and column with the most codes in it. */
function codePlace(sheets: readonly TableSheet[]): { sheetIndex: number; column: number } | null {
  let best: { sheetIndex: number; column: number; hits: number } | null = null;
  for (const [sheetIndex, { rows }] of sheets.entries()) {
    const hits = new Map<number, number>();
    for (const row of rows)
      for (const [column, cell] of row.entries())
        if (isRowCode(codeText(cell))) hits.set(column, (hits.get(column) ?? 0) + 1);
    for (const [column, count] of hits)
      if (best === null || count > best.hits) best = { sheetIndex, column, hits: count };
  }
  return best;
}

const codeText = (cell: TableCell | undefined): string => (cell?.kind === 'text' ? cell.text.trim() : '');

/** The sheet without codes and their heading; what else stands in that column (merged lines) stays. */
function without(sheet: TableSheet, column: number): TableSheet {
  const isOurs = (text: string): boolean => isRowCode(text) || text === CODE_HEADING;
  const rows = sheet.rows.map((row) => (isOurs(codeText(row[column])) ? row.with(column, EMPTY) : row));
  return { ...sheet, rows };
}

/** What stands above the codes. */
export const CODE_HEADING = 'ID';
