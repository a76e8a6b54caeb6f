import { TRACE_FORMAT, TRACE_SHEET, type Trace } from '../../../shared/domain/exchange/trace.ts';
import { SheetGrid } from './sheet-grid.ts';
import type { GridSheet } from './write-workbook.ts';

/** The sheet that carries a trace: shown by no menu, only by a program. All its cells are text. */
export function traceSheet({ kind, exportId, planId, madeAt, columns, rows }: Trace): GridSheet {
  const grid = new SheetGrid([]);
  grid.addPlainRow(['tsudoi', TRACE_FORMAT, kind, exportId, planId, madeAt]);
  grid.addPlainRow(['columns', ...columns.map(({ id }) => id)]);
  grid.addPlainRow(['labels', ...columns.map(({ label }) => label)]);
  for (const { code, hashes } of rows) grid.addPlainRow([code, ...hashes]);
  return { grid, frame: { name: TRACE_SHEET, veryHidden: true } };
}
