import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type BookletPage,
  bookletPages,
  imposedSides,
} from '../../../../../shared/documents/booklet/imposition.ts';

test('eight pages on two sheets, as they are folded and stapled', () => {
  expect(imposedSides([0, 1, 2, 3, 4, 5, 6, 7])).toEqual([
    { left: 7, right: 0 },
    { left: 1, right: 6 },
    { left: 5, right: 2 },
    { left: 3, right: 4 },
  ]);
});

test('pages to write on stand before the back, one of them named; of three the first is the inside of the cover', () => {
  expect(bookletPages(7)).toEqual([0, 1, 2, 3, 4, 5, 'memo', 6]);
  expect(bookletPages(6)).toEqual([0, 1, 2, 3, 4, 'memo', 'lines', 5]);
  expect(bookletPages(5)).toEqual([0, 'blank', 1, 2, 3, 'memo', 'lines', 4]);
  expect(bookletPages(4)).toEqual([0, 1, 2, 3]);
  expect(bookletPages(1)).toEqual([0, 'blank', 'memo', 'lines']);
  expect(bookletPages(0)).toEqual([]);
});

/**
 * Printed, folded and leafed through by hand: sheets lie in each other, the first printed outermost. A leaf is the
 * right half of a front with the left half of its back, later the right half of a back with the left half of its front.
 */
function leafedThrough(sides: ReturnType<typeof imposedSides>): BookletPage[] {
  const sheets = Array.from(
    { length: sides.length / 2 },
    (_, n) => [sides[2 * n]!, sides[2 * n + 1]!] as const,
  );
  const firstHalf = sheets.flatMap(([front, back]) => [front.right, back.left]);
  const secondHalf = [...sheets].reverse().flatMap(([front, back]) => [back.right, front.left]);
  return [...firstHalf, ...secondHalf];
}

test('whatever the number of pages: a multiple of four, each once, read in order, the last one on the back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
      const pages = bookletPages(count);
      expect(pages.length % 4).toBe(0);
      expect(pages.length - count).toBeLessThan(4);
      const sides = imposedSides(pages);
      expect(sides).toHaveLength(pages.length / 2);
      const read = leafedThrough(sides);
      expect(read).toEqual(pages);
      expect(read.filter((page) => typeof page === 'number')).toEqual(
        Array.from({ length: count }, (_, n) => n),
      );
      expect(sides[0]?.right).toBe(0);
      if (count > 1) expect(sides[0]?.left).toBe(count - 1);
    }),
  );
});
