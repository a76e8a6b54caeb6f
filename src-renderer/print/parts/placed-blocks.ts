import type { Document, DocumentBlock } from '../../../shared/documents/document.ts';
import { isWide } from '../../../shared/documents/fit-columns.ts';

/** A block as it stands on a paper: `wide`, a table takes the whole width of the page. */
export interface PlacedBlock {
  readonly block: DocumentBlock;
  readonly wide: boolean;
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
