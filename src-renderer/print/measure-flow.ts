import type { DocumentBlock } from '../../shared/documents/document.ts';
import { type BlockPart, partsOf } from '../../shared/documents/pages/block-parts.ts';
import type { FlowUnit } from '../../shared/documents/pages/paginate.ts';
import { isWhole } from '../../shared/documents/whole-table.ts';

/** Where a page may and must turn at a part, where the kind of its block does not say it already. */
export type TurnsOf = (
  part: BlockPart,
  element: Element,
) => { readonly newPage: boolean; readonly keepWithNext: boolean };

/**
 * How high each part of a paper is, in pixels of the page: read off its blocks as they stand one below the other.
 * @param flow the element whose children are the blocks, in order
 * @param turnsOf asked for blocks that are not divided; of a table, the heading of a section never stands last, and one
 * that is kept whole holds together
 */
export function measureFlow(blocks: readonly DocumentBlock[], flow: Element, turnsOf: TurnsOf): FlowUnit[] {
  const elements = [...flow.children];
  const lines = elements.map((element) => [...element.querySelectorAll('tbody > tr')]);
  const heads = new Map<number, number>();
  const taken = elements.map(() => 0);
  return partsOf(blocks).map((part): FlowUnit => {
    const element = elements[part.block];
    if (!element) return { height: 0, newPage: false, keepWithNext: false, table: null };
    if (part.line === null) return { height: outerHeight(element), table: null, ...turnsOf(part, element) };
    const at = taken[part.block] ?? 0;
    taken[part.block] = at + 1;
    const head = heads.get(part.block) ?? headOf(element, lines[part.block] ?? []);
    heads.set(part.block, head);
    return {
      height: lines[part.block]?.[at]?.getBoundingClientRect().height ?? 0,
      newPage: false,
      keepWithNext: part.line.row === null || holdsOn(blocks[part.block], part.line),
      table: { id: part.block, head },
    };
  });
}

/** Whether a row stays with what follows it: in a table that is kept whole, or a section that is. */
function holdsOn(
  block: DocumentBlock | undefined,
  { section, row }: NonNullable<BlockPart['line']>,
): boolean {
  if (block?.kind !== 'table') return false;
  const isLast = row === (block.sections[section]?.rows.length ?? 0) - 1;
  if (isWhole(block)) return !isLast || block.sections.slice(section + 1).some(({ rows }) => rows.length > 0);
  return block.wholeSections === true && section > 0 && !isLast;
}

/** What a table needs beside its lines: its head, its borders and the space around it. */
function headOf(table: Element, lines: readonly Element[]): number {
  return outerHeight(table) - lines.reduce((sum, line) => sum + line.getBoundingClientRect().height, 0);
}

/** With its margins: they may fall together with others, then a page has a little room to spare. */
export function outerHeight(element: Element): number {
  const { marginTop, marginBottom } = getComputedStyle(element);
  return (
    element.getBoundingClientRect().height +
    (Number.parseFloat(marginTop) || 0) +
    (Number.parseFloat(marginBottom) || 0)
  );
}
