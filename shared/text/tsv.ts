/** Tables on the clipboard, as Excel and LibreOffice write them: tabs, line breaks, and quotes where a cell holds one of those. */

/**
 * The cells of a pasted text. A cell is quoted where it begins with `"` and its closing quote is followed by a tab,
 * a line break or the end; any other quote is a character (5" is five inches). Line breaks in cells come as \n.
 */
export function parseTsv(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = source[at] === '"' ? quotedCell(source, at) : null;
    const end = quoted?.end ?? plainEnd(source, at);
    row.push(unguarded(quoted?.text ?? source.slice(at, end)));
    if (end >= source.length) break;
    at = end + 1;
    if (source[end] === '\n') {
      rows.push(row);
      row = [];
      if (at >= source.length) return rows;
    }
  }
  rows.push(row);
  return rows;
}

function quotedCell(source: string, start: number): { text: string; end: number } | null {
  let text = '';
  let at = start + 1;
  for (;;) {
    const quote = source.indexOf('"', at);
    if (quote < 0) return null;
    text += source.slice(at, quote);
    if (source[quote + 1] === '"') {
      text += '"';
      at = quote + 2;
      continue;
    }
    const after = source[quote + 1];
    return after === undefined || after === '\t' || after === '\n' ? { text, end: quote + 1 } : null;
  }
}

function plainEnd(source: string, start: number): number {
  for (let at = start; at < source.length; at += 1) if (source[at] === '\t' || source[at] === '\n') return at;
  return source.length;
}

/** Text that a spreadsheet would take for a formula (+81-90… too). */
const FORMULA = /^[=+\-@]/;
const GUARDED = /^'(?=[=+\-@])/;

/** A spreadsheet would work it out: one apostrophe in front keeps it text. */
const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
const unguarded = (text: string): string => text.replace(GUARDED, '');

/** The cells as tab-separated text that Excel takes as it is: no cell becomes a formula. */
export const formatTsv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) =>
      cells
        .map(guarded)
        .map((text) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join('\t'),
    )
    .join('\r\n');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** The same cells as an HTML table, every one marked as text, so that 01 stays 01 and = begins no formula. */
export const formatHtmlTable = (rows: readonly (readonly string[])[]): string => {
  const cell = (text: string): string =>
    `<td style="mso-number-format:'\\@'">${escaped(text).replaceAll('\n', '<br style="mso-data-placement:same-cell">')}</td>`;
  const body = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('');
  return `<meta charset="utf-8"><table>${body}</table>`;
};
