import type { DocumentCell, DocumentColumn, DocumentRow } from '../../../shared/documents/document.ts';

/** One card as its layout reads it: the cell of a column, and its size in mm. */
export interface Card {
  readonly text: (column: string) => string;
  readonly cell: (column: string) => DocumentCell;
  readonly width: number;
  readonly height: number;
}

const EMPTY: DocumentCell = { text: '' };

/** @param size in tenths of a millimetre */
export function cardOf(
  columns: readonly DocumentColumn[],
  { cells }: DocumentRow,
  size: { readonly width: number; readonly height: number },
): Card {
  const cell = (column: string): DocumentCell => cells[columns.findIndex(({ id }) => id === column)] ?? EMPTY;
  return { cell, text: (column) => cell(column).text, width: size.width / 10, height: size.height / 10 };
}
