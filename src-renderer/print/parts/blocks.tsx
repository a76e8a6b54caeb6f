import type { Document } from '../../../shared/documents/document.ts';
import { textArea } from '../../../shared/documents/text-area.ts';
import { PaperBlock } from '../paper-block.tsx';
import type { PlacedBlock } from './placed-blocks.ts';

/** Blocks one below the other, measured and printed alike. */
export const Blocks = ({
  blocks,
  document,
}: {
  readonly blocks: readonly PlacedBlock[];
  readonly document: Pick<Document, 'page' | 'subtitle' | 'marks' | 'dense'>;
}) =>
  blocks.map(({ block, wide }, at) => (
    <PaperBlock
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks are in a fixed order and hold no state
      key={at}
      block={block}
      wide={wide}
      paper={document}
      across={textArea(document.page).width}
      dense={document.dense}
    />
  ));
