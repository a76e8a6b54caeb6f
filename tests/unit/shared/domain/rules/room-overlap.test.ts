import { describe, expect, test } from 'vitest';
import type { Item } from '../../../../../shared/domain/collections/index.ts';
import { checkPlan } from '../../../../../shared/domain/rules/index.ts';
import { roomOverlap } from '../../../../../shared/domain/rules/room-overlap.ts';
import { at, attempt, doing, emptyMeetingDay, withItem } from '../../../../helpers/plans.ts';
import { brief, foundBy, planOf } from '../../../../helpers/rule-plans.ts';

const PLACES = [
  { id: 'r1', name: '大会議室', capacity: 60 },
  { id: 'r2', name: '第2会議室', capacity: 20 },
  { id: 'r3', name: '特別会議室', capacity: 80 },
  { id: 's', kind: 'stop' as const },
];

/** Items in room r1 unless they say otherwise. */
const clashes = (items: readonly Partial<Item>[]): string[] =>
  foundBy(
    roomOverlap,
    planOf({ places: PLACES, items: items.map((item) => ({ placeId: 'r1', ...item })) }),
  ).map(brief);

const span = (id: string, from: string, to: string): Partial<Item> => ({ id, start: at(from), end: at(to) });
const A = span('a', '13:30', '14:00');

describe('case 1: items in one room that share any minute clash', () => {
  test.each([
    ['identical times', '13:30', '14:00'],
    ['same start, the other shorter', '13:30', '13:45'],
    ['same start, the other longer', '13:30', '15:00'],
    ['same end, the other later in starting', '13:45', '14:00'],
    ['wholly inside', '13:40', '13:50'],
    ['partly before', '13:00', '13:45'],
    ['partly after', '13:45', '14:30'],
  ])('%s', (_name, from, to) => {
    expect(clashes([A, span('b', from, to)])).toEqual(['room-overlap a b']);
    expect(clashes([span('b', from, to), A])).toEqual(['room-overlap a b']);
  });
});

describe('case 2: no clash', () => {
  test.each([
    ['touching ends', { ...span('b', '14:00', '15:00') }],
    ['apart', { ...span('b', '15:00', '16:00') }],
    ['the same times in another room', { ...span('b', '13:30', '14:00'), placeId: 'r2' }],
    ['the same times on another day', { ...span('b', '13:30', '14:00'), dayId: 'd2' }],
    ['one of plan A, one of plan B', { ...span('b', '13:30', '14:00'), variant: 'b' as const }],
  ])('%s', (_name, other) => {
    const days = [
      { id: 'd1', offset: 0 },
      { id: 'd2', offset: 1, date: '2026-10-21' },
    ];
    const items = [
      { ...A, placeId: 'r1', variant: 'a' as const },
      { placeId: 'r1', ...other },
    ];
    expect(foundBy(roomOverlap, planOf({ days, places: PLACES, items }))).toEqual([]);
  });
});

describe('case 3: both carry the finding, each once', () => {
  test('three that hang together are three findings', () => {
    const found = clashes([
      span('a', '13:30', '15:00'),
      span('b', '14:00', '16:00'),
      span('c', '14:30', '17:00'),
    ]);
    expect(found).toEqual(['room-overlap a b', 'room-overlap a c', 'room-overlap b c']);
  });

  test('an item clashes neither with itself nor with its former state while it is edited', () => {
    const { plan: empty, dayId, room } = emptyMeetingDay();
    const { plan, id } = withItem(empty, { title: 'a', dayId, placeId: room, start: 810, end: 840 });
    const moved = doing(plan, 'placeItem', { id, to: { start: 820, end: 850 } });
    expect(foundBy(roomOverlap, moved)).toEqual([]);
  });
});

test('case 4: cancelled items, items on the tray and those without a room do not clash', () => {
  expect(clashes([A, { ...A, id: 'b', cancelled: true }])).toEqual([]);
  expect(clashes([A, { ...A, id: 'b', dayId: null }])).toEqual([]);
  expect(clashes([A, { ...A, id: 'b', start: null, end: null }])).toEqual([]);
  expect(clashes([A, { ...A, id: 'b', placeId: null }])).toEqual([]);
});

