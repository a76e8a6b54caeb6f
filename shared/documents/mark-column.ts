import type { Document, DocumentColumn, DocumentTable } from './document.ts';
import { documentWords } from './words.ts';

/** The id of the column that says which rows have changed. */
export const MARK_COLUMN = 'changed';
/** Its width, in full-width characters. */
export const MARK_WIDTH = 2.4;

/**
 * The paper with 改 in a narrow column of its own in front of every row that has changed, readable
 * without colour and, in a spreadsheet, to filter by. A paper on which nothing is marked is given back
 * as it is. Renderers for people's eyes use it; data (CSV) goes without.
 */
export function withMarkColumn(document: Document): Document {
  if (!isMarked(document)) return document;
  return {
    ...document,
    blocks: document.blocks.map((block) =>
      block.kind === 'table' ? markTable(block, document.language) : block,
    ),
  };
}

/** Whether anything on the paper is marked as changed. */
export const isMarked = ({ blocks }: Document): boolean =>
  blocks.some(
    (block) =>
      block.kind === 'table' &&
      block.sections.some((section) => section.changed || section.rows.some(({ changed }) => changed)),
  );

function markTable(table: DocumentTable, language: Document['language']): DocumentTable {
  const { changed: words, gap } = documentWords(language);
  const column: DocumentColumn = {
    id: MARK_COLUMN,
    label: words.column,
    type: 'mark',
    width: MARK_WIDTH,
    align: 'center',
  };
  return {
    ...table,
    columns: [column, ...table.columns],
    sections: table.sections.map((section) => ({
      ...section,
      heading:
        section.changed && section.heading !== null ? words.mark + gap + section.heading : section.heading,
      rows: section.rows.map((row) => ({
        ...row,
        cells: [{ text: row.changed ? words.mark : '' }, ...row.cells],
      })),
    })),
  };
}
