import { formatTsv } from '../../../shared/text/tsv.ts';

/** Longest HTML that is looked through for a table, in characters. */
const LONGEST = 5_000_000;

/**
 * The first table of pasted HTML as tab-separated text; null where there is none of two columns. The HTML is parsed
 * into a document of its own: nothing of it runs or is loaded.
 */
export function tsvOfHtml(html: string): string | null {
  if (!/<table/i.test(html) || html.length > LONGEST) return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  const rows = [...(table?.rows ?? [])].map((row) => [...row.cells].map(cellText));
  return rows.some((row) => row.length > 1) ? formatTsv(rows) : null;
}

function cellText(cell: HTMLTableCellElement): string {
  for (const line of cell.querySelectorAll('br')) line.replaceWith('\n');
  return (cell.textContent ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
