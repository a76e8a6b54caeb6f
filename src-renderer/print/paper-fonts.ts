import type { Document } from '../../shared/documents/document.ts';

/** The weights in which papers are set. */
const FACES = ['400 10.5pt "BIZ UDPGothic"', '700 10.5pt "BIZ UDPGothic"'] as const;

/**
 * Loads the parts of the font that a paper's characters need. The font comes in a hundred parts, each
 * loaded when it is first drawn: what was never on screen would print in another font.
 */
export async function loadPaperFonts(paper: Document): Promise<void> {
  const characters = [...new Set(textOf(paper))].join('');
  // A part that cannot be loaded leaves its characters to the next font of the list; the paper still prints.
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face, characters)));
}

function textOf({ title, subtitle, marks, edition, copies = [], blocks, notes }: Document): string {
  const parts = [title, ...subtitle, ...marks, edition, ...copies, ...notes];
  for (const block of blocks) {
    if (block.kind === 'chart') {
      const { caption, series, bars, limitLabel = '' } = block;
      parts.push(caption, limitLabel, ...series.map(({ label }) => label), ...bars.map(({ label }) => label));
      continue;
    }
    if (block.kind === 'receipt') {
      parts.push(...Object.values(block));
      continue;
    }
    if (block.kind !== 'table') {
      parts.push(block.text);
      continue;
    }
    parts.push(block.caption ?? '', ...block.columns.map(({ label }) => label));
    for (const { heading, rows } of block.sections) {
      parts.push(heading ?? '');
      for (const { cells } of rows) {
        for (const { text, reading = '', note = '' } of cells) parts.push(text, reading, note);
      }
    }
  }
  return parts.join('');
}
