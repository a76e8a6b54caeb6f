import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoursText, parseHours } from '../../../../../shared/domain/calendar/parse-hours.ts';
import {
  containsSpan,
  intersectWindows,
  joinWindows,
  subtractWindows,
} from '../../../../../shared/domain/calendar/windows.ts';
import { at } from '../../../../helpers/plans.ts';

const span = (from: string, to: string) => ({ from: at(from), to: at(to) });

describe('rule cases 11 to 15: hours', () => {
  test('case 11: hours 10–14 hold 11–13 and 10–14, not 9–11, 0–11, 13–24', () => {
    const hours = [span('10:00', '14:00')];
    expect(containsSpan(hours, span('11:00', '13:00'))).toBe(true);
    expect(containsSpan(hours, span('10:00', '14:00'))).toBe(true);
    expect(containsSpan(hours, span('9:00', '11:00'))).toBe(false);
    expect(containsSpan(hours, span('0:00', '11:00'))).toBe(false);
    expect(containsSpan(hours, span('13:00', '24:00'))).toBe(false);
  });

  test('case 13: adjoining and overlapping windows count as one, windows with a gap do not join', () => {
    expect(joinWindows([span('12:00', '14:00'), span('10:00', '12:00')])).toEqual([span('10:00', '14:00')]);
    expect(containsSpan([span('10:00', '12:00'), span('12:00', '14:00')], span('11:00', '13:00'))).toBe(true);
    expect(containsSpan([span('10:00', '12:00'), span('12:30', '14:00')], span('11:00', '13:00'))).toBe(
      false,
    );
  });

  test('case 14: times common to several people are the intersection', () => {
    expect(
      intersectWindows([span('9:00', '12:00'), span('13:00', '17:00')], [span('11:00', '14:00')]),
    ).toEqual([span('11:00', '12:00'), span('13:00', '14:00')]);
    expect(intersectWindows([span('9:00', '12:00')], [span('12:00', '14:00')])).toEqual([]);
  });

  test('case 15: a window over midnight belongs to the day on which it starts', () => {
    expect(joinWindows([span('22:00', '2:00')])).toEqual([{ from: at('22:00'), to: at('26:00') }]);
    expect(containsSpan([span('22:00', '2:00')], span('23:00', '25:00'))).toBe(true);
    expect(containsSpan([span('22:00', '2:00')], span('0:30', '1:30'))).toBe(false);
  });

  test('a minute lies in an intersection just when it lies in both', () => {
    const windows = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 1300 }), fc.integer({ min: 1, max: 300 }))
        .map(([from, length]) => ({ from, to: from + length })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(windows, windows, fc.integer({ min: 0, max: 1600 }), (a, b, minute) => {
        const holds = (list: typeof a) => list.some(({ from, to }) => from <= minute && minute < to);
        expect(holds(intersectWindows(a, b))).toBe(holds(a) && holds(b));
        expect(holds(joinWindows(a))).toBe(holds(a));
        expect(holds(subtractWindows(a, b))).toBe(holds(a) && !holds(b));
      }),
    );
  });
});

describe('hours as typed', () => {
  test.each([
    ['9:00～17:00、18:00～20:00', '9:00～17:00、18:00～20:00'],
    ['9-17', '9:00～17:00'],
    ['９時から１７時半まで', '9:00～17:30'],
    ['午前9時〜午後5時', '9:00～17:00'],
    ['午後1時～5時', '13:00～17:00'],
    ['22:00～2:00', '22:00～26:00'],
    ['13:00~15:00, 10:00~13:00', '10:00～15:00'],
    ['', ''],
  ])('%s', (typed, said) => {
    expect(hoursText(parseHours(typed) ?? [span('0:00', '0:01')], 'ja')).toBe(said);
  });

  test.each(['9:00', '9:00～', '昼～夕方', 'いつでも', '9:00～9:00', '9～12～15', '25:00～24:00'])(
    '%s is no hours',
    (typed) => {
      expect(parseHours(typed)).toBeUndefined();
    },
  );
});
