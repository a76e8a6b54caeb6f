import { format } from 'date-fns';
import { describe, expect, test } from 'vitest';
import { whenText } from '../../../../../src-renderer/features/import/when-text.ts';

// The instant is told by this desk's clock: the test makes it from local parts, so any time zone will do.
const evening = new Date(2026, 10, 22, 20, 2).toISOString();

describe('whenText', () => {
  test('is the day of the era with the weekday, and the time', () => {
    expect(whenText(evening, 'ja')).toBe('令和8年11月22日（日）20:02');
    expect(whenText(evening, 'en')).toBe('Sun 22 November 2026 20:02');
  });

  test('the day is that of the clock, not of UTC', () => {
    for (const hour of [0, 23]) {
      const there = new Date(2026, 0, 1, hour, 30);
      expect(whenText(there.toISOString(), 'ja')).toBe(`令和8年1月1日（木）${format(there, 'HH:mm')}`);
    }
  });
});
