import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysBetween,
  fiscalYearOf,
  plusDays,
  sameWeekdayInYear,
  weekdayOf,
} from '../../../../../shared/domain/calendar/dates.ts';

const anyDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

// Zones with and without summer time, on both sides of the date line, with their winter offsets.
describe.each([
  ['Asia/Tokyo', -540],
  ['UTC', 0],
  ['America/New_York', 300],
  ['Pacific/Auckland', -780],
  ['America/Sao_Paulo', 180],
])('in %s', (zone, offset) => {
  function inZone<T>(work: () => T): T {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      return work();
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  }

  test('the zone is in force', () => {
    expect(inZone(() => new Date(2026, 0, 1).getTimezoneOffset())).toBe(offset);
  });

  test('adding days and counting them agree', () => {
    inZone(() =>
      fc.assert(
        fc.property(anyDate, fc.integer({ min: -400, max: 400 }), (date, days) => {
          expect(daysBetween(date, plusDays(date, days))).toBe(days);
        }),
      ),
    );
  });

  test('the proposal has the same weekday and lies within three days of the same date', () => {
    inZone(() =>
      fc.assert(
        fc.property(anyDate, fc.integer({ min: 1, max: 5 }), (date, years) => {
          const proposed = sameWeekdayInYear(date, years);
          expect(weekdayOf(proposed)).toBe(weekdayOf(date));
          const [year, month, day] = date.split('-').map(Number) as [number, number, number];
          const plain = new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
          expect(Math.abs(daysBetween(plain, proposed))).toBeLessThanOrEqual(3);
        }),
      ),
    );
  });
});

test('the fiscal year runs from April to March', () => {
  expect(fiscalYearOf('2025-10-14')).toBe(2025);
  expect(fiscalYearOf('2026-03-31')).toBe(2025);
  expect(fiscalYearOf('2026-04-01')).toBe(2026);
});

test('the 8th meeting’s Tuesday becomes a Tuesday', () => {
  expect(sameWeekdayInYear('2025-10-14', 1)).toBe('2026-10-13');
});
