import { AlignmentType, Paragraph } from 'docx';
import { cellSize, readingPoints } from '../../../shared/documents/cell-size.ts';
import type { DocumentCell, DocumentColumn } from '../../../shared/documents/document.ts';
import { BODY_POINTS } from '../../../shared/documents/fit-columns.ts';
import { runsOf } from './prose.ts';
import { STYLE } from './styles.ts';

const ALIGN = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const;
/** Notes below a text. */
const NOTE_POINTS = 9;

interface CellLook {
  /** Of its column, in mm. */
  readonly width: number;
  readonly points: number;
  /** A line of an order of proceedings, in large type. */
  readonly isOrder: boolean;
  /** Somebody writes on its row. */
  readonly isWrittenIn: boolean;
  readonly isStrong: boolean;
  /** It stays on a page with the row below it. */
  readonly keepNext: boolean;
}

/**
 * What stands in a cell: its reading in small type above the name, as on paper (a reading of Word's own would be lost to
 * most that read the file), the text, and its note below. What is too long for its column is set smaller, as on paper.
 */
export function cellParagraphs(cell: DocumentCell, column: DocumentColumn, look: CellLook): Paragraph[] {
  const { text, reading = '', note = '' } = cell;
  const { width, points, isOrder, isWrittenIn, isStrong, keepNext } = look;
  const alignment = ALIGN[column.align];
  const part = isOrder ? 1 : cellSize(cell, column, width, isWrittenIn, points / BODY_POINTS);
  const size = isOrder || part < 1 ? { size: Math.floor(points * part * 2) } : {};
  const small = readingPoints(cell, width);
  return [
    ...(reading === ''
      ? []
      : [
          new Paragraph({
            style: STYLE.reading,
            alignment,
            children: runsOf(reading, small === null ? {} : { size: Math.floor(small * 2) }),
          }),
        ]),
    new Paragraph({
      style: STYLE.cell,
      alignment,
      ...(isOrder ? { spacing: { before: 60, after: 60 } } : {}),
      ...(reading === '' ? {} : { spacing: { before: 0, line: 240 } }),
      keepNext,
      children: runsOf(text, { ...size, ...(isStrong ? { bold: true } : {}) }),
    }),
    ...(note === ''
      ? []
      : [new Paragraph({ style: STYLE.cell, alignment, children: runsOf(note, { size: NOTE_POINTS * 2 }) })]),
  ];
}
