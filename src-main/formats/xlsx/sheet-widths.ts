import type { FlatTable } from '../../../shared/documents/flat-table.ts';
import { textWidth } from '../../../shared/text/text-width.ts';

/** Padding of a cell and its indent, in half-width characters. */
const AIR = 3.5;

/** Full-width characters of a column that only a later table needs. */
const EXTRA_COLUMN = 6;

/**
 * Widths of a sheet's columns in half-width characters: those of its first table, and behind them as many more as a
 * later table has, spread over the page. A number, a date or a time that is wider than its cell stands there as ####:
 * their columns get what they need from the others.
 * @param page half-width characters across
 */
export function sheetWidths(tables: readonly FlatTable[], page: number): number[] {
  const [main] = tables;
  if (!main) return [page];
  const most = tables.reduce((all, { columns }) => Math.max(all, columns.length), 0);
  const widths = Array.from({ length: most }, (_, at) => main.columns[at]?.width ?? EXTRA_COLUMN);
  const sum = widths.reduce((total, width) => total + width, 0);
  const spread = widths.map((width) => (width / sum) * page);
  const least = leastWidths(main);
  const lacking = spread.reduce((total, width, at) => total + Math.max(0, (least[at] ?? 0) - width), 0);
  const giving = spread.reduce((total, width, at) => total + (least[at] ? 0 : width), 0);
  return spread.map((width, at) => {
    const own = least[at] ?? 0;
    const given =
      own > 0 || giving === 0 ? Math.max(width, own) : width * (1 - Math.min(0.5, lacking / giving));
    return Math.round(given * 10) / 10;
  });
}

/** What columns of data must have; 0 for text, which wraps. */
function leastWidths({ columns, sections }: FlatTable): number[] {
  const widths = columns.map(() => 0);
  const typed = columns.flatMap(({ type }, at) => (type === 'text' || type === 'mark' ? [] : [at]));
  for (const { rows } of sections)
    for (const { cells } of rows)
      for (const at of typed) {
        const { text = '', value } = cells[at] ?? {};
        if (value !== undefined) widths[at] = Math.max(widths[at] ?? 0, textWidth(text) + AIR);
      }
  return widths;
}
