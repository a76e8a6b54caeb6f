import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { buildCalendar } from '../../../../shared/documents/builders/calendar.ts';
import { calendarSchema } from '../../../../shared/documents/calendar.ts';
import type { Item } from '../../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { samplePlan } from '../../../../shared/domain/seed/record-plans.ts';

const OPTIONS = { language: 'ja', date: '2025-10-01' } as const;
const { plan } = samplePlan();
const days = [...plan.rows.days.values()].sort((a, b) => a.offset - b.offset);
const first = [...plan.rows.items.values()][0] as Item;
const withOnly = (...items: Partial<Item>[]): Plan => ({
  ...plan,
  rows: {
    ...plan.rows,
    items: new Map(items.map((item, at) => [`i${at}`, { ...first, unconfirmed: [], ...item, id: `i${at}` }])),
  },
});
const eventOf = (item: Partial<Item>) => buildCalendar(withOnly(item), OPTIONS).calendar.events[0];

describe('an event', () => {
  test('with start and end on the wall clock', () => {
    expect(eventOf({ start: 810, end: 1020 })).toMatchObject({
      uid: 'i0@tsudoi',
      sequence: plan.seq,
      start: { date: '2025-10-14', minutes: 810 },
      end: { date: '2025-10-14', minutes: 1020 },
      location: '山形市保健所会議室',
      status: 'CONFIRMED',
    });
  });

  test('without an end has none, and says so in no made-up words', () => {
    expect(eventOf({ start: 810, end: null })).toMatchObject({ end: null });
  });

  test('with an end that is only a part of the day has none, and the words stand in the description', () => {
    const event = eventOf({ start: 810, end: 'evening' });
    expect(event?.end).toBeNull();
    expect(event?.description).toContain('時刻：13:30～夜');
  });

  test('that runs past midnight ends on the next day', () => {
    expect(eventOf({ start: 1380, end: 1510 })?.end).toEqual({ date: '2025-10-15', minutes: 70 });
  });

  test('whose end is not after its start (old data) gets none', () => {
    expect(eventOf({ start: 810, end: 800 })?.end).toBeNull();
  });

  test('with a vague or unknown start is all-day and keeps the announced words', () => {
    const vague = eventOf({ start: 'morning', end: 900 });
    expect(vague).toMatchObject({ start: { date: '2025-10-14', minutes: null }, end: null });
    expect(vague?.description).toContain('時刻：午前～15:00');
    expect(eventOf({ start: null, end: null, description: '' })?.description).toBe('時刻未定');
    expect(eventOf({ start: null, end: 900 })?.description).toContain('時刻：～15:00');
  });

  test('is TENTATIVE while a fact is to be confirmed, CANCELLED when called off', () => {
    expect(eventOf({ unconfirmed: ['start'] })?.status).toBe('TENTATIVE');
    expect(eventOf({ cancelled: true, unconfirmed: ['start'] })?.status).toBe('CANCELLED');
  });

  test('for those who wish says so in title and category', () => {
    expect(eventOf({ optional: true, title: 'ツアー' })).toMatchObject({
      summary: 'ツアー〔希望者のみ〕',
      categories: ['UCCN国内都市ネットワーク', '希望者のみ'],
    });
  });

  test('of an activity that says it is for those who wish does not say so again', () => {
    const tour = [...plan.rows.activities.values()].find(({ title }) => title === '鶴岡ツアー〔希望者のみ〕');
    const event = eventOf({ optional: true, title: 'ツアー', activityIds: [tour?.id ?? ''] });
    expect(event?.categories).toEqual(['鶴岡ツアー〔希望者のみ〕']);
  });

  test('keeps the planners’ remarks to themselves', () => {
    expect(JSON.stringify(eventOf({ remarks: '講師の控室は別途' }))).not.toContain('控室');
  });

  test('whose place is to be confirmed says so beside the place', () => {
    expect(eventOf({ unconfirmed: ['placeId'] })).toMatchObject({
      location: '山形市保健所会議室（要確認）',
      status: 'TENTATIVE',
    });
  });

  test('without a place has no location', () => {
    expect(eventOf({ placeId: null })?.location).toBeNull();
  });
});

test('an item on no day, or on one without a date, is left out with the reason', () => {
  const undated = {
    ...plan,
    rows: {
      ...plan.rows,
      days: new Map(days.map((day) => [day.id, { ...day, date: day.offset === 1 ? null : day.date }])),
    },
  };
  const withTray = new Map([
    ...undated.rows.items,
    ['tray', { ...first, id: 'tray', title: '交流会', dayId: null }],
  ]);
  const { calendar, leftOut } = buildCalendar(
    { ...undated, rows: { ...undated.rows, items: withTray } },
    OPTIONS,
  );
  expect(leftOut.map(({ title, why }) => [title, why])).toEqual([
    ['山形国際ドキュメンタリー映画祭', '期日が未定です。'],
    ['やまがたクリエイティブセンター「Q1」', '期日が未定です。'],
    ['鶴岡市へ移動（希望者のみ）', '期日が未定です。'],
    ['交流会', '日程に置かれていません。'],
  ]);
  expect(calendar.events).toHaveLength(3);
});

const minuteOf = ({ date, minutes }: { date: string; minutes: number | null }): number =>
  Date.parse(date) / 60_000 + (minutes ?? 0);

test('every item is either in the calendar or named as left out, and the calendar keeps its schema', () => {
  const point = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 2160 }),
    fc.constantFrom('morning', 'noon', 'afternoon', 'evening'),
  );
  const item = fc.record({
    dayId: fc.option(fc.constantFrom(...days.map(({ id }) => id), 'gone')),
    start: point,
    end: point,
    cancelled: fc.boolean(),
    optional: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), (items) => {
      const made = buildCalendar(withOnly(...(items as Partial<Item>[])), OPTIONS);
      const ids = [
        ...made.calendar.events.map(({ uid }) => uid.replace('@tsudoi', '')),
        ...made.leftOut.map(({ itemId }) => itemId),
      ];
      expect(ids.sort()).toEqual(items.map((_, at) => `i${at}`).sort());
      expect(v.safeParse(calendarSchema, made.calendar).success).toBe(true);
      for (const { start, end } of made.calendar.events) {
        if (end) expect(minuteOf(end)).toBeGreaterThan(minuteOf(start));
      }
    }),
  );
});
