import { writeCsv as writeRows } from 'hucre/csv';
import type { Argument } from '../../../shared/bridge/contract.ts';
import { toUtf8 } from '../../../shared/lib/utf8.ts';
import { encodeCp932 } from '../../../shared/text/cp932.ts';
import { xmlText } from '../xml-text.ts';

/** Rows as the CSV of a groupware, quoted as RFC 4180 section 2 says, in its encoding and with its line ends. */
export function writeCsvRows({
  rows,
  encoding,
  lineEnd,
}: Pick<Argument<'groupware.export'>, 'rows' | 'encoding' | 'lineEnd'>): Uint8Array {
  const separator = lineEnd === 'crlf' ? '\r\n' : '\n';
  const text = `${writeRows(
    rows.map((row) => row.map(xmlText)),
    { bom: encoding === 'utf-8-bom', lineSeparator: separator },
  )}${separator}`;
  return encoding === 'cp932' ? encodeCp932(text) : toUtf8(text);
}
