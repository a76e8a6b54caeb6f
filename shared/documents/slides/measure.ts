import { textWidth } from '../../text/text-width.ts';
import { wrapText } from '../../text/wrap-text.ts';
import type { SlideLook } from './slide.ts';

/**
 * Sizes of type in points: `large` for what then still stands on one slide, `tight` for what then stands on one slide
 * instead of two, else `usual`. Nothing is smaller than 12, for it is read from the last row of chairs.
 */
export const TYPE = {
  large: { subheading: 24, text: 22, facts: 20, table: 18 },
  usual: { subheading: 20, text: 18, facts: 16, table: 14 },
  tight: { subheading: 18, text: 16, facts: 14, table: 12 },
} as const;
export type TypeScale = (typeof TYPE)[keyof typeof TYPE];
/**
 * A line's height by its size. BIZ UDPゴシック takes less; a program that has to take another font takes as much as
 * this (Noto Sans CJK), and nothing may run off the slide there either.
 */
const LINE = 1.45;
/** How much of a line is counted on. Latin letters, in bold above all, are wider than half a full-width character. */
const filledBy = (text: string, isBold: boolean): number =>
  (LATIN.test(text) ? 0.82 : 0.92) * (isBold ? 0.9 : 1);
const LATIN = /^[\p{Script=Latin}\p{Nd}\p{P}\p{Z}\s]*$/u;
/** Between two boxes. */
export const GAP = 6;
/** Above and below a paragraph. */
export const PARAGRAPH_GAPS = {
  body: [0, 8],
  line: [0, 4],
  subheading: [10, 4],
  hint: [0, 6],
} as const satisfies Readonly<Record<SlideLook, readonly [number, number]>>;
/** At the left and right, and above and below the text of a cell. */
export const CELL_MARGIN = { x: 6, y: 3 } as const;

/** A text broken into the lines it takes in a width, both in points. */
export const linesOf = (text: string, width: number, size: number, isBold = false): string[] =>
  text
    .split('\n')
    .flatMap((line) => wrapText(line, Math.max(2, Math.floor((width / size) * 2 * filledBy(line, isBold)))));

/** The width in points that a text takes in one line. */
export const lineWidth = (text: string, size: number, isBold: boolean): number =>
  Math.ceil(((textWidth(text) / 2) * size) / filledBy(text, isBold));

/** How high so many lines are. */
export const linesHeight = (lines: number, size: number): number => Math.ceil(lines * size * LINE);

/**
 * How high a row becomes: as its tallest cell.
 * @param widths of its cells, in points
 */
export function rowHeight(
  cells: readonly string[],
  widths: readonly number[],
  size: number,
  isBold = false,
): number {
  const lines = cells.map(
    (text, at) => linesOf(text, (widths[at] ?? 0) - 2 * CELL_MARGIN.x, size, isBold).length,
  );
  return linesHeight(Math.max(1, ...lines), size) + 2 * CELL_MARGIN.y;
}
