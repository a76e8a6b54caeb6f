import { compoundPieces } from '../../text/compound-breaks.ts';
import { printedWidth } from '../../text/printed-width.ts';
import { SMALL } from '../column-wish.ts';
import { textArea } from '../text-area.ts';

const PAGE_MM = textArea({ size: 'A4', orientation: 'portrait' }).height;
/** What the head of the first page takes, the notes of the last, and heading, column heads and sum of each. */
const HEAD_MM = 38;
const NOTES_MM = 18;
const FIXED_MM = 30;
/** Height of a line of 9 points, which longer texts are set in, and the air of a row. */
const LINE_MM = 4.4;
const AIR_MM = 2.8;
/** Widths are reckoned, not measured. */
const ROUGH = 1.03;
/** A line is large enough to sign (papers: at least 9 mm). */
export const ROW_MM = 9.4;

/**
 * Parts the lines of 受付簿 into pages so that each has room for its blank lines and its sum: by the height each line
 * will need at most, long offices taking more than one. The last one has room for the notes as well.
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
  const begin = (): void => {
    left = PAGE_MM - (pages.length === 0 ? HEAD_MM : 0) - FIXED_MM - blanks * ROW_MM;
    page = [];
    pages.push(page);
  };
  for (const [at, entry] of entries.entries()) {
    const height = heightOf(textsOf(entry), room);
    const needed = at === entries.length - 1 ? height + NOTES_MM : height;
    if (pages.length === 0 || (needed > left && page.length > 0)) begin();
    page.push(entry);
    left -= height;
  }
  return pages;
}

function heightOf(texts: readonly string[], room: readonly number[]): number {
  const lines = texts.map((text, at) => linesOf(text, room[at] ?? 5));
  return Math.max(ROW_MM, Math.max(1, ...lines) * LINE_MM + AIR_MM);
}

/** Lines that a text takes which breaks at spaces, behind punctuation and between the words of long compounds. */
function linesOf(text: string, room: number): number {
  if (printedWidth(text) <= room) return 1;
  let lines = 1;
  let filled = 0;
  for (const piece of text.split(/(?<=[\s、。・）])/u).flatMap(compoundPieces)) {
    const width = printedWidth(piece) * SMALL * ROUGH;
    if (filled > 0 && filled + width > room) {
      lines += 1;
      filled = 0;
    }
    const more = Math.max(0, Math.ceil((filled + width) / room) - 1);
    lines += more;
    filled += width - more * room;
  }
  return lines;
}
