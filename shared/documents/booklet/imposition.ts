/** Pages of a booklet as they stand on its sheets: A4 on its side, printed on both, folded once, stapled in the fold. */

/** A page by its place in the document, or a blank one. */
export type BookletPage = number | null;
/** One side of a sheet: what stands on its left half and on its right one. */
export interface SheetSide {
  readonly left: BookletPage;
  readonly right: BookletPage;
}

/**
 * The pages in the order in which they are read, filled up to a multiple of four. Blank ones stand before the last page,
 * which is the back of the booklet.
 * @param count pages that say something
 */
export function bookletPages(count: number): BookletPage[] {
  const blanks = (4 - (count % 4)) % 4;
  const said = Array.from({ length: count }, (_, at) => at);
  const filler = Array.from({ length: blanks }, () => null);
  return count < 2 ? [...said, ...filler] : [...said.slice(0, -1), ...filler, ...said.slice(-1)];
}

/**
 * The sides of the sheets in the order in which they are printed: front and back of the outermost sheet, then of the
 * next one inside it. To be printed on both sides, turned over the short edge.
 * @param pages in the order in which they are read; a multiple of four
 */
export function imposedSides(pages: readonly BookletPage[]): SheetSide[] {
  const last = pages.length - 1;
  const page = (at: number): BookletPage => pages[at] ?? null;
  return Array.from({ length: pages.length / 4 }, (_, sheet) => sheet * 2).flatMap((at) => [
    { left: page(last - at), right: page(at) },
    { left: page(at + 1), right: page(last - at - 1) },
  ]);
}
