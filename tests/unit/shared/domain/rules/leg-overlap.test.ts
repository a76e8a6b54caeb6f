import { expect, test } from 'vitest';
import type { Item } from '../../../../../shared/domain/collections/index.ts';
import { legOverlap } from '../../../../../shared/domain/rules/leg-overlap.ts';
import { at } from '../../../../helpers/plans.ts';
import { brief, foundBy, planOf } from '../../../../helpers/rule-plans.ts';

const item = (id: string, from: string, to: string, more: Partial<Item> = {}): Partial<Item> => ({
  id,
  title: id,
  kind: 'visit',
  placeId: 'q1',
  activityIds: ['tour'],
  start: at(from),
  end: at(to),
  ...more,
});
const leg = (id: string, from: string, to: string, more: Partial<Item> = {}): Partial<Item> =>
  item(id, from, to, { kind: 'travel', toPlaceId: 'q2', ...more });
const plan = (...items: readonly Partial<Item>[]) =>
  planOf({
    days: [{ id: 'd1', kind: 'excursion' }],
    places: [
      { id: 'q1', kind: 'stop', name: 'Q1' },
      { id: 'q2', kind: 'stop', name: '文翔館' },
    ],
    activities: [
      { id: 'tour', title: '視察' },
      { id: 'other', title: '別の視察' },
    ],
    items,
  });
const codes = (...items: readonly Partial<Item>[]): string[] =>
  foundBy(legOverlap, plan(...items)).map(brief);

test('a walk that begins while the visit still goes on is told on both, and moved behind it', () => {
  const [finding] = foundBy(legOverlap, plan(item('見学', '10:00', '11:00'), leg('徒歩', '10:50', '11:00')));
  expect(finding?.message.ja).toBe('移動「徒歩」が、同じ行事の「見学」と同じ時間に重なっています。');
  expect(finding?.itemIds).toEqual(['見学', '徒歩']);
  expect(finding?.remedies?.map(({ label }) => label.ja)).toEqual(['「徒歩」を11:00からにする']);
});

test('touching ends, another activity, two vehicles and lunch on the coach are no clash', () => {
  expect(codes(item('見学', '10:00', '10:50'), leg('徒歩', '10:50', '11:00'))).toEqual([]);
  expect(
    codes(item('見学', '10:00', '11:00', { activityIds: ['other'] }), leg('徒歩', '10:50', '11:00')),
  ).toEqual([]);
  expect(codes(leg('1号車', '10:00', '11:00'), leg('2号車', '10:05', '11:05'))).toEqual([]);
  expect(
    codes(leg('移動', '11:00', '13:00'), item('車内昼食', '12:00', '12:30', { kind: 'meal', placeId: null })),
  ).toEqual([]);
});

test('a leg of fair weather never meets what is done in the rain; within the rain plan it does', () => {
  const rain = { variant: 'b' as const };
  expect(
    codes(item('雨天見学', '10:00', '11:00', rain), leg('徒歩', '10:50', '11:00', { variant: 'a' })),
  ).toEqual([]);
  const [finding] = foundBy(
    legOverlap,
    plan(item('雨天見学', '10:00', '11:00', rain), leg('徒歩', '10:50', '11:00')),
  );
  expect(finding?.variant).toBe('b');
});
