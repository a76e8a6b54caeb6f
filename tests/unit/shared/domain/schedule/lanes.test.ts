import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignLanes } from '../../../../../shared/domain/schedule/lanes.ts';
import { placementOf } from '../../../../../shared/domain/schedule/placement.ts';

const spans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 30 })), { maxLength: 60 })
  .map((list) => list.map(([top, length], n) => ({ id: String(n), top, bottom: top + length })));

test('two spans that overlap never share a lane, and a lane is always within its group', () => {
  fc.assert(
    fc.property(spans, (list) => {
      const lanes = assignLanes(list);
      for (const a of list) {
        const { lane, lanes: count } = lanes.get(a.id)!;
        expect(lane).toBeLessThan(count);
        for (const b of list) {
          if (a.id === b.id || a.bottom <= b.top || b.bottom <= a.top) continue;
          expect(lanes.get(b.id)!.lane).not.toBe(lane);
          expect(lanes.get(b.id)!.lanes).toBe(count);
        }
      }
    }),
  );
});

test('a group is as wide as its greatest overlap', () => {
  fc.assert(
    fc.property(spans, (list) => {
      const lanes = assignLanes(list);
      const deepest = Math.max(
        0,
        ...list.map(({ top }) => list.filter((one) => one.top <= top && top < one.bottom).length),
      );
      expect(Math.max(0, ...[...lanes.values()].map((one) => one.lanes))).toBe(deepest);
    }),
  );
});

test('nothing is invented for a time that is not known', () => {
  expect(placementOf({ start: 'morning', end: 900 })).toEqual({ kind: 'strip' });
  expect(placementOf({ start: null, end: null })).toEqual({ kind: 'strip' });
  expect(placementOf({ start: 810, end: null })).toMatchObject({ kind: 'grid', top: 810, openEnd: true });
  expect(placementOf({ start: null, end: 1020 })).toMatchObject({
    kind: 'grid',
    bottom: 1020,
    openStart: true,
  });
  expect(placementOf({ start: 810, end: 900 })).toMatchObject({
    top: 810,
    bottom: 900,
    openStart: false,
    openEnd: false,
  });
});
