import { expect, test } from 'vitest';
import {
  dateAfter,
  dateSpan,
  eraFiscalYear,
  longDate,
  shortDate,
} from '../../../../../shared/domain/calendar/wareki.ts';

test.each([
  ['2025-10-14', '令和7年10月14日（火）'],
  ['2019-05-01', '令和元年5月1日（水）'],
  ['2019-04-30', '平成31年4月30日（火）'],
  ['2026-01-01', '令和8年1月1日（木）'],
])('%s is written %s', (date, text) => expect(longDate(date, 'ja')).toBe(text));

test.each([
  [1988, '昭和63年度'],
  [1989, '平成元年度'],
  [2018, '平成30年度'],
  [2019, '令和元年度'],
  [2020, '令和2年度'],
  [2025, '令和7年度'],
])('fiscal year %i is %s', (year, text) => expect(eraFiscalYear(year)).toBe(text));

test('a span says the month and year once', () => {
  expect(dateSpan('2025-10-14', '2025-10-16', 'ja')).toBe('令和7年10月14日（火）～16日（木）');
  expect(dateSpan('2025-10-31', '2025-11-01', 'ja')).toBe('令和7年10月31日（金）～11月1日（土）');
  expect(dateSpan('2025-12-31', '2026-01-01', 'ja')).toBe('令和7年12月31日（水）～令和8年1月1日（木）');
  expect(dateSpan('2025-10-14', '2025-10-14', 'ja')).toBe('令和7年10月14日（火）');
  expect(dateSpan('2025-10-14', '2025-10-16', 'en')).toBe('Tue 14 – Thu 16 October 2025');
});

test('an English span says the month and year once', () => {
  expect(dateSpan('2025-10-31', '2025-11-01', 'en')).toBe('Fri 31 October – Sat 1 November 2025');
  expect(dateSpan('2025-12-31', '2026-01-01', 'en')).toBe('Wed 31 December 2025 – Thu 1 January 2026');
});

test('a short date carries its weekday', () => {
  expect(shortDate('2025-10-14', 'ja')).toBe('10月14日（火）');
  expect(shortDate('2025-10-14', 'en')).toBe('Tue 14 Oct');
});

test('in a row of dates the month is said once', () => {
  expect(dateAfter(null, '2025-10-31', 'ja')).toBe('10月31日（金）');
  expect(dateAfter('2025-10-14', '2025-10-15', 'ja')).toBe('15日（水）');
  expect(dateAfter('2025-10-14', '2025-10-15', 'en')).toBe('Wed 15');
  expect(dateAfter('2025-10-31', '2025-11-01', 'ja')).toBe('11月1日（土）');
  expect(dateAfter('2024-10-14', '2025-10-15', 'en')).toBe('Wed 15 Oct');
});
