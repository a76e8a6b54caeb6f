/**
 * A second reader of CSV for tests: RFC 4180 section 2 to the letter, nothing more. It throws where
 * the text breaks the grammar.
 */
export function parse(text: string): string[][] {
  const body = text.replace(/^\ufeff/, '');
  const rows: string[][] = [];
  let at = 0;
  while (at < body.length) {
    const row: string[] = [];
    for (;;) {
      const field = body[at] === '"' ? quoted(body, at) : bare(body, at);
      row.push(field.value);
      at = field.next;
      if (body[at] !== ',') break;
      at += 1;
    }
    if (!body.startsWith('\r\n', at)) throw new Error(`no CRLF at ${at}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

function bare(body: string, from: number): { value: string; next: number } {
  let next = from;
  while (next < body.length && !',\r\n'.includes(body[next] ?? '')) {
    if (body[next] === '"') throw new Error(`a bare quote at ${next}`);
    next += 1;
  }
  return { value: body.slice(from, next), next };
}

function quoted(body: string, from: number): { value: string; next: number } {
  let value = '';
  for (let at = from + 1; at < body.length; at += 1) {
    if (body[at] !== '"') value += body[at];
    else if (body[at + 1] === '"') {
      value += '"';
      at += 1;
    } else return { value, next: at + 1 };
  }
  throw new Error(`a quote is never closed, from ${from}`);
}
