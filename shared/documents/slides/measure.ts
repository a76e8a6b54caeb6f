import { wrapText } from '../../text/wrap-text.ts';
import type { SlideLook } from './slide.ts';

/**
 * Sizes of type in points: `large` for what then still stands on one slide, else `usual`. Nothing is smaller than 12,
 * for it is read from the last row of chairs.
 */
export const TYPE = {
  large: { subheading: 24, text: 22, facts: 20, table: 18 },
  usual: { subheading: 20, text: 18, facts: 16, table: 14 },
} as const;
export type TypeScale = (typeof TYPE)[keyof typeof TYPE];
/**
 * A line's height by its size. BIZ UDPゴシック takes less; a program that has to take another font takes as much as
 * this (Noto Sans CJK), and nothing may run off the slide there either.
 */
const LINE = 1.45;
/** How much of a line is counted on: Latin letters in bold are wider than half a full-width character. */
const FILLED = 0.92;
/** Between two boxes. */
export const GAP = 10;
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
export const linesOf = (text: string, width: number, size: number): string[] =>
  text.split('\n').flatMap((line) => wrapText(line, placesIn(width, size)));

const placesIn = (width: number, size: number): number =>
  Math.max(2, Math.floor((width / size) * 2 * FILLED));

/** How high so many lines are. */
export const linesHeight = (lines: number, size: number): number => Math.ceil(lines * size * LINE);

/**
 * How high a row becomes: as its tallest cell.
 * @param widths of its cells, in points
 */
export function rowHeight(cells: readonly string[], widths: readonly number[], size: number): number {
  const lines = cells.map((text, at) => linesOf(text, (widths[at] ?? 0) - 2 * CELL_MARGIN.x, size).length);
  return linesHeight(Math.max(1, ...lines), size) + 2 * CELL_MARGIN.y;
}
