import { describe, expect, test } from 'vitest';
import { commonFreeTimes, presenceOf } from '../../../../../shared/domain/attendees/person-hours.ts';
import type { Hours } from '../../../../../shared/domain/collections/values.ts';
import { closingDay, openingHours } from '../../../../../shared/domain/rules/opening-hours.ts';
import { outsideWindow } from '../../../../../shared/domain/rules/outside-window.ts';
import { personHours } from '../../../../../shared/domain/rules/person-hours.ts';
import { at } from '../../../../helpers/plans.ts';
import { brief, foundBy, planOf } from '../../../../helpers/rule-plans.ts';

const hours = (...spans: readonly (readonly [number, number])[]): Hours[] =>
  spans.map(([from, to]) => ({ from: from * 60, to: to * 60 }));

/** A visit to a museum with the hours given. */
const visit = (from: number, to: number, open: Hours[], place = {}) =>
  planOf({
    places: [{ id: 'm', kind: 'stop', name: '博物館', hours: open, ...place }],
    items: [{ id: 'a', kind: 'visit', title: '見学', placeId: 'm', start: from * 60, end: to * 60 }],
  });
const isOutside = (...args: Parameters<typeof visit>): boolean =>
  foundBy(openingHours, visit(...args)).length > 0;

describe('case 11: an item lies within the hours, it does not merely touch them', () => {
  test.each([
    [11, 13, false],
    [10, 14, false],
    [9, 11, true],
    [0, 11, true],
    [13, 24, true],
  ])('opening hours 10–14: %i–%i', (from, to, outside) => {
    expect(isOutside(from, to, hours([10, 14]))).toBe(outside);
  });

  test('the day’s window holds sessions the same way', () => {
    const found = (from: string, to: string): number =>
      foundBy(
        outsideWindow,
        planOf({
          days: [{ id: 'd1', windowStart: at('13:30'), windowEnd: at('17:00') }],
          items: [{ id: 'a', start: at(from), end: at(to) }],
        }),
      ).length;
    expect([found('13:30', '17:00'), found('14:00', '15:00')]).toEqual([0, 0]);
    expect([found('13:00', '14:00'), found('16:30', '17:30'), found('9:00', '10:00')]).toEqual([1, 1, 1]);
  });

  test('the sentence gives the hours, the remedy the nearest time that fits', () => {
    const [finding] = foundBy(openingHours, visit(9, 11, hours([10, 12], [13, 17])));
    expect(finding?.message.ja).toBe(
      '「見学」（9:00～11:00）が、博物館の開館時間（10:00～12:00、13:00～17:00）に収まっていません。',
    );
    expect(finding?.remedies?.map(({ label }) => label.ja)).toEqual(['「見学」を10:00からにする']);
  });
});

describe('case 12: nothing stated is no conflict', () => {
  test('a place without hours gives no finding', () => {
    expect(isOutside(3, 5, [])).toBe(false);
  });

  test('a speaker without hours is unknown, never absent', () => {
    const plan = planOf({
      items: [
        { id: 'a', start: 600, end: 660 },
        { id: 'vague', start: 'morning' },
      ],
      itemPeople: [
        { itemId: 'a', text: '山田' },
        { itemId: 'vague', text: '佐藤' },
      ],
      personHours: [{ text: '佐藤', hours: hours([9, 12]) }],
    });
    const item = plan.rows.items.get('a')!;
    expect(presenceOf(plan, item, { attendeeId: null, text: '山田' })).toBe('unknown');
    expect(presenceOf(plan, item, { attendeeId: null, text: '佐藤' })).toBe('present');
    expect(presenceOf(plan, plan.rows.items.get('vague')!, { attendeeId: null, text: '佐藤' })).toBe(
      'unknown',
    );
    expect(foundBy(personHours, plan)).toEqual([]);
  });
});

