import { expect, test } from 'vitest';
import type { Item } from '../../../../../shared/domain/collections/index.ts';
import { breakOverlap } from '../../../../../shared/domain/rules/break-overlap.ts';
import { checkPlan } from '../../../../../shared/domain/rules/index.ts';
import { at, doing } from '../../../../helpers/plans.ts';
import { brief, foundBy, planOf } from '../../../../helpers/rule-plans.ts';

const PLACES = [
  { id: 'r1', name: '大会議室' },
  { id: 'r2', name: '第2会議室' },
  { id: 's', kind: 'stop' as const },
];
const PAUSE: Partial<Item> = {
  id: 'p',
  title: '休憩',
  kind: 'break',
  allRooms: true,
  start: at('15:10'),
  end: at('15:20'),
};
const session = (from: string, to: string, more: Partial<Item> = {}): Partial<Item> => ({
  id: 'a',
  title: '部会',
  placeId: 'r2',
  start: at(from),
  end: at(to),
  ...more,
});
const plan = (...items: readonly Partial<Item>[]) => planOf({ places: PLACES, items });
const codes = (...items: readonly Partial<Item>[]): string[] =>
  foundBy(breakOverlap, plan(...items)).map(brief);
const ways = (...items: readonly Partial<Item>[]) =>
  foundBy(breakOverlap, plan(...items)).flatMap(({ remedies }) => remedies?.map(({ label }) => label.ja));

test('case 6: what goes on in a room during a break for all rooms is told on both, wherever the break is put', () => {
  const [finding, ...rest] = checkPlan(plan(PAUSE, session('15:15', '16:00'))).filter(
    ({ severity }) => severity !== 'info',
  );
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ rule: 'break-overlap', severity: 'caution', itemIds: ['p', 'a'] });
  expect(finding?.message).toEqual({
    ja: '「部会」が、全室共通の「休憩」と15:15～15:20に重なっています。',
    en: '“部会” goes on during “休憩”, which is for all rooms, 15:15–15:20.',
  });
  for (const placeId of ['r1', 'r2', null])
    expect(codes({ ...PAUSE, placeId }, session('15:15', '16:00'))).toEqual(['break-overlap a p']);
  expect(codes({ ...PAUSE, kind: 'meal' }, session('15:15', '16:00'))).toEqual(['break-overlap a p']);
});

test.each<[string, Partial<Item>[]]>([
  ['touching ends', [PAUSE, session('14:00', '15:10')]],
  ['one that goes through all rooms as well', [PAUSE, session('15:15', '16:00', { allRooms: true })]],
  ['gathering', [PAUSE, session('15:15', '16:00', { kind: 'assembly' })]],
  ['free time', [PAUSE, session('15:15', '16:00', { kind: 'free' })]],
  ['a meal', [PAUSE, session('15:15', '16:00', { kind: 'meal' })]],
  ['a ride', [PAUSE, session('15:15', '16:00', { kind: 'travel' })]],
  ['a session in no room', [PAUSE, session('15:15', '16:00', { placeId: null })]],
  ['a visit out at a stop', [PAUSE, session('15:15', '16:00', { kind: 'visit', placeId: 's' })]],
  ['a break of one room', [{ ...PAUSE, allRooms: false }, session('15:15', '16:00')]],
  ['a cancelled break', [{ ...PAUSE, cancelled: true }, session('15:15', '16:00')]],
  ['the other plan of the day', [{ ...PAUSE, variant: 'a' }, session('15:15', '16:00', { variant: 'b' })]],
])('nothing is said with %s', (_name, items) => {
  expect(codes(...items)).toEqual([]);
});

test('it moves behind the break, and behind the next one it would meet there', () => {
  expect(ways(PAUSE, session('15:15', '16:00'))).toEqual(['「部会」を15:20からにする']);
  const next = (from: string): Partial<Item> => ({ ...PAUSE, id: 'q', start: at(from), end: at('16:00') });
  const one = session('15:15', '15:50');
  expect(ways(PAUSE, one, next('15:55'))).toEqual(['「部会」を15:20からにする']);
  expect(ways(PAUSE, one, next('15:52'))).toEqual(['「部会」を16:00からにする']);
});

test('what only runs over into the break is cut first; a fixed one stays; each way heals', () => {
  const over = session('14:00', '15:15');
  expect(ways(PAUSE, over)).toEqual(['「部会」を15:10までにする', '「部会」を15:20からにする']);
  expect(ways(PAUSE, session('14:00', '16:00'))).toEqual([
    '「部会」を15:20からにする',
    '「部会」を15:10までにする',
  ]);
  expect(ways(PAUSE, { ...over, fixed: true })).toEqual([]);
  const clash = plan(PAUSE, over);
  for (const { call } of foundBy(breakOverlap, clash)[0]?.remedies ?? [])
    expect(foundBy(breakOverlap, doing(clash, call.name, call.input as never))).toEqual([]);
});
