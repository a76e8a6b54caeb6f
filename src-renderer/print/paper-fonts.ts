import type { Document } from '../../shared/documents/document.ts';
import { textsOf } from '../../shared/documents/text-of.ts';

/** The weights in which papers are set. */
const FACES = ['400 10.5pt "BIZ UDPGothic"', '700 10.5pt "BIZ UDPGothic"'] as const;

/**
 * Loads the parts of the font that a paper's characters need. The font comes in a hundred parts, each
 * loaded when it is first drawn: what was never on screen would print in another font.
 */
export async function loadPaperFonts(paper: Document): Promise<void> {
  const characters = [...new Set(textsOf(paper).join(''))].join('');
  // A part that cannot be loaded leaves its characters to the next font of the list; the paper still prints.
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face, characters)));
}
