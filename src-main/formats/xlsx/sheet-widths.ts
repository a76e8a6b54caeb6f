import type { Document } from '../../../shared/documents/document.ts';
import type { FlatTable } from '../../../shared/documents/flat-table.ts';
import { sharePage } from '../../../shared/documents/share-page.ts';
import type { Span } from './put-table.ts';
import { sheetWishes } from './sheet-wishes.ts';

/** Half-width characters of body text that fill the page between its margins. */
const PAGE_WIDTH = {
  A4: { portrait: 84, landscape: 128 },
  A3: { portrait: 128, landscape: 190 },
} as const;

/**
 * A sheet is made to fit one page across when it is printed: by so much it may be wider than the page before its type
 * is too small, and lies on its side instead.
 */
const FITTED = 1.15;

export interface SheetColumns {
  /** In half-width characters. */
  readonly widths: readonly number[];
  /** The sheet's columns that each of the main table's takes, first and last. */
  readonly spans: readonly Span[];
  readonly orientation: Document['page']['orientation'];
}

/**
 * Widths of a sheet's columns, which are those of its main table: as few lines as the page allows, names, readings,
 * dates and numbers whole (a number that is wider than its cell stands there as ####). Where those do not go on a page
 * upright, not even set a little smaller, the sheet lies on its side; but where somebody writes on it, rows keep their
 * height and pages their order.
 * @param tables all of the sheet; those with the main one's columns are looked at together with it
 */
export function sheetColumns(
  tables: readonly FlatTable[],
  main: FlatTable | undefined,
  { size, orientation }: Document['page'],
): SheetColumns {
  const page = PAGE_WIDTH[size];
  if (!main) return { widths: [page[orientation]], spans: [], orientation };
  const wishes = sheetWishes([main, ...tables.filter((table) => table !== main && isAlike(table, main))]);
  const needed = wishes.reduce((sum, { need }) => sum + need, 0);
  const isWrittenIn = main.rowHeight !== null;
  const turned = orientation === 'portrait' && !isWrittenIn && needed > page.portrait * FITTED;
  const best = turned ? 'landscape' : orientation;
  const wanted = wishes.reduce((sum, { want }) => sum + want, 0);
  const across = isWrittenIn ? page[best] : Math.min(page[best] * FITTED, Math.max(page[best], wanted));
  const most = tables.reduce((all, { columns }) => Math.max(all, columns.length), 0);
  return { ...splitTo(most, sharePage(wishes, across, true).map(rounded)), orientation: best };
}

/** Parts the widest columns in two until there are as many as a later table has. */
function splitTo(count: number, own: readonly number[]): Pick<SheetColumns, 'widths' | 'spans'> {
  const parts = own.map((width) => [width]);
  for (let missing = count - own.length; missing > 0; missing -= 1) {
    const widest = parts.reduce((best, [width = 0], at) => (width > (parts[best]?.[0] ?? 0) ? at : best), 0);
    const [width = 0, ...others] = parts[widest] ?? [];
    parts[widest] = [rounded(width / 2), ...others, rounded(width / 2)].sort((a, b) => b - a);
  }
  let at = 0;
  const spans = parts.map((widths): Span => {
    const from = at;
    at += widths.length;
    return [from, at - 1];
  });
  return { widths: parts.flat(), spans };
}

const isAlike = (a: FlatTable, b: FlatTable): boolean =>
  a.columns.length === b.columns.length && a.columns.every(({ id }, at) => id === b.columns[at]?.id);

const rounded = (width: number): number => Math.round(width * 10) / 10;
