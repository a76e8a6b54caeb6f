import { writeCsv as writeRows } from 'hucre/csv';
import type { Document, DocumentTable } from '../../../shared/documents/document.ts';
import { splitReadings } from '../../../shared/documents/flat-table.ts';
import { toUtf8 } from '../../../shared/lib/utf8.ts';

/**
 * A document's main table as CSV: UTF-8 with BOM (Excel takes it for CP932 without), CRLF, quoted as
 * RFC 4180 section 2 says. One heading row, one datum a field; title, notes and totals stay out, and
 * a section's name is repeated in each of its rows. Fields that a spreadsheet would take for a
 * formula get an apostrophe in front, which our own import takes back.
 */
export function writeCsv(document: Document): Uint8Array {
  const table = mainTable(document);
  const rows = table ? tableRows(table) : [];
  const text = writeRows(rows, { bom: true, lineSeparator: '\r\n', escapeFormulae: true });
  return toUtf8(rows.length === 0 ? text : `${text}\r\n`);
}

/** The first table; where others go on with it (one sheet a vehicle), all of them under one heading row. */
function mainTable(document: Document): DocumentTable | undefined {
  const tables = document.blocks.filter((block): block is DocumentTable => block.kind === 'table');
  const [main] = tables;
  if (main?.sectionLabel === undefined) return main;
  const parts = tables.filter(({ sectionLabel }) => sectionLabel === main.sectionLabel);
  const columns = [
    ...new Map(parts.flatMap((part) => part.columns.map((column) => [column.id, column] as const))).values(),
  ];
  const sections = parts.flatMap((part) =>
    part.sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({
        ...row,
        cells: columns.map(
          ({ id }) => row.cells[part.columns.findIndex((column) => column.id === id)] ?? { text: '' },
        ),
      })),
    })),
  );
  return { ...main, columns, sections };
}

function tableRows(table: DocumentTable): string[][] {
  const { columns, sections } = splitReadings(table);
  const { sectionLabel } = table;
  const lead = (text: string): string[] => (sectionLabel === undefined ? [] : [text]);
  return [
    [...lead(sectionLabel ?? ''), ...columns.map(({ label }) => label)],
    ...sections.flatMap(({ name, rows }) =>
      rows
        .filter(({ paperOnly }) => !paperOnly)
        .map(({ cells }) => [...lead(name ?? ''), ...cells.map(({ text }) => text.replace(/\r\n?/g, '\n'))]),
    ),
  ];
}
