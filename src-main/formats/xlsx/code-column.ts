import type { Document, DocumentColumn } from '../../../shared/documents/document.ts';
import { CODE_HEADING } from './read-trace.ts';

export const CODE_COLUMN = 'row-code';

/**
 * The paper with the codes of its rows in a column of their own, behind the first: whoever sorts or filters the rows
 * selects from the first column to the last, and the codes go along. The workbook hides it. A paper without a trace
 * is given back as it is.
 */
export function withCodeColumn(document: Document): Document {
  if (document.trace === undefined) return document;
  const blocks = document.blocks.map((block) => {
    const coded =
      block.kind === 'table' &&
      block.sections.some(({ rows }) => rows.some(({ code }) => code !== undefined));
    if (!coded) return block;
    return {
      ...block,
      columns: behindFirst(block.columns, COLUMN),
      sections: block.sections.map((section) => ({
        ...section,
        rows: section.rows.map((row) => ({
          ...row,
          cells: behindFirst(row.cells, { text: row.code ?? '' }),
        })),
      })),
    };
  });
  return { ...document, blocks };
}

const COLUMN: DocumentColumn = {
  id: CODE_COLUMN,
  label: CODE_HEADING,
  type: 'text',
  width: 0.01,
  align: 'start',
};

const behindFirst = <T>(list: readonly T[], one: T): T[] => [...list.slice(0, 1), one, ...list.slice(1)];
