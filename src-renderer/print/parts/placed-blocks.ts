import type { Document, DocumentBlock } from '../../../shared/documents/document.ts';
import { NEARLY_A_PAGE } from '../../../shared/documents/fit-columns.ts';

/** A block as it stands on a paper: `wide`, a table takes the whole width of the page. */
export interface PlacedBlock {
  readonly block: DocumentBlock;
  readonly wide: boolean;
}

/** Whether a table takes the whole width: the first one of a paper does, and those that nearly fill it anyway. */
export function isWide(blocks: readonly DocumentBlock[], at: number): boolean {
  const block = blocks[at];
  return (
    block?.kind === 'table' &&
    (blocks.findIndex(({ kind }) => kind === 'table') === at ||
      block.columns.reduce((sum, { width }) => sum + width, 0) >= NEARLY_A_PAGE)
  );
}

/** The blocks of a paper one below the other; a room's list is a table of its own, so that pages can part it. */
export const placedBlocks = ({ blocks }: Document): readonly PlacedBlock[] =>
  blocks.flatMap((block, at): PlacedBlock[] => {
    if (block.kind !== 'seat-plan') return [{ block, wide: isWide(blocks, at) }];
    const alone = { ...block, table: { ...block.table, sections: [] } };
    return [
      { block: alone, wide: false },
      { block: block.table, wide: false },
    ];
  });
