import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arrangement } from '../../../../../shared/domain/attendees/sections.ts';
import { emptyPlan } from '../../../../../shared/domain/plan/plan.ts';
import { type Columns, columnsOf } from '../../../../../src-renderer/features/attendees/columns.ts';
import { HEADER_HEIGHT } from '../../../../../src-renderer/features/attendees/geometry.ts';
import { DEFAULT_LAYOUT } from '../../../../../src-renderer/features/attendees/layout.ts';
import { type Lines, linesOf } from '../../../../../src-renderer/features/attendees/lines.ts';
import { type Seen, seenOf } from '../../../../../src-renderer/features/attendees/seen.ts';

const HEIGHT = 612;
const plan = emptyPlan('p');
const columnsWith = (rows: 'one' | 'two'): Columns => columnsOf(plan, { ...DEFAULT_LAYOUT, rows });

/** What is drawn at each of the places one after another. */
function scrolled(lines: Lines, columns: Columns, tops: readonly number[], spare = 3): Seen[] {
  let old: Seen | null = null;
  return tops.map((top) => {
    const seen: Seen = seenOf({ top, left: 0, width: 1280, height: HEIGHT }, lines, columns, spare, old);
    old = seen;
    return seen;
  });
}

const people = (count: number, of = 0): string[] => Array.from({ length: count }, (_, n) => `${of}-${n}`);

describe('seenOf', () => {
  test('draws every line in sight, and never more than one line to a slot', () => {
    const sections = fc.array(fc.nat(30), { minLength: 1, maxLength: 60 });
    const tops = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(sections, tops, fc.constantFrom('one', 'two'), fc.nat(3), (sizes, at, rows, spare) => {
        const columns = columnsWith(rows);
        const arrangement: Arrangement = sizes.map((size, n) => ({
          heading: { kind: 'group', key: `@${n}` },
          ids: people(size, n),
        }));
        const lines = linesOf(arrangement, columns.rowHeight);
        const room = HEIGHT - HEADER_HEIGHT;
        const places = at.map((part) => Math.round(part * Math.max(0, lines.height - room)));
        scrolled(lines, columns, places, spare).forEach(({ first, last, slots }, n) => {
          const top = places[n] ?? 0;
          expect(first).toBeLessThanOrEqual(lines.lineAtTop(top));
          expect(last).toBeGreaterThanOrEqual(Math.min(lines.count - 1, lines.lineAtTop(top + room)));
          expect(first).toBeGreaterThanOrEqual(0);
          expect(last).toBeLessThan(lines.count);
          expect(last - first + 1).toBe(Math.min(slots, lines.count));
        });
      }),
    );
  });

  test('draws the same number of rows wherever a list of people is scrolled to: none is made or taken out', () => {
    for (const rows of ['one', 'two'] as const) {
      const columns = columnsWith(rows);
      const lines = linesOf([{ heading: null, ids: people(10_000) }], columns.rowHeight);
      const tops = Array.from({ length: 400 }, (_, n) => n * 301).filter(
        (top) => top < lines.height - HEIGHT,
      );
      const drawn = scrolled(lines, columns, [...tops, lines.height - HEIGHT + HEADER_HEIGHT, 0]);
      expect(new Set(drawn.map(({ slots }) => slots)).size).toBe(1);
      expect(new Set(drawn.map(({ first, last }) => last - first + 1)).size).toBe(1);
    }
  });

  test('under many headings keeps as many slots as it once needed', () => {
    const columns = columnsWith('two');
    const sections: Arrangement = Array.from({ length: 400 }, (_, n) => ({
      heading: { kind: 'group', key: `@${n}` },
      ids: n < 200 ? people(40, n) : [],
    }));
    const lines = linesOf(sections, columns.rowHeight);
    const [above, below, again] = scrolled(lines, columns, [0, lines.height - HEIGHT, 0]);
    expect(below?.slots).toBeGreaterThan(above?.slots ?? 0);
    expect(again?.slots).toBe(below?.slots);
  });
});
