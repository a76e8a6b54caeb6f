import type { CellKind } from '../../../shared/domain/attendees/cells.ts';

/** Text is typed into it. */
export const isTyped = (cell: CellKind): boolean =>
  cell.kind === 'text' ||
  cell.kind === 'organisation' ||
  (cell.kind === 'custom' &&
    (cell.field.type === 'text' || cell.field.type === 'number' || cell.field.type === 'date'));

/** One of a list is chosen, and nothing typed. */
export const isListed = (cell: CellKind): boolean =>
  cell.kind === 'kind' ||
  cell.kind === 'mode' ||
  cell.kind === 'honorific' ||
  (cell.kind === 'custom' && cell.field.type === 'choice');

/** A key or a press sets the next value: answers, yes or no. */
export const isMarked = (cell: CellKind): boolean =>
  cell.kind === 'answer' || (cell.kind === 'custom' && cell.field.type === 'yes-no');