describe('case 5: an end that is not after its start', () => {
  test('is refused on input', () => {
    const { plan: empty, dayId, room } = emptyMeetingDay();
    const { plan, id } = withItem(empty, { title: 'a', dayId, placeId: room, start: 810, end: 840 });
    for (const end of [810, 800])
      expect(attempt(plan, 'placeItem', { id, to: { end } })).toMatchObject({
        error: { code: 'end-before-start' },
      });
  });

  test('met in old data it is told, heals with one key, and hides no other finding', () => {
    const plan = planOf({
      places: PLACES,
      items: [A, { ...A, id: 'b' }, span('c', '15:00', '15:00')].map((item) => ({ ...item, placeId: 'r1' })),
    });
    const found = checkPlan(plan);
    expect(found.map(brief)).toEqual(expect.arrayContaining(['end-not-after-start c', 'room-overlap a b']));
    const [remedy] = found.find(({ rule }) => rule === 'end-not-after-start')?.remedies ?? [];
    const healed = doing(plan, remedy!.call.name, remedy!.call.input as never);
    expect(healed.rows.items.get('c')).toMatchObject({ start: at('15:00'), end: null });
  });
});

test('case 6: a break over a session in its room clashes; one for all rooms is told by its own rule', () => {
  const session = span('a', '13:30', '17:00');
  const pause: Partial<Item> = { ...span('b', '15:00', '15:10'), kind: 'break' };
  expect(clashes([session, pause])).toEqual(['room-overlap a b']);
  expect(clashes([session, { ...pause, allRooms: true }])).toEqual([]);
});

test('a stop holds several things, a leg only begins at its place, an on-line address holds one thing', () => {
  expect(clashes([A, { ...A, id: 'b' }].map((item) => ({ ...item, placeId: 's' })))).toEqual([]);
  expect(clashes([A, { ...A, id: 'b', kind: 'travel' }])).toEqual([]);
  const online = planOf({
    places: [{ id: 'o', kind: 'online' }],
    items: [A, { ...A, id: 'b' }].map((item) => ({ ...item, placeId: 'o' })),
  });
  expect(foundBy(roomOverlap, online)).toHaveLength(1);
});

test('what holds for one plan of the day only says so', () => {
  const [finding] = foundBy(
    roomOverlap,
    planOf({
      places: PLACES,
      items: [A, { ...A, id: 'b', variant: 'b' as const }].map((item) => ({ ...item, placeId: 'r1' })),
    }),
  );
  expect(finding?.variant).toBe('b');
});

test('the sentence names both, the room and the minutes; the later one moves, or goes to the smallest free room', () => {
  const items = [
    { ...span('a', '13:30', '15:10'), title: 'UCCN国内都市会議', placeId: 'r1' },
    { ...span('b', '15:00', '16:00'), title: '国際部会', placeId: 'r1' },
    { ...span('c', '16:00', '17:00'), title: '閉会', placeId: 'r1' },
  ];
  const [finding] = foundBy(roomOverlap, planOf({ places: PLACES, items }));
  expect(finding?.message).toEqual({
    ja: '「UCCN国内都市会議」と「国際部会」が、大会議室で15:00～15:10に重なっています。',
    en: '“UCCN国内都市会議” and “国際部会” overlap in 大会議室, 15:00–15:10.',
  });
  expect(finding?.remedies?.map(({ label }) => label.ja)).toEqual([
    '「国際部会」を17:00からにする',
    '「国際部会」を第2会議室に移す',
  ]);
  const fixed = items.map((item) => ({ ...item, fixed: item.id !== 'a' }));
  const [held] = foundBy(roomOverlap, planOf({ places: PLACES, items: fixed }));
  expect(held?.remedies?.[0]?.label.ja).toBe('「UCCN国内都市会議」を17:00からにする');
});

test('the first way out does not run past the end of the meeting where another room is free', () => {
  const { plan, dayId, room, otherRoom } = emptyMeetingDay();
  const first = withItem(plan, { title: '部会', dayId, placeId: room, start: at('14:00'), end: at('16:00') });
  const long = withItem(first.plan, {
    title: '討議',
    dayId,
    placeId: room,
    start: at('15:00'),
    end: at('16:30'),
  });
  const ways = (one: typeof long.plan) =>
    checkPlan(one)
      .find(({ rule }) => rule === 'room-overlap')
      ?.remedies?.map(({ call }) => (call.name === 'placeItem' ? call.input.to : null));
  expect(ways(long.plan)).toEqual([{ placeId: otherRoom }, { start: at('16:00'), end: at('17:30') }]);
  const short = doing(long.plan, 'placeItem', { id: long.id, to: { end: at('15:30') } });
  expect(ways(short)).toEqual([{ start: at('16:00'), end: at('16:30') }, { placeId: otherRoom }]);
});
