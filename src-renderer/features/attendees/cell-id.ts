import type { Cursor } from './move-cursor.ts';

/** The element id of a cell, by which the field that has the keyboard names the active one. */
export const cellId = ({ id, column }: Cursor): string => `cell-${id}-${column}`;
