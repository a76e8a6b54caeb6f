import * as v from 'valibot';
import { idSchema } from '../collections/values.ts';

/**
 * What a workbook of ours carries unseen, so that it is known and compared when it comes back: which export it is,
 * its columns, and of every row a code and keyed hashes of its cells as they went out. No text of a cell is in it.
 */

/** The sheet it stands on, hidden so that only a program shows it. */
export const TRACE_SHEET = '_tsudoi';
/** Version of the sheet's layout. */
export const TRACE_FORMAT = '1';

export const EXPORT_KINDS = ['reply-form', 'attendee-list', 'schedule'] as const;

const text = v.pipe(v.string(), v.maxLength(500));

/** A column that is read back: its id, and the heading by which it is found again. */
export const tracedColumnSchema = v.strictObject({ id: idSchema, label: text });
export type TracedColumn = v.InferOutput<typeof tracedColumnSchema>;

export const traceSchema = v.strictObject({
  kind: v.picklist(EXPORT_KINDS),
  exportId: idSchema,
  planId: idSchema,
  /** ISO instant. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  columns: v.array(tracedColumnSchema),
  /** One hash for each of the columns. */
  rows: v.array(v.strictObject({ code: text, hashes: v.array(text) })),
});
export type Trace = v.InferOutput<typeof traceSchema>;

/** The trace of a file that came back, and where its rows stand now. */
export interface FoundTrace extends Trace {
  /** Index of the sheet that holds the rows. */
  readonly sheetIndex: number;
  /** Of each row of that sheet the code in it; null for a row of somebody else's making. */
  readonly codes: readonly (string | null)[];
}
