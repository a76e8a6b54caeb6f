import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../../../shared/domain/rules/index.ts';
import { roomOverlap } from '../../../../../shared/domain/rules/room-overlap.ts';
import { at, doing, emptyMeetingDay, withItem } from '../../../../helpers/plans.ts';

/** Puts items into one room (or the one named) and gives the pairs that clash, by title. */
function clashes(items: readonly { title: string; from: string; to: string; other?: boolean }[]): string[][] {
  const { plan: empty, dayId, room, otherRoom } = emptyMeetingDay();
  let plan = empty;
  for (const { title, from, to, other } of items) {
    const placeId = other ? otherRoom : room;
    plan = withItem(plan, { title, dayId, placeId, start: at(from), end: at(to) }).plan;
  }
  return roomOverlap(plan).map(({ itemIds }) => itemIds.map((id) => plan.rows.items.get(id)!.title).sort());
}

describe('rule case 1: overlaps in one room', () => {
  test.each([
    ['identical times', '13:30', '14:00'],
    ['same start, the other shorter', '13:30', '13:45'],
    ['same start, the other longer', '13:30', '15:00'],
    ['same end, the other later in starting', '13:45', '14:00'],
    ['wholly inside', '13:40', '13:50'],
    ['partly before', '13:00', '13:45'],
    ['partly after', '13:45', '14:30'],
  ])('%s', (_name, from, to) => {
    expect(
      clashes([
        { title: 'a', from: '13:30', to: '14:00' },
        { title: 'b', from, to },
      ]),
    ).toEqual([['a', 'b']]);
  });
});

describe('rule case 2: none', () => {
  test.each([
    ['touching ends', '14:00', '15:00', false],
    ['apart', '15:00', '16:00', false],
    ['the same times in another room', '13:30', '14:00', true],
  ])('%s', (_name, from, to, other) => {
    expect(
      clashes([
        { title: 'a', from: '13:30', to: '14:00' },
        { title: 'b', from, to, other },
      ]),
    ).toEqual([]);
  });
});

test('rule case 3: one finding a pair, carried by both', () => {
  const three = [
    { title: 'a', from: '13:30', to: '15:00' },
    { title: 'b', from: '14:00', to: '16:00' },
    { title: 'c', from: '14:30', to: '17:00' },
  ];
  expect(clashes(three)).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
});

test('rule case 4: cancelled items and items on the tray do not clash', () => {
  const { plan: empty, dayId, room } = emptyMeetingDay();
  const one = withItem(empty, { title: 'a', dayId, placeId: room, start: 810, end: 870 });
  const cancelled = withItem(one.plan, {
    title: 'b',
    dayId,
    placeId: room,
    start: 810,
    end: 870,
    cancelled: true,
  });
  const tray = withItem(cancelled.plan, { title: 'c', dayId: null, placeId: room, start: 810, end: 870 });
  expect(roomOverlap(tray.plan)).toEqual([]);
});

test('rule case 5: an end not after its start, met in old data, is told and hides nothing', () => {
  const { plan: empty, dayId, room } = emptyMeetingDay();
  const a = withItem(empty, { title: 'a', dayId, placeId: room, start: 810, end: 870 });
  const b = withItem(a.plan, { title: 'b', dayId, placeId: room, start: 840, end: 900 });
  const items = new Map(b.plan.rows.items);
  items.set('old', { ...items.get(b.id)!, id: 'old', title: 'old', start: 900, end: 900 });
  const found = checkPlan({ ...b.plan, rows: { ...b.plan.rows, items } }).map(({ rule }) => rule);
  expect(found).toContain('end-not-after-start');
  expect(found).toContain('room-overlap');
});

test('rule case 6: a break for all rooms runs over them without a clash', () => {
  const { plan: empty, dayId, room } = emptyMeetingDay();
  const a = withItem(empty, { title: '会議', dayId, placeId: room, start: 810, end: 1020 });
  const inRoom = withItem(a.plan, {
    title: '休憩',
    dayId,
    placeId: room,
    kind: 'break',
    start: 900,
    end: 910,
  });
  expect(roomOverlap(inRoom.plan)).toHaveLength(1);
  expect(roomOverlap(doing(inRoom.plan, 'placeItem', { id: inRoom.id, to: { allRooms: true } }))).toEqual([]);
});

const spans = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), fc.boolean()),
  { maxLength: 25 },
);

function planOf(list: readonly (readonly [number, number, boolean])[], shift: number) {
  const { plan: empty, dayId, room, otherRoom } = emptyMeetingDay();
  let plan = empty;
  list.forEach(([start, length, other], n) => {
    const from = start * 5 + shift;
    plan = withItem(plan, {
      title: String(n),
      dayId,
      placeId: other ? otherRoom : room,
      start: from,
      end: from + length * 5,
    }).plan;
  });
  return plan;
}

const pairs = (plan: ReturnType<typeof planOf>): string[] =>
  roomOverlap(plan)
    .map(({ itemIds }) =>
      itemIds
        .map((id) => plan.rows.items.get(id)!.title)
        .sort()
        .join('|'),
    )
    .sort();

test('the sweep finds what comparing all pairs finds, and a shift of the day changes nothing', () => {
  fc.assert(
    fc.property(spans, (list) => {
      const naive: string[] = [];
      for (const [i, [s1, l1, r1]] of list.entries()) {
        for (const [j, [s2, l2, r2]] of list.entries()) {
          if (i < j && r1 === r2 && s1 < s2 + l2 && s2 < s1 + l1)
            naive.push([String(i), String(j)].sort().join('|'));
        }
      }
      expect(pairs(planOf(list, 480))).toEqual(naive.sort());
      expect(pairs(planOf(list, 600))).toEqual(naive);
    }),
    { numRuns: 60 },
  );
});
