import { writeCsv as writeRows } from 'hucre/csv';
import { dataTable, onOneLine } from '../../../shared/documents/data-table.ts';
import type { Document, DocumentTable } from '../../../shared/documents/document.ts';
import { splitReadings } from '../../../shared/documents/flat-table.ts';
import { documentWords } from '../../../shared/documents/words.ts';
import { toUtf8 } from '../../../shared/lib/utf8.ts';
import { guardFormula } from '../../../shared/text/formula-guard.ts';
import { xmlText } from '../xml-text.ts';

/**
 * A document's main table as CSV: UTF-8 with BOM (Excel takes it for CP932 without), CRLF, quoted as
 * RFC 4180 section 2 says. One heading row, one datum a field; title, notes and totals stay out, and
 * a section's name is repeated in each of its rows. The headings are the same every time, whatever stands below
 * them; control characters, at which a reader stops or takes the file for no text, go. Fields that a spreadsheet
 * would take for a formula get an apostrophe in front, which our own import takes back.
 */
export function writeCsv(document: Document): Uint8Array {
  const table = dataTable(document);
  const rows = table ? tableRows(table, document.language) : [];
  const guarded = rows.map((row) => row.map((text) => guardFormula(xmlText(text))));
  const text = writeRows(guarded, { bom: true, lineSeparator: '\r\n' });
  return toUtf8(rows.length === 0 ? text : `${text}\r\n`);
}

function tableRows(table: DocumentTable, language: Document['language']): string[][] {
  const { columns, sections } = splitReadings(table, true);
  const { sectionLabel } = table;
  // Of a day with two plans each line says to which it belongs.
  const hasVariants =
    sectionLabel !== undefined && (table.hasPlans || table.sections.some(({ variant }) => variant));
  const lead = (text: string, variant: string): string[] =>
    sectionLabel === undefined ? [] : hasVariants ? [text, variant] : [text];
  return [
    [
      ...lead(sectionLabel ?? '', documentWords(language).data.variant),
      ...columns.map(({ label }) => onOneLine(label)),
    ],
    ...sections.flatMap(({ name, variant = '', rows }) =>
      rows.map(({ cells }) => [...lead(name ?? '', variant), ...cells.map(({ text }) => text)]),
    ),
  ];
}
