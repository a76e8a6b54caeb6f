/** A4 upright between margins of 20 mm, what the head of the first page takes, and heading, column heads and sum of each. */
const PAGE_MM = 257;
const HEAD_MM = 36;
const NOTES_MM = 18;
const FIXED_MM = 27;
/** Height of a line of body text with a reading above it, and the air of a row. */
const LINE_MM = 6.6;
const AIR_MM = 3;
/** A line is large enough to sign (papers: at least 9 mm). */
export const ROW_MM = 9.4;
/**
 * Parts the lines of 受付簿 into pages so that each has room for its blank lines and its sum: by the height each line
 * will need at most, long offices taking more than one. Room for the notes is kept on every page, for any may be the last.
 * @param textsOf what of an entry may wrap
 * @param room full-width characters that a line of each of these texts' columns holds
 */
export function pagesOf<T>(
  entries: readonly T[],
  textsOf: (entry: T) => readonly string[],
  room: readonly number[],
  blanks: number,
): T[][] {
  const pages: T[][] = [];
  let page: T[] = [];
  let left = 0;
  for (const entry of entries) {
    const height = heightOf(textsOf(entry), room);
    if (page.length === 0 || height > left) {
      const head = pages.length === 0 ? HEAD_MM : 0;
      left = PAGE_MM - head - FIXED_MM - NOTES_MM - blanks * ROW_MM;
      page = [];
      pages.push(page);
    }
    page.push(entry);
    left -= height;
  }
  return pages;
}

function heightOf(texts: readonly string[], room: readonly number[]): number {
  const lines = texts.map((text, at) => Math.ceil(widthOf(text) / (room[at] ?? 5)));
  return Math.max(ROW_MM, Math.max(1, ...lines) * LINE_MM + AIR_MM);
}

/** In full-width characters; what is half as wide counts a little more than half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u0020-\u00ff\uff61-\uff9f]/u.test(character) ? 0.6 : 1), 0);
