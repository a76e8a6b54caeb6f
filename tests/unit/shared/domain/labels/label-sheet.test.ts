import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LABEL_SHEET_IDS,
  LABEL_SHEETS,
  type LabelSheet,
  labelPlace,
  MOST_OFFSET,
  overhang,
  perSheet,
  sheetCount,
  sheetIdOf,
} from '../../../../../shared/domain/labels/label-sheet.ts';

const A4 = { width: 2100, height: 2970 };
const NO_OFFSET = { x: 0, y: 0 };

/** Sheets that fit A4, of any measures. */
const fitting = fc
  .record({
    columns: fc.integer({ min: 1, max: 6 }),
    rows: fc.integer({ min: 1, max: 12 }),
    width: fc.integer({ min: 100, max: 2100 }),
    height: fc.integer({ min: 100, max: 2970 }),
    left: fc.integer({ min: 0, max: 300 }),
    top: fc.integer({ min: 0, max: 300 }),
    gapX: fc.integer({ min: 0, max: 100 }),
    gapY: fc.integer({ min: 0, max: 100 }),
  })
  .filter((sheet) => overhang(sheet, A4).x === 0 && overhang(sheet, A4).y === 0);
const offsets = fc.record({
  x: fc.integer({ min: -MOST_OFFSET, max: MOST_OFFSET }),
  y: fc.integer({ min: -MOST_OFFSET, max: MOST_OFFSET }),
});

describe('labels on a sheet', () => {
  test('every label lies within the page, on no other, and they fill as many sheets as are counted', () => {
    fc.assert(
      fc.property(fitting, fc.integer({ min: 1, max: 90 }), fc.nat(30), (sheet, count, used) => {
        const first = used % perSheet(sheet);
        const places = Array.from({ length: count }, (_, at) => labelPlace(sheet, at, first, NO_OFFSET));
        for (const { x, y } of places) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + sheet.width).toBeLessThanOrEqual(A4.width);
          expect(y + sheet.height).toBeLessThanOrEqual(A4.height);
        }
        for (const [n, a] of places.entries())
          for (const b of places.slice(n + 1)) {
            const apart =
              a.page !== b.page || Math.abs(a.x - b.x) >= sheet.width || Math.abs(a.y - b.y) >= sheet.height;
            expect(apart).toBe(true);
          }
        const pages = sheetCount(sheet, count, first);
        expect(Math.max(...places.map(({ page }) => page)) + 1).toBe(pages);
        expect(pages).toBe(Math.ceil((first + count) / perSheet(sheet)));
        // The first label lies where the used ones end.
        expect(places[0]).toEqual(labelPlace(sheet, first, 0, NO_OFFSET));
      }),
    );
  });

  test('an offset moves every label by exactly so many tenths of a millimetre', () => {
    fc.assert(
      fc.property(fitting, offsets, fc.nat(60), (sheet, offset, at) => {
        const moved = labelPlace(sheet, at, 0, offset);
        const still = labelPlace(sheet, at, 0, NO_OFFSET);
        expect([moved.page, moved.x - still.x, moved.y - still.y]).toEqual([still.page, offset.x, offset.y]);
      }),
    );
  });

  test('the sheets that are offered fit A4 and lie in its middle, to the tenth', () => {
    for (const id of LABEL_SHEET_IDS) {
      const sheet: LabelSheet = LABEL_SHEETS[id];
      expect(overhang(sheet, A4)).toEqual({ x: 0, y: 0 });
      const last = labelPlace(sheet, perSheet(sheet) - 1, 0, NO_OFFSET);
      expect(Math.abs(A4.width - last.x - sheet.width - sheet.left)).toBeLessThanOrEqual(1);
      expect(Math.abs(A4.height - last.y - sheet.height - sheet.top)).toBeLessThanOrEqual(1);
      expect(sheetIdOf(sheet)).toBe(id);
    }
    expect(sheetIdOf({ ...LABEL_SHEETS['badge-10'], left: 141 })).toBeNull();
  });

  test('what stands over the page is told in tenths', () => {
    expect(overhang({ ...LABEL_SHEETS['badge-10'], left: 300, rows: 6 }, A4)).toEqual({ x: 20, y: 440 });
  });
});
