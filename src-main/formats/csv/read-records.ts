/**
 * Splits delimited text into records (RFC 4180; line breaks may be CR LF, LF or CR, and mixed). Quotes open a
 * quoted field only at its beginning; elsewhere they are text. Null: a quote is never closed.
 * @param most fields that are read; with more, the reading stops there
 */
export function readRecords(
  text: string,
  delimiter: string,
  most = Number.POSITIVE_INFINITY,
): string[][] | null {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  let fields = 0;
  while (at < text.length && fields <= most) {
    fields += 1;
    let field: string;
    if (text[at] === '"') {
      const quoted = quotedField(text, at);
      if (quoted === null) return null;
      field = quoted.field;
      at = quoted.end;
      // Text after the closing quote is kept as it stands.
      const end = fieldEnd(text, at, delimiter);
      field += text.slice(at, end);
      at = end;
    } else {
      const end = fieldEnd(text, at, delimiter);
      field = text.slice(at, end);
      at = end;
    }
    record.push(field);
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) record.push('');
      else continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    records.push(record);
    record = [];
  }
  if (record.length > 0) records.push(record);
  return records;
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') break;
  }
  return at;
}

function quotedField(text: string, from: number): { field: string; end: number } | null {
  let field = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return null;
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { field, end: quote + 1 };
    field += '"';
    at = quote + 2;
  }
}
