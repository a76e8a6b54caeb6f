import type { ExportRecord } from '../domain/collections/index.ts';
import type { Returned, ReturnedRow } from './returned.ts';

/**
 * Marks the rows that stand under another line (a day) than they went out under. Believed only where those lines
 * stand as they went out, each once, and no more than half of the rows are elsewhere: in a sheet that was sorted as a
 * whole, or whose days' lines are gone, where a row stands says nothing of it.
 * @param passed what the lines between the rows stand for, in the file's order
 */
export function withMoves(
  record: ExportRecord,
  rows: readonly ReturnedRow[],
  passed: readonly string[],
): Pick<Returned, 'rows' | 'isRearranged'> {
  const isElsewhere = ({ sent, section }: ReturnedRow): boolean =>
    sent !== null && sent.section !== null && section !== null && sent.section !== section;
  const known = rows.filter(({ sent }) => sent?.section != null).length;
  const elsewhere = rows.filter(isElsewhere).length;
  const isInOrder =
    passed.length === record.sections.length && record.sections.every(({ ref }, at) => ref === passed[at]);
  const isTold = isInOrder && elsewhere * 2 <= known;
  return {
    rows: isTold ? rows.map((row) => (isElsewhere(row) ? { ...row, isMoved: true } : row)) : rows,
    isRearranged: elsewhere > 0 && !isTold,
  };
}
