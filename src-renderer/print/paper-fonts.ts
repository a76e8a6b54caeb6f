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

/**
 * Whether the papers' font lacks a character, by the ranges that its parts declare; where they cannot be read,
 * nothing is said to be lacking. Spaces and line breaks are drawn by nobody.
 */
export function lacksPaperFont(): (character: string) => boolean {
  const ranges = [...document.fonts]
    .filter(({ family }) => family.replaceAll('"', '') === 'BIZ UDPGothic')
    .flatMap(({ unicodeRange }) => unicodeRange.split(',').map(rangeOf));
  if (ranges.length === 0) return () => false;
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return !/\s/u.test(character) && !ranges.some(([first, last]) => first <= code && code <= last);
  };
}

/** U+30??, U+4E00-9FFF, U+25C7: first and last code point. */
function rangeOf(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
}
