import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clock,
  parseTimePoint,
  rangeText,
  timePointText,
} from '../../../../../shared/domain/calendar/times.ts';
import { DAY_PARTS, MAX_MINUTES } from '../../../../../shared/domain/collections/values.ts';

test.each([
  ['13:30', 810],
  ['1330', 810],
  ['１３：３０', 810],
  ['13時半', 810],
  ['13時30分', 810],
  ['午後1時30分', 810],
  ['午後１時半', 810],
  ['午前9時', 540],
  ['午後12時', 720],
  ['午前0時', 0],
  ['9', 540],
  ['930', 570],
  ['9.30', 570],
  ['1:30pm', 810],
  ['25:10', 1510],
  ['午前', 'morning'],
  ['正午', 'noon'],
  ['午後', 'afternoon'],
  ['夜', 'evening'],
  ['未定', null],
  ['  ', null],
] as const)('%s is read as %s', (text, point) => expect(parseTimePoint(text)).toBe(point));

test.each(['13:75', '午後13時', '99:00', 'あとで', '13:30～', '-1', '36:30'])('%s is no time', (text) =>
  expect(parseTimePoint(text)).toBeUndefined(),
);

test('what is shown is read back as the same point', () => {
  const points = fc.oneof(fc.integer({ min: 0, max: MAX_MINUTES - 1 }), fc.constantFrom(...DAY_PARTS, null));
  fc.assert(
    fc.property(points, fc.constantFrom('ja', 'en'), (point, language) => {
      if (point === null) return;
      expect(parseTimePoint(timePointText(point, language as 'ja' | 'en'))).toBe(point);
    }),
  );
});

test('a range keeps what is vague', () => {
  expect(rangeText('morning', 900, 'ja')).toBe('午前～15:00');
  expect(rangeText(810, null, 'ja')).toBe('13:30～');
  expect(rangeText(null, 1020, 'ja')).toBe('～17:00');
  expect(rangeText(null, null, 'ja')).toBe('時刻未定');
  expect(rangeText(810, 1020, 'en')).toBe('13:30–17:00');
  expect(clock(1510)).toBe('25:10');
});
