import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookletFlow } from '../../../../../shared/documents/booklet/booklet-flow.ts';
import { type FlowUnit, paginate } from '../../../../../shared/documents/pages/paginate.ts';

/** A booklet of parts of so many units each, ten of which fill a page; each part begins a page. */
const booklet = (...parts: readonly number[]): FlowUnit[] =>
  parts.flatMap((units, part) =>
    Array.from({ length: units }, (_, at) => ({
      height: 10,
      newPage: part > 0 && at === 0,
      keepWithNext: false,
      table: null,
    })),
  );
const pagesOf = (...parts: readonly number[]): number[] =>
  bookletFlow(booklet(...parts), 100).map((page) => page.length);

test('short parts stand below one another where that saves a sheet', () => {
  // Cover, greeting, programme, itinerary, places: five pages would be two sheets.
  expect(pagesOf(10, 3, 6, 7, 5)).toEqual([10, 9, 7, 5]);
});

test('else each begins a page: a sheet that is needed anyway is used', () => {
  expect(pagesOf(10, 3, 6, 7)).toEqual([10, 3, 6, 7]);
  expect(pagesOf(10, 3, 6, 9, 9, 9)).toEqual([10, 3, 6, 9, 9, 9]);
});

test('no part is parted to stand below another', () => {
  expect(pagesOf(10, 6, 6, 6, 6)).toEqual([10, 6, 6, 6, 6]);
});

test('whatever the parts: every unit once and in order, the cover alone, never a sheet more than apart', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 }), (parts) => {
      const units = booklet(10, ...parts);
      const pages = bookletFlow(units, 100);
      expect(pages.flat()).toEqual(units.map((_, at) => at));
      expect(pages[0]).toHaveLength(10);
      for (const page of pages) expect(page.length).toBeLessThanOrEqual(10);
      expect(Math.ceil(pages.length / 4)).toBeLessThanOrEqual(Math.ceil(paginate(units, 100).length / 4));
    }),
  );
});
