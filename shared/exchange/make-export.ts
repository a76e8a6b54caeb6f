import type { ExportRecord } from '../domain/collections/index.ts';
import type { CommandContext } from '../domain/commands/command.ts';
import { cellHasher, newExportKey } from '../domain/exchange/cell-hash.ts';
import { rowCode } from '../domain/exchange/row-code.ts';
import type { Trace } from '../domain/exchange/trace.ts';
import type { SheetTable } from './sheet-table.ts';

/** A labelled cell of its own: `ref` says what it asks (contact:name). */
export interface FieldCell {
  readonly ref: string;
  readonly value: string;
}

/** The one column of a row that is a labelled cell. */
const FIELD_COLUMN = 'value';

/** What is kept in the plan of a table that goes out, and what the file carries. */
export interface MadeExport {
  readonly record: ExportRecord;
  readonly trace: Trace;
}

/**
 * Makes the trace of a table that is about to go out. The record is kept by the command `recordExports` once the
 * file has been delivered.
 */
export function makeExport(
  planId: string,
  table: SheetTable & { readonly fields?: readonly FieldCell[] },
  about: Pick<ExportRecord, 'kind' | 'language' | 'organisationId'>,
  context: CommandContext,
): MadeExport {
  const id = context.newId();
  const key = newExportKey(context.newId);
  const { columns, sections, fields = [] } = table;
  const all: SheetTable['rows'] = [
    ...table.rows,
    ...fields.map(({ ref, value }) => ({ ref, values: [value] })),
  ];
  const rows = all.map((row, n) => ({
    code: rowCode(n),
    ref: row.ref,
    section: row.section ?? null,
    values: [...row.values],
  }));
  const columnOf = (row: number, at: number): string =>
    row < table.rows.length ? (columns[at]?.id ?? '') : FIELD_COLUMN;
  const hash = cellHasher(key);
  return {
    record: { ...about, id, at: context.now, key, columns: [...columns], rows, sections },
    trace: {
      kind: about.kind,
      exportId: id,
      planId,
      madeAt: context.now,
      columns: [...columns],
      rows: rows.map(({ code, values }, n) => ({
        code,
        hashes: values.map((value, at) => hash(code, columnOf(n, at), value)),
      })),
    },
  };
}
