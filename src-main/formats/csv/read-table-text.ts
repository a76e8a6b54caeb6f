import type { TableCell, TableFile } from '../../../shared/input/table-file.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import { unguardFormula } from '../../../shared/text/formula-guard.ts';
import { LIMITS, type Refusal, refused, tooMuch } from '../refusal.ts';
import { decodeText } from './decode-text.ts';
import { readRecords } from './read-records.ts';

const DELIMITERS = [',', '\t', ';'] as const;
const EMPTY: TableCell = { text: '', kind: 'empty' };

type TextTable = Pick<TableFile, 'format' | 'sheets'> & {
  readonly encoding: NonNullable<TableFile['encoding']>;
};

/** Reads delimited text: encoding and delimiter are found out, every cell stays text. */
export function readTableText(bytes: Uint8Array, name: string): Result<TextTable, Refusal> {
  if (bytes.byteLength > LIMITS.text * 1024 * 1024) return tooMuch('text');
  const decoded = decodeText(bytes);
  if (!decoded) return refused('file-unknown-type');
  const text = decoded.text.replace(/^\ufeff/, '');
  if (text.trim() === '') return refused('file-empty');
  if (/^\s*(?:<\?xml|<!doctype|<html|\{\\rtf|%PDF|BEGIN:V)/i.test(text)) return refused('file-unknown-type');
  const delimiter = likelyDelimiter(text);
  const records = readRecords(text, delimiter, LIMITS.cells);
  if (records === null) return refused('file-broken');
  if (records.length > LIMITS.rows) return tooMuch('rows');
  if (records.some(({ length }) => length > LIMITS.columns)) return tooMuch('columns');
  // Reading stopped at the limit, within the text.
  if (records.reduce((sum, { length }) => sum + length, 0) > LIMITS.cells) return tooMuch('cells');
  const rows = records.map((record) => record.map(toCell));
  return ok({
    format: delimiter === '\t' ? 'tsv' : 'csv',
    encoding: decoded.encoding,
    sheets: [{ name, hidden: false, rows, merges: [], hiddenRows: [] }],
  });
}

/** How much of a text the delimiter is told from, in fields. */
const SAMPLE = 20_000;

/** The delimiter that splits the most records of the beginning into the same number of fields, more than one. */
function likelyDelimiter(text: string): string {
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    if (!text.includes(delimiter)) continue;
    const records = readRecords(text, delimiter, SAMPLE);
    const score = records ? evenness(records.slice(0, 200)) : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function evenness(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([length, count]) => length * count));
}

/**
 * Takes back what spreadsheet programs and formula guards put around a text: `="0123"`, and exactly one
 * apostrophe before what could be a formula.
 */
function toCell(field: string): TableCell {
  if (field === '') return EMPTY;
  const plain = /^="([^"]*)"$/.exec(field)?.[1] ?? unguardFormula(field);
  return { text: plain.replace(/\r\n?/g, '\n'), kind: 'text' };
}
