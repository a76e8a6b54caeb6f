import { type Document, tableOf } from '../../../shared/documents/document.ts';

/** Lines, blocks and cards from which on a paper is printed in parts: some fifty pages of a list. */
const LONG = 600;

/** Whether a paper is so long that a browser should not print it at once. A booklet's pages lie on sheets in another order. */
export function isLong({ blocks, copies = [], layout }: Document): boolean {
  if (layout === 'booklet') return false;
  const lines = blocks.reduce(
    (sum, block) =>
      sum + 1 + (tableOf(block)?.sections ?? []).reduce((all, { rows }) => all + rows.length, 0),
    0,
  );
  return lines * Math.max(1, copies.length) > LONG;
}
