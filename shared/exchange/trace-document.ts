import type { Document } from '../documents/document.ts';
import type { ExportRecord } from '../domain/collections/index.ts';
import type { CommandContext } from '../domain/commands/command.ts';
import { makeExport } from './make-export.ts';
import { isRoundTripPaper, sheetTableOf } from './sheet-table.ts';

/** A paper that can come back, and the record to keep of it. */
export interface TracedDocument {
  readonly document: Document;
  readonly record: ExportRecord;
}

/** Gives a paper its trace and its rows their codes; null for a paper that is not read back. */
export function traceDocument(
  planId: string,
  document: Document,
  context: CommandContext,
): TracedDocument | null {
  const table = sheetTableOf(document);
  if (table === null || !isRoundTripPaper(document.id)) return null;
  const about = { kind: document.id, language: document.language, organisationId: null };
  const { record, trace } = makeExport(planId, table, about, context);
  let next = 0;
  const blocks = document.blocks.map((block) => {
    if (block.kind !== 'table') return block;
    const sections = block.sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => {
        if (row.ref === undefined) return row;
        const code = record.rows[next]?.code;
        next += 1;
        return code === undefined ? row : { ...row, code };
      }),
    }));
    return { ...block, sections };
  });
  return { document: { ...document, blocks, trace }, record };
}
