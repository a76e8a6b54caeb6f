import type { Cursor } from './move.ts';

/** The DOM id of a cell, so that the grid can name the active one. */
export const cellId = ({ id, column }: Cursor): string => `matrix-${id}-${column}`;
