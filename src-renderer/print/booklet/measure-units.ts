import { partsOf } from '../../../shared/documents/booklet/booklet-parts.ts';
import type { FlowUnit } from '../../../shared/documents/booklet/paginate.ts';
import type { DocumentBlock } from '../../../shared/documents/document.ts';

/**
 * How high each part of a booklet is, in pixels of the page: read off its blocks as they stand one below the other.
 * @param flow the element whose children are the blocks, in order
 */
export function measureUnits(blocks: readonly DocumentBlock[], flow: Element): FlowUnit[] {
  const elements = [...flow.children];
  const lines = elements.map((element) => [...element.querySelectorAll('tbody > tr')]);
  const taken = elements.map(() => 0);
  return partsOf(blocks).map((part): FlowUnit => {
    const block = blocks[part.block];
    const element = elements[part.block];
    const isHeading = block?.kind === 'heading';
    const newPage = (isHeading && block.newPage === true) || blocks[part.block - 1]?.kind === 'cover';
    if (part.line === null || !element)
      return { height: element ? outerHeight(element) : 0, newPage, keepWithNext: isHeading, table: null };
    const at = taken[part.block] ?? 0;
    taken[part.block] = at + 1;
    const row = lines[part.block]?.[at];
    return {
      height: row?.getBoundingClientRect().height ?? 0,
      newPage: false,
      keepWithNext: part.line.row === null,
      table: { id: part.block, head: headOf(element) },
    };
  });
}

/** What a table needs beside its lines: its head, its borders and the space around it. */
function headOf(table: Element): number {
  const rows = [...table.querySelectorAll('tbody > tr')];
  const inside = rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
  return outerHeight(table) - inside;
}

/** With its margins: they may fall together with others, then a page has a little room to spare. */
function outerHeight(element: Element): number {
  const { marginTop, marginBottom } = getComputedStyle(element);
  return (
    element.getBoundingClientRect().height +
    (Number.parseFloat(marginTop) || 0) +
    (Number.parseFloat(marginBottom) || 0)
  );
}
