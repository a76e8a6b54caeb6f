import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionOf } from '../../../../../shared/domain/reference/map-of-japan.ts';
import { MEMBER_CITIES } from '../../../../../shared/domain/reference/networks.ts';
import { type Labelled, placeLabels } from '../../../../../src-renderer/features/history/place-labels.ts';
import { projection } from '../../../../../src-renderer/features/history/project.ts';

const HEIGHT = 18;

/** Two boxes that cover a part of each other, without any room asked for. */
const covers = (
  a: { x: number; y: number; width: number; height: number },
  b: { x: number; y: number; width: number; height: number },
): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function boxesOf(places: readonly Labelled[], sheet: { width: number; height: number }) {
  const labels = placeLabels(places, sheet);
  return labels.map(({ id, x, y }) => {
    const { width, height } = places.find((one) => one.id === id)!;
    return { id, x, y, width, height };
  });
}

describe('the member cities', () => {
  test.each([
    { width: 340, label: 84 },
    { width: 420, label: 110 },
    { width: 560, label: 150 },
    { width: 760, label: 180 },
  ])(
    'all on the map of $width px, labels of $label px: none covers another or a city',
    ({ width, label }) => {
      const map = projection(width);
      const places = MEMBER_CITIES.map(({ id }) => {
        const at = positionOf(id);
        if (!at) throw new Error(`${id} has no position`);
        return { id, ...map.at(at), width: label, height: HEIGHT };
      });
      const boxes = boxesOf(places, map);
      expect(boxes).toHaveLength(MEMBER_CITIES.length);
      for (const [n, a] of boxes.entries()) {
        for (const b of boxes.slice(n + 1)) expect(covers(a, b), `${a.id} and ${b.id}`).toBe(false);
        for (const { id, x, y } of places)
          expect(covers(a, { x: x - 4, y: y - 4, width: 8, height: 8 }), `${a.id} on ${id}`).toBe(false);
        expect(a.x >= 0 && a.x + a.width <= map.width && a.y >= 0 && a.y + a.height <= map.height).toBe(true);
      }
    },
  );
});

test('any few places: no label covers another, and the same places give the same labels', () => {
  const place = fc.record({ x: fc.integer({ min: 60, max: 540 }), y: fc.integer({ min: 60, max: 540 }) });
  const apart = (list: readonly { x: number; y: number }[]): boolean =>
    list.every((a, n) => list.slice(n + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) >= 16));
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 10 }).filter(apart), (list) => {
      const places = list.map((one, n) => ({ ...one, id: `c${n}`, width: 70, height: HEIGHT }));
      const sheet = { width: 600, height: 600 };
      const boxes = boxesOf(places, sheet);
      for (const [n, a] of boxes.entries())
        for (const b of boxes.slice(n + 1)) expect(covers(a, b)).toBe(false);
      expect(boxesOf(places, sheet)).toEqual(boxes);
    }),
    { numRuns: 60 },
  );
});

test('the map holds its shape: north is up, east is right, Okinawa stands in its corner', () => {
  const map = projection(500);
  const [sapporo, usuki, nagoya] = ['sapporo', 'usuki', 'nagoya'].map((id) => map.at(positionOf(id)!));
  expect(sapporo!.y).toBeLessThan(nagoya!.y);
  expect(usuki!.x).toBeLessThan(nagoya!.x);
  const naha = map.at([127.68, 26.21]);
  expect(naha.x).toBeLessThan(map.inset.width);
  expect(naha.y).toBeLessThan(map.inset.height);
  expect(map.land.startsWith('M')).toBe(true);
});