test('a chair who is there for a part only is a finding; staff are not', () => {
  const plan = (role: 'chair' | 'staff') =>
    planOf({
      items: [{ id: 'a', title: '全体会議', start: at('13:30'), end: at('15:00') }],
      itemPeople: [{ itemId: 'a', role, text: '市長' }],
      personHours: [{ text: '市長', hours: [{ from: at('13:00'), to: at('14:00') }] }],
    });
  expect(foundBy(personHours, plan('chair'))[0]?.message.ja).toBe(
    '市長さんが在席できるのは13:00～14:00で、「全体会議」（13:30～15:00）に足りません。',
  );
  expect(foundBy(personHours, plan('staff'))).toEqual([]);
});

test('case 13: adjoining and overlapping windows count as one, windows with a gap do not', () => {
  expect(isOutside(11, 13, hours([10, 12], [12, 14]))).toBe(false);
  expect(isOutside(11, 13, hours([12, 14], [10, 12.5]))).toBe(false);
  expect(isOutside(11, 13, hours([10, 12], [12.5, 14]))).toBe(true);
});

test('case 14: times common to several people are the intersection; nobody stated anything: free', () => {
  const plan = planOf({
    personHours: [
      { text: '山田', hours: hours([9, 12], [13, 17]) },
      { attendeeId: 'p', text: '佐藤', hours: hours([11, 14]) },
    ],
  });
  const [yamada, sato, nobody] = [
    { attendeeId: null, text: '山田' },
    { attendeeId: 'p', text: '佐藤' },
    { attendeeId: null, text: '鈴木' },
  ];
  expect(commonFreeTimes(plan, 'd1', [yamada, sato, nobody])).toEqual(hours([11, 12], [13, 14]));
  expect(commonFreeTimes(plan, 'd1', [nobody])).toEqual(hours([0, 24]));
});

describe('case 15: a window over midnight belongs to the day on which it starts', () => {
  const NIGHT = hours([22, 26]);

  test('the hours after midnight are the evening’s', () => {
    expect(isOutside(23, 25, NIGHT)).toBe(false);
    expect(isOutside(25, 27, NIGHT)).toBe(true);
    expect(isOutside(1, 2, NIGHT)).toBe(false);
    expect(isOutside(1, 3, NIGHT)).toBe(true);
  });

  // The item’s day, 2026-10-20, is a Tuesday.
  test('closed on Tuesday: Monday’s window still reaches into its first hours, its own does not open', () => {
    const closed = (from: number, to: number, closedWeekdays: number[]): string[] =>
      foundBy(closingDay, visit(from, to, NIGHT, { closedWeekdays })).map(brief);
    expect(closed(1, 2, [2])).toEqual([]);
    expect(closed(23, 24, [2])).toEqual(['closing-day a']);
    expect(isOutside(1, 2, NIGHT, { closedWeekdays: [1] })).toBe(true);
  });
});

describe('closing days', () => {
  const closed = (place: object, item: object = {}, date: string | null = '2026-10-20') =>
    foundBy(
      closingDay,
      planOf({
        days: [{ id: 'd1', date }],
        places: [
          { id: 'v', kind: 'venue', name: '文化会館', ...place },
          { id: 'm', name: '展示室', parentId: 'v' },
        ],
        items: [{ id: 'a', kind: 'visit', title: '見学', placeId: 'm', start: 600, end: 660, ...item }],
      }),
    );

  test('a weekday or a single date; a room is closed with its venue; a vague time is found, too', () => {
    expect(closed({ closedWeekdays: [2] })[0]?.message).toEqual({
      ja: '「見学」の10月20日（火）は、展示室の定休日（火曜日）です。',
      en: '展示室 is closed on Tue, the day of “見学”.',
    });
    expect(closed({ closedDates: ['2026-10-20'] }, { start: 'morning', end: null })[0]?.message).toEqual({
      ja: '「見学」の10月20日（火）は、展示室の休館日です。',
      en: '展示室 is closed on Tue 20 Oct, the day of “見学”.',
    });
  });

  test('another weekday, an open date, passing by in a bus, and gathering before it are none', () => {
    expect(closed({ closedWeekdays: [1] })).toEqual([]);
    expect(closed({ closedWeekdays: [2] }, {}, null)).toEqual([]);
    expect(closed({ closedWeekdays: [2] }, { kind: 'travel' })).toEqual([]);
    expect(closed({ closedWeekdays: [2] }, { kind: 'assembly' })).toEqual([]);
  });
});
