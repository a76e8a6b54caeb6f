import type { TableCell, TableFile } from '../../../shared/input/table-file.ts';
import { fail, ok, type Result } from '../../../shared/lib/result.ts';
import { decodeText } from './decode-text.ts';
import { readRecords } from './read-records.ts';

const DELIMITERS = [',', '\t', ';'] as const;
const EMPTY: TableCell = { text: '', kind: 'empty' };

type Refusal = 'file-empty' | 'file-broken' | 'file-unknown-type';
type TextTable = Pick<TableFile, 'format' | 'sheets'> & {
  readonly encoding: NonNullable<TableFile['encoding']>;
};

/** Reads delimited text: encoding and delimiter are found out, every cell stays text. */
export function readTableText(bytes: Uint8Array, name: string): Result<TextTable, Refusal> {
  const decoded = decodeText(bytes);
  if (!decoded) return fail('file-unknown-type');
  const text = decoded.text.replace(/^\ufeff/, '');
  if (text.trim() === '') return fail('file-empty');
  if (/^\s*(?:<\?xml|<!doctype|<html|\{\\rtf|%PDF|BEGIN:V)/i.test(text)) return fail('file-unknown-type');
  const { delimiter, records } = bestSplit(text);
  if (records === null) return fail('file-broken');
  const rows = records.map((record) => record.map(toCell));
  return ok({
    format: delimiter === '\t' ? 'tsv' : 'csv',
    encoding: decoded.encoding,
    sheets: [{ name, hidden: false, rows, merges: [], hiddenRows: [] }],
  });
}

/** The delimiter that splits the most records into the same number of fields, more than one. */
function bestSplit(text: string): { delimiter: string; records: string[][] | null } {
  let best: { delimiter: string; records: string[][] | null; score: number } = {
    delimiter: ',',
    records: readRecords(text, ','),
    score: 0,
  };
  for (const delimiter of DELIMITERS) {
    if (!text.includes(delimiter)) continue;
    const records = readRecords(text, delimiter);
    const score = records ? evenness(records.slice(0, 200)) : 0;
    if (score > best.score) best = { delimiter, records, score };
  }
  return best;
}

function evenness(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([length, count]) => length * count));
}

/**
 * Takes back what spreadsheet programs and formula guards put around a text: `="0123"`, and exactly one
 * apostrophe before = + - @.
 */
function toCell(field: string): TableCell {
  if (field === '') return EMPTY;
  const plain = /^="([^"]*)"$/.exec(field)?.[1] ?? (/^'[=+\-@]/.test(field) ? field.slice(1) : field);
  return { text: plain.replace(/\r\n?/g, '\n'), kind: 'text' };
}
