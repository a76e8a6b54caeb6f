import { describe, expect, test } from 'vitest';
import type { Item } from '../../../../../shared/domain/collections/index.ts';
import { travelTime } from '../../../../../shared/domain/rules/travel-time.ts';
import { at } from '../../../../helpers/plans.ts';
import { brief, foundBy, planOf } from '../../../../helpers/rule-plans.ts';

const PLACES = [
  { id: 'q1', kind: 'stop' as const, name: 'Q1' },
  { id: 'kan', kind: 'venue' as const, name: '文翔館' },
  { id: 'hall', kind: 'venue' as const, name: '会館' },
  { id: 'r1', parentId: 'hall', name: '大会議室' },
  { id: 'r2', parentId: 'hall', name: '第2会議室' },
  { id: 'web', kind: 'online' as const, name: 'オンライン' },
];
const TIMES = [{ from: 'kan', to: 'q1', minutes: 20 }];
const stop = (
  id: string,
  placeId: string | null,
  from: string,
  to: string,
  more: Partial<Item> = {},
): Partial<Item> => ({
  id,
  title: id,
  kind: 'visit',
  placeId,
  start: at(from),
  end: at(to),
  ...more,
});
const route = (...items: readonly Partial<Item>[]) =>
  planOf({ days: [{ id: 'd1', kind: 'excursion' }], places: PLACES, travelTimes: TIMES, items });
const found = (...items: readonly Partial<Item>[]): string[] =>
  foundBy(travelTime, route(...items)).map(brief);

describe('from stop to stop', () => {
  test('the gap must hold the minutes of the table, given either way; touching is too little', () => {
    expect(found(stop('a', 'q1', '9:00', '10:00'), stop('b', 'kan', '10:20', '11:00'))).toEqual([]);
    const plan = route(stop('a', 'q1', '9:00', '10:00'), stop('b', 'kan', '10:10', '11:00'));
    const [finding] = foundBy(travelTime, plan);
    expect(finding?.message).toEqual({
      ja: '「a」から「b」まで10分しかありません（Q1→文翔館の目安20分）。',
      en: 'There are only 10 min between “a” and “b” (Q1 to 文翔館 takes 20 min).',
    });
    expect(finding?.remedies?.map(({ label }) => label.ja)).toEqual(['「b」を10:20からにする']);
  });

  test('the buffer comes on top; a fixed item gets no remedy that moves it', () => {
    const plan = route(
      stop('a', 'q1', '9:00', '10:00', { buffer: 10 }),
      stop('b', 'kan', '10:20', '11:00', { fixed: true }),
    );
    const [finding] = foundBy(travelTime, plan);
    expect(finding?.message.ja).toBe(
      '「a」から「b」まで20分しかありません（Q1→文翔館の目安30分、移動20分＋余裕10分）。',
    );
    expect(finding?.remedies).toEqual([]);
    expect(
      found(stop('a', 'q1', '9:00', '10:00', { buffer: 10 }), stop('b', 'q1', '10:05', '11:00')),
    ).toEqual(['travel-time a b']);
  });

  test('a leg between counts as the time, and must be as long as the way', () => {
    const leg = (from: string, to: string): Partial<Item> =>
      stop('移動', 'q1', from, to, { kind: 'travel', toPlaceId: 'kan' });
    const [a, b] = [stop('a', 'q1', '9:00', '10:00'), stop('b', 'kan', '10:20', '11:00')];
    expect(found(a, leg('10:00', '10:20'), b)).toEqual([]);
    const [finding] = foundBy(travelTime, route(a, leg('10:00', '10:15'), b));
    expect(finding?.itemIds).toEqual(['移動']);
    expect(finding?.message.ja).toBe('「移動」は15分ですが、Q1→文翔館の目安は20分です。');
    expect(finding?.remedies?.map(({ label }) => label.ja)).toEqual(['「移動」を10:20までにする']);
    const open = stop('移動', null, '10:00', '10:15', { kind: 'travel' });
    expect(found(a, open, b)).toEqual([]);
    expect(found(a, open, stop('b', 'kan', '10:15', '11:00'))).toEqual(['travel-time a b']);
  });

  test('a way that is not in the table is information, once a pair', () => {
    const plan = route(
      stop('a', 'q1', '9:00', '10:00'),
      stop('b', 'hall', '10:00', '11:00'),
      stop('c', 'q1', '11:00', '12:00'),
    );
    const findings = foundBy(travelTime, plan);
    expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['info travel-unknown']);
    expect(findings[0]?.message.ja).toBe(
      'Q1から会館までの移動時間が登録されていないため、間に合うか確かめられません。「場所・移動」の「移動時間」で入力できます。',
    );
  });

  test('rooms of one venue take no time, and nobody travels to an on-line address', () => {
    expect(found(stop('a', 'r1', '9:00', '10:00'), stop('b', 'r2', '10:00', '11:00'))).toEqual([]);
    expect(
      found(
        stop('a', 'q1', '9:00', '10:00'),
        stop('b', 'web', '10:00', '11:00'),
        stop('c', 'q1', '11:00', '12:00'),
      ),
    ).toEqual([]);
  });

  test('plan A and plan B are two routes', () => {
    const both = stop('a', 'q1', '9:00', '10:00');
    const sunny = stop('b', 'kan', '10:05', '11:00', { variant: 'a' });
    const rainy = stop('c', 'kan', '10:20', '11:00', { variant: 'b' });
    expect(found(both, sunny, rainy)).toEqual(['travel-time a b a']);
  });
});

test('two courses in parallel are two routes; a person with parts in both has to get across', () => {
  const items = [
    stop('a', 'q1', '9:00', '10:00', { activityIds: ['x'] }),
    stop('b', 'kan', '10:05', '11:00', { activityIds: ['y'] }),
  ];
  const activities = [{ id: 'x' }, { id: 'y' }];
  const base = { places: PLACES, travelTimes: TIMES, activities, items };
  expect(foundBy(travelTime, planOf(base))).toEqual([]);
  const guide = planOf({
    ...base,
    itemPeople: [
      { itemId: 'a', text: '山田' },
      { itemId: 'b', text: '山田' },
    ],
  });
  expect(foundBy(travelTime, guide)[0]?.message.ja).toBe(
    '山田さんは、「a」から「b」まで5分しかありません（Q1→文翔館の目安20分）。',
  );
});
