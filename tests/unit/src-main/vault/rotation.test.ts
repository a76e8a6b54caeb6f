import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Kept, keptSnapshots } from '../../../../src-main/vault/rotation.ts';

const HOUR = 3_600_000;
const YEAR = 8_766 * HOUR;
const snapshots = (times: readonly number[]): Kept[] =>
  times.map((at, n) => ({ name: `s${String(n).padStart(5, '0')}`, seq: n + 1, at }));

test('an hour of work every minute, a year of work every day: what is left of it', () => {
  const minutes = snapshots(Array.from({ length: 600 }, (_, n) => n * 60_000));
  // The latest 14, and the last of the nine hours before.
  expect(keptSnapshots(minutes).size).toBe(14 + 9);
  const days = snapshots(Array.from({ length: 400 }, (_, n) => n * 24 * HOUR));
  // The last 24 hours with a snapshot are 24 days here; they hold two of the 12 months.
  expect(keptSnapshots(days).size).toBe(24 + 10);
});

/** Clocks that go forward, stand still, and jump ten years either way. */
const times = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 3 * HOUR }), fc.integer({ min: -10 * YEAR, max: 10 * YEAR })), {
    minLength: 1,
    maxLength: 200,
  })
  .map((steps) => {
    let at = 30 * YEAR;
    return steps.map((step) => {
      at = Math.min(Math.max(at + step, 0), 60 * YEAR);
      return at;
    });
  });

test('whatever the clock does: the 14 latest by sequence stay, at most 62 do, and rotating twice changes nothing', () => {
  fc.assert(
    fc.property(times, (at) => {
      const all = snapshots(at);
      const kept = keptSnapshots(all);
      for (const { name } of all.slice(-14)) expect(kept.has(name)).toBe(true);
      expect(kept.size).toBeLessThanOrEqual(62);
      expect(keptSnapshots(all.filter(({ name }) => kept.has(name)))).toEqual(kept);
    }),
  );
});
