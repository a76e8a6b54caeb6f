import { cutPiece } from './cut-piece.ts';
import { GAP, rowHeight } from './measure.ts';
import type { Piece } from './pieces.ts';
import {
  BODY_HEIGHT,
  BODY_WIDTH,
  type SlideBox,
  type SlideGrid,
  type SlideParagraph,
  type SlideRow,
} from './slide.ts';

type RowPiece = Extract<Piece, { kind: 'row' }>;

/**
 * Puts pieces on slides from the top down. A heading stays with what it heads; what stands below a second heading, or
 * a section of a table, begins a new slide rather than being parted, where one slide holds it.
 * @param continued how the heading of a section is said that goes on
 * @returns the boxes of each slide; none for no pieces
 */
export function fillSlides(pieces: readonly Piece[], continued: (text: string) => string): SlideBox[][] {
  const slides: SlideBox[][] = [];
  let boxes: SlideBox[] = [];
  const turn = (): void => {
    if (boxes.length > 0) slides.push(boxes);
    boxes = [];
  };
  for (const group of groupsOf(pieces)) {
    if (heightAfter(boxes, group) > BODY_HEIGHT && heightAfter([], group) <= BODY_HEIGHT) turn();
    for (const [at, piece] of group.entries()) {
      const next = group[at + 1];
      const together = headsOn(piece) && next !== undefined ? [piece, next] : [piece];
      if (boxes.length > 0 && heightAfter(boxes, together) > BODY_HEIGHT) turn();
      for (const part of cutPiece(piece, roomFor(piece))) {
        if (boxes.length > 0 && heightAfter(boxes, [part]) > BODY_HEIGHT) turn();
        boxes = isRow(part) && boxes.length === 0 ? [goingOn(part, continued)] : added(boxes, part);
      }
    }
  }
  turn();
  return slides;
}

const isRow = (piece: Piece): piece is RowPiece => piece.kind === 'row';
const headsOn = (piece: Piece): boolean => piece.look === 'subheading' || piece.look === 'section';

/** A group begins at each heading of the second level and at each section of a table. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const isHeaded = group?.at(-1)?.look === 'subheading';
    if (group === undefined || (headsOn(piece) && !isHeaded)) groups.push([piece]);
    else group.push(piece);
  }
  return groups;
}

/** What one piece can take of an empty slide: a row stands below its table's heads. */
const roomFor = (piece: Piece): number =>
  BODY_HEIGHT -
  (isRow(piece) ? (piece.grid.head?.height ?? 0) + (isSaidAgain(piece.section) ? MOST_SAID_AGAIN : 0) : 0);

/** A section's heading that is longer than a few lines is not said again. */
const MOST_SAID_AGAIN = BODY_HEIGHT / 4;
const isSaidAgain = (section: SlideRow | null): section is SlideRow =>
  section !== null && section.height <= MOST_SAID_AGAIN / 2;

const heightOf = (boxes: readonly SlideBox[]): number =>
  boxes.reduce((sum, { height }) => sum + height, 0) + GAP * Math.max(0, boxes.length - 1);

/** How high the boxes would be with these pieces below them. */
function heightAfter(boxes: readonly SlideBox[], pieces: readonly Piece[]): number {
  let height = heightOf(boxes);
  const last = boxes.at(-1);
  let open: SlideGrid | 'text' | null = last === undefined ? null : last.kind === 'text' ? 'text' : last.grid;
  for (const piece of pieces) {
    const goes = isRow(piece) ? piece.grid : 'text';
    if (goes !== open) {
      if (open !== null) height += GAP;
      if (isRow(piece)) height += piece.grid.head?.height ?? 0;
    }
    height += piece.height;
    open = goes;
  }
  return height;
}

/** The boxes with one more piece: in the last of them where it goes there, else in one of its own. */
function added(boxes: readonly SlideBox[], piece: Piece): SlideBox[] {
  const last = boxes.at(-1);
  const before = boxes.slice(0, -1);
  if (!isRow(piece))
    return last?.kind === 'text'
      ? [...before, textBox([...last.paragraphs, piece])]
      : [...boxes, textBox([piece])];
  return last?.kind === 'table' && last.grid === piece.grid
    ? [...before, tableBox(piece.grid, [...last.rows, piece])]
    : [...boxes, tableBox(piece.grid, [piece])];
}

/** The box at the head of a slide: a row in the middle of a section has the section's heading above it again. */
function goingOn(row: RowPiece, continued: (text: string) => string): SlideBox {
  if (!isSaidAgain(row.section)) return tableBox(row.grid, [row]);
  const cells = row.section.cells.map(continued);
  const height = rowHeight(cells, [BODY_WIDTH], row.grid.size, true);
  return tableBox(row.grid, [{ ...row.section, cells, height }, row]);
}

const textBox = (paragraphs: readonly SlideParagraph[]): SlideBox => ({
  kind: 'text',
  paragraphs,
  height: paragraphs.reduce((sum, { height }) => sum + height, 0),
});

const tableBox = (grid: SlideGrid, rows: readonly SlideRow[]): SlideBox => ({
  kind: 'table',
  grid,
  rows,
  height: rows.reduce((sum, { height }) => sum + height, grid.head?.height ?? 0),
});
