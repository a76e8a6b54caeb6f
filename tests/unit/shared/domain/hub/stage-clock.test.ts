import { describe, expect, test } from 'vitest';
import {
  countdownText,
  STANDING_CLOCK,
  secondsLeft,
  spentBy,
  toggled,
  toneOf,
} from '../../../../../shared/domain/hub/stage-clock.ts';

const face = (spentMs: number, runningSince: number | null = null) => ({
  spentMs,
  runningSince,
  totalMs: 300_000,
  warningMs: 60_000,
});

describe('the clock', () => {
  test('counts only while it runs, over any number of stops', () => {
    let clock = toggled({ ...STANDING_CLOCK, pitchId: 'a' }, 1000);
    expect(spentBy(clock, 61_000)).toBe(60_000);
    clock = toggled(clock, 61_000);
    expect(spentBy(clock, 900_000)).toBe(60_000);
    clock = toggled(clock, 900_000);
    expect(spentBy(clock, 905_000)).toBe(65_000);
    // A clock that was set back takes nothing away.
    expect(spentBy(clock, 800_000)).toBe(60_000);
  });

  test('a second counts until it is gone; at the end it is over, and by how much', () => {
    expect(secondsLeft(face(0, 0), 1)).toBe(300);
    expect(secondsLeft(face(0, 0), 1000)).toBe(299);
    expect(secondsLeft(face(300_000), 0)).toBe(0);
    expect(secondsLeft(face(312_000), 0)).toBe(-12);
    expect([65, 0, -12, -3600].map(countdownText)).toEqual(['1:05', '0:00', '+0:12', '+60:00']);
  });

  test('is calm, then near its end, then over', () => {
    expect([0, 239_000, 240_000, 300_000, 301_000].map((spent) => toneOf(face(spent), 0))).toEqual([
      'calm',
      'calm',
      'warning',
      'warning',
      'over',
    ]);
  });
});
