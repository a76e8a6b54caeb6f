import { CELL_MARGIN, linesHeight, linesOf, rowHeight } from './measure.ts';
import type { Piece } from './pieces.ts';
import { BODY_WIDTH, type SlideParagraph } from './slide.ts';

/**
 * A piece that is higher than a slide in parts that are not: a text after a sentence where there is one, a row after
 * so many lines of each of its cells.
 * @param room in points
 */
export function cutPiece(piece: Piece, room: number): Piece[] {
  if (piece.height <= room) return [piece];
  return piece.kind === 'row' ? cutRow(piece, room) : cutParagraph(piece, room);
}

/** With what ends them: 。, a full stop before a space, a line break. */
const SENTENCES = /[^。．\n]*?(?:[。．]+[」』）]*|[.!?]\s+|\n|$)/gsu;

function cutParagraph(piece: SlideParagraph, room: number): Piece[] {
  const { size, before, after } = piece;
  const most = Math.max(1, Math.floor((room - before - after) / linesHeight(1, size)));
  const linesIn = (text: string): string[] => linesOf(text, BODY_WIDTH, size);
  const parts: string[] = [];
  let current = '';
  const put = (next: string): void => {
    if (current !== '' && linesIn(current + next.trimEnd()).length > most) {
      parts.push(current);
      current = '';
    }
    current += next;
  };
  for (const sentence of piece.text.match(SENTENCES) ?? []) {
    const lines = linesIn(sentence.trimEnd());
    if (lines.length <= most) put(sentence);
    else for (const line of lines) put(line);
  }
  return [...parts, current]
    .map((part) => part.trimEnd())
    .map((text) => ({ ...piece, text, height: before + linesHeight(linesIn(text).length, size) + after }));
}

function cutRow(row: Extract<Piece, { kind: 'row' }>, room: number): Piece[] {
  const { grid, cells } = row;
  const isBold = row.look !== 'body' || row.strong;
  const widths = row.look === 'section' ? [BODY_WIDTH] : grid.columns.map(({ width }) => width);
  const lines = cells.map((text, at) =>
    linesOf(text, (widths[at] ?? 0) - 2 * CELL_MARGIN.x, grid.size, isBold),
  );
  const most = Math.max(1, Math.floor((room - 2 * CELL_MARGIN.y) / linesHeight(1, grid.size)));
  const count = Math.ceil(Math.max(...lines.map(({ length }) => length)) / most);
  return Array.from({ length: count }, (_, at) => {
    const part = lines.map((own) => own.slice(at * most, (at + 1) * most).join('\n'));
    return { ...row, cells: part, height: rowHeight(part, widths, grid.size, isBold) };
  });
}
