import { printedWidth } from '../text/printed-width.ts';
import { AIR_MM, CHARACTER_MM, isNameColumn, longestWord, SMALL, SMALLEST } from './column-wish.ts';
import type { DocumentCell, DocumentColumn } from './document.ts';

/**
 * In which part of the body's size a cell is set. A name that is too long for its column shrinks to 8 points before it
 * wraps, and so does a text with a word that would be broken; beside room to write in, what takes several lines is set
 * in 9 points.
 * @param width of its column, in mm
 * @param isWrittenIn whether somebody writes on the row
 * @param body its type as a part of 10.5 points
 */
export function cellSize(
  { text }: DocumentCell,
  column: DocumentColumn,
  width: number,
  isWrittenIn: boolean,
  body = 1,
): number {
  const room = (width - AIR_MM.whole) / (CHARACTER_MM * body);
  if (text === '' || room <= 0 || column.align === 'end') return 1;
  const line = Math.max(...text.split('\n').map(printedWidth));
  if (line <= room) return 1;
  if (isNameColumn(column)) return Math.max(SMALLEST, room / line);
  const word = longestWord(text);
  const fitting = word > room ? Math.max(SMALLEST, room / word) : 1;
  return isWrittenIn ? Math.min(SMALL, fitting) : fitting;
}

/** Readings above names, in points: as they are set, and the least where one is longer than its column. */
const READING = { usual: 6.5, least: 5 } as const;
const POINTS = 10.5;

/**
 * In how many points a reading is set that is longer than its column, so that the name below it is not broken; null where
 * it has room.
 * @param width of its column, in mm
 */
export function readingPoints({ reading = '' }: DocumentCell, width: number): number | null {
  const room = ((width - AIR_MM.whole) / CHARACTER_MM) * POINTS;
  const points = room / printedWidth(reading);
  return reading === '' || room <= 0 || points >= READING.usual
    ? null
    : Math.max(READING.least, Math.floor(points * 10) / 10);
}
