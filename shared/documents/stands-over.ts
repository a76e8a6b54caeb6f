import { overhang } from '../domain/labels/label-sheet.ts';
import type { Document } from './document.ts';

/** Pages in tenths of a millimetre, upright. */
const PAGES = { A4: [2100, 2970], A3: [2970, 4200] } as const;

/** Whether labels or cards of a paper stand over the edge of its page, where print would cut them off. */
export function standsOver({ page, blocks }: Document): boolean {
  const [short, long] = PAGES[page.size];
  const [width, height] = page.orientation === 'portrait' ? [short, long] : [long, short];
  return blocks.some((block) => {
    if (block.kind !== 'cards') return false;
    const { x, y } = overhang(block.sheet, { width, height });
    return x > 0 || y > 0;
  });
}
