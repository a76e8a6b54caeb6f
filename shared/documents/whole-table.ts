import type { Document, DocumentTable } from './document.ts';

/** A table of so few rows is not parted between two pages. */
const SHORT = 8;

/** Whether a table stands on one page, as far as one holds it: a short one, and one whose builder says so. */
export const isWhole = ({ whole, sections }: DocumentTable): boolean =>
  whole ?? sections.reduce((sum, { rows }) => sum + rows.length, 0) <= SHORT;

/** The paper whose first table begins below its title and headings: kept whole it would leave them a page alone. */
export function withTopTable(document: Document): Document {
  const at = document.blocks.findIndex(({ kind }) => kind !== 'heading');
  const block = document.blocks[at];
  if (block?.kind !== 'table' || block.whole !== undefined) return document;
  return { ...document, blocks: document.blocks.with(at, { ...block, whole: false }) };
}
