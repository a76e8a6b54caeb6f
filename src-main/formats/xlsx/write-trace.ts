import type { WriteSheet } from 'hucre/xlsx';
import { TRACE_FORMAT, TRACE_SHEET, type Trace } from '../../../shared/domain/exchange/trace.ts';
import { cellText } from './cell-text.ts';

/** The sheet that carries a trace: shown by no menu, only by a program. All its cells are text. */
export function traceSheet({ kind, exportId, planId, madeAt, columns, rows }: Trace): WriteSheet {
  return {
    name: TRACE_SHEET,
    veryHidden: true,
    rows: [
      ['tsudoi', TRACE_FORMAT, kind, exportId, planId, madeAt],
      ['columns', ...columns.map(({ id }) => id)],
      ['labels', ...columns.map(({ label }) => cellText(label))],
      ...rows.map(({ code, hashes }) => [code, ...hashes]),
    ],
  };
}
