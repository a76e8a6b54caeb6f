import { printedWidth } from '../../text/printed-width.ts';
import type { DocumentSection } from '../document.ts';
import { textArea } from '../text-area.ts';

/** In points: large type where it goes on one page, never smaller than the body of other papers. */
const SIZES = [14, 13, 12, 11.5, 11] as const;
const SMALLEST = 10.5;
const POINT_MM = 0.3528;
const PAGE_MM = textArea({ size: 'A4', orientation: 'portrait' });
/** Title and a line below it; a paper handed out, below the order. */
const TITLE_MM = 16;
const LINE_MM = 6;
/** Height of a line in sizes of its font, and the air of a row. */
const LEADING = 1.5;
const AIR_MM = 2.4;
/** A day or a network above its order. */
const HEADING_MM = 12.5;
/** Characters of the number in front. */
const NUMBER = 3.5;
/** What of the width the names at the right take at most. */
const NAMES = 0.42;

/**
 * In which size the order of a meeting goes on one page, 14 points if it can.
 * @param lines under the title
 * @param handouts lines below the order
 */
export function programmeSize(sections: readonly DocumentSection[], lines: number, handouts: number): number {
  const room = PAGE_MM.height - TITLE_MM - (lines + handouts) * LINE_MM;
  return SIZES.find((points) => heightOf(sections, points) <= room) ?? SMALLEST;
}

function heightOf(sections: readonly DocumentSection[], points: number): number {
  const mm = points * POINT_MM;
  const width = PAGE_MM.width / mm - NUMBER - 3;
  const rows = sections.flatMap((section) => section.rows);
  const textOf = (at: number) => rows.map(({ cells }) => printedWidth(cells[at]?.text ?? ''));
  const names = Math.min(Math.max(0, ...textOf(2)) + 1, width * NAMES);
  const lines = rows.reduce((sum, { cells }) => {
    const [, title, who] = cells;
    const of = (text = '', across: number) => Math.max(1, Math.ceil(printedWidth(text) / across));
    return sum + Math.max(of(title?.text, width - names - 1), of(who?.text, names));
  }, 0);
  const headings = sections.filter(({ heading }) => heading !== null).length;
  return lines * mm * LEADING + rows.length * AIR_MM + headings * HEADING_MM;
}
