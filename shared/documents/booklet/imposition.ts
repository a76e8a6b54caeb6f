/** Pages of a booklet as they stand on its sheets: A4 on its side, printed on both, folded once, stapled in the fold. */

/**
 * What a page of nothing bears: nothing at all (the inside of the cover), the heading メモ above lines to write on, or
 * such lines alone.
 */
export type BlankPage = 'blank' | 'memo' | 'lines';
/** A page by its place in the document, or one of nothing. */
export type BookletPage = number | BlankPage;
/** One side of a sheet: what stands on its left half and on its right one. */
export interface SheetSide {
  readonly left: BookletPage;
  readonly right: BookletPage;
}

/** By how many pages are missing to a multiple of four: behind the cover, and before the back. */
const FILLERS: readonly { readonly inside: readonly BlankPage[]; readonly before: readonly BlankPage[] }[] = [
  { inside: [], before: [] },
  { inside: [], before: ['memo'] },
  { inside: [], before: ['memo', 'lines'] },
  { inside: ['blank'], before: ['memo', 'lines'] },
];

/**
 * The pages in the order in which they are read, filled up to a multiple of four as a printed booklet is: lines to write
 * on stand before the last page, which is its back, and where three pages are over the inside of the cover stays white.
 * @param count pages that say something
 */
export function bookletPages(count: number): BookletPage[] {
  const said = Array.from({ length: count }, (_, at) => at);
  const { inside = [], before = [] } = FILLERS[(4 - (count % 4)) % 4] ?? {};
  if (count < 2) return [...said, ...inside, ...before];
  return [...said.slice(0, 1), ...inside, ...said.slice(1, -1), ...before, ...said.slice(-1)];
}

/**
 * The sides of the sheets in the order in which they are printed: front and back of the outermost sheet, then of the
 * next one inside it. To be printed on both sides, turned over the short edge.
 * @param pages in the order in which they are read; a multiple of four
 */
export function imposedSides(pages: readonly BookletPage[]): SheetSide[] {
  const last = pages.length - 1;
  const page = (at: number): BookletPage => pages[at] ?? 'blank';
  return Array.from({ length: pages.length / 4 }, (_, sheet) => sheet * 2).flatMap((at) => [
    { left: page(last - at), right: page(at) },
    { left: page(at + 1), right: page(last - at - 1) },
  ]);
}
