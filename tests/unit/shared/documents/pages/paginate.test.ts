import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FlowUnit, paginate } from '../../../../../shared/documents/pages/paginate.ts';

const unit = (height: number, more: Partial<FlowUnit> = {}): FlowUnit => ({
  height,
  newPage: false,
  keepWithNext: false,
  table: null,
  ...more,
});

test('a heading goes over to the page of what it heads', () => {
  const units = [unit(80), unit(10, { keepWithNext: true }), unit(20)];
  expect(paginate(units, 100)).toEqual([[0], [1, 2]]);
});

test('the head of a table is counted again on each page that it goes on to', () => {
  const table = { id: 1, head: 30 };
  const units = Array.from({ length: 5 }, () => unit(30, { table }));
  expect(paginate(units, 100)).toEqual([[0, 1], [2, 3], [4]]);
});

test('nothing is lost or moved, pages are no fuller than they can be, headings are not left behind', () => {
  const arbitrary: fc.Arbitrary<FlowUnit> = fc.record({
    height: fc.integer({ min: 1, max: 130 }),
    newPage: fc.boolean(),
    keepWithNext: fc.boolean(),
    table: fc.option(fc.record({ id: fc.integer({ min: 1, max: 3 }), head: fc.constant(12) })),
  });
  fc.assert(
    fc.property(fc.array(arbitrary, { maxLength: 60 }), (units) => {
      const pages = paginate(units, 100);
      expect(pages.flat()).toEqual(units.map((_, at) => at));
      for (const page of pages) {
        expect(page.length).toBeGreaterThan(0);
        if (page.length > 1) expect(heightOf(units, page)).toBeLessThanOrEqual(100);
        // What begins a page stands at the head of one.
        for (const at of page.slice(1)) expect(units[at]!.newPage).toBe(false);
        const last = page.at(-1)!;
        const next = units[last + 1];
        if (units[last]!.keepWithNext && next && !next.newPage) {
          // Only where both together are more than a page holds.
          expect(heightOf(units, chainAround(units, last))).toBeGreaterThan(100);
        }
      }
    }),
  );
});

function heightOf(units: readonly FlowUnit[], page: readonly number[]): number {
  return page.reduce((sum, at, n) => {
    const { height, table } = units[at]!;
    const before = n === 0 ? null : (units[page[n - 1]!]!.table?.id ?? null);
    return sum + height + (table !== null && table.id !== before ? table.head : 0);
  }, 0);
}

/** All that holds together around a unit. */
function chainAround(units: readonly FlowUnit[], at: number): number[] {
  const holds = (n: number): boolean =>
    units[n]!.keepWithNext && n + 1 < units.length && !units[n + 1]!.newPage;
  let first = at;
  while (first > 0 && holds(first - 1)) first -= 1;
  let last = at;
  while (holds(last)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}
