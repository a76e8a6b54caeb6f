import type { Document, DocumentTable } from '../../../shared/documents/document.ts';

/**
 * A paper with no more than so many rows in its first table, for a preview that opens at once; totals
 * and notes stay.
 * @returns the paper, itself where nothing was cut, and the number of rows left out
 */
export function firstRows(
  paper: Document,
  limit: number,
): { readonly shown: Document; readonly hidden: number } {
  const at = paper.blocks.findIndex(({ kind }) => kind === 'table');
  const table = paper.blocks[at];
  if (table?.kind !== 'table') return { shown: paper, hidden: 0 };
  const hidden = rowCount(table) - limit;
  if (hidden <= 0) return { shown: paper, hidden: 0 };
  return { shown: { ...paper, blocks: paper.blocks.with(at, cutTable(table, limit)) }, hidden };
}

const rowCount = ({ sections }: DocumentTable): number =>
  sections.reduce((sum, { rows }) => sum + rows.length, 0);

function cutTable(table: DocumentTable, limit: number): DocumentTable {
  let room = limit;
  const sections = table.sections.flatMap((section) => {
    if (room === 0) return [];
    const rows = section.rows.slice(0, room);
    room -= rows.length;
    return [{ ...section, rows }];
  });
  return { ...table, sections };
}
