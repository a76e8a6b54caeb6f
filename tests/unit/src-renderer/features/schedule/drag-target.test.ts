import { beforeEach, describe, expect, test } from 'vitest';
import { BLANK_ITEM } from '../../../../../shared/domain/collections/blank.ts';
import type { Item } from '../../../../../shared/domain/collections/index.ts';
import { orderedDays } from '../../../../../shared/domain/plan/ordered-days.ts';
import { dayColumns } from '../../../../../shared/domain/schedule/columns.ts';
import { placementOf } from '../../../../../shared/domain/schedule/placement.ts';
import { columnOfItem, columnTargets } from '../../../../../src-renderer/features/schedule/column-target.ts';
import {
  limited,
  movable,
  moved,
  settled,
  stretched,
  unplaced,
} from '../../../../../src-renderer/features/schedule/drag-target.ts';
import { toPixels } from '../../../../../src-renderer/features/schedule/grid-geometry.ts';
import { at, emptyMeetingDay, resetIds } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

function board() {
  const { plan, dayId, room, otherRoom } = emptyMeetingDay();
  const columns = columnTargets(orderedDays(plan).map((day) => dayColumns(plan, day)));
  const item = (id: string, fields: Partial<Item>): Item => ({
    ...BLANK_ITEM,
    id,
    order: id,
    title: id,
    dayId,
    placeId: room,
    ...fields,
  });
  const column = (placeId: string) => columns.find((one) => one.placeId === placeId)!;
  return { columns, item, dayId, room, otherRoom, column, nextDay: columns.at(-1)! };
}

const drag = (
  { columns }: Pick<ReturnType<typeof board>, 'columns'>,
  items: readonly Item[],
  minutes: number,
  step: number,
  to: string | null,
) => {
  const from = placementOf(items[0]!);
  if (from.kind !== 'grid') throw new Error('not on the grid');
  const target = columns.find((one) => one.key === to) ?? null;
  return moved(items, from, toPixels(minutes), step, columns, columnOfItem(columns, items[0]!), target).moves;
};

describe('a drag', () => {
  test('lands on the step; with the fine step on the minute; hardly pulled it keeps its minute', () => {
    const here = board();
    const { item } = here;
    const one = [item('a', { start: at('13:52'), end: at('14:52') })];
    expect(drag(here, one, 6, 5, null)).toEqual([{ id: 'a', to: { start: at('14:00'), end: at('15:00') } }]);
    expect(drag(here, one, 6, 1, null)).toEqual([{ id: 'a', to: { start: at('13:58'), end: at('14:58') } }]);
    expect(drag(here, one, 2, 5, null)).toEqual([]);
  });

  test('of several moves all by the same minutes, none out of the day; fixed ones stay', () => {
    const here = board();
    const { item } = here;
    const items = [
      item('a', { start: at('13:00'), end: at('14:00') }),
      item('b', { start: at('0:10'), end: at('0:20') }),
      item('c', { start: 'morning', end: at('15:00') }),
    ];
    expect(drag(here, items, -60, 5, null)).toEqual([
      { id: 'a', to: { start: at('12:50'), end: at('13:50') } },
      { id: 'b', to: { start: 0, end: 10 } },
      { id: 'c', to: { end: at('14:50') } },
    ]);
    expect(limited(items, -60)).toBe(-10);
    const fixed = item('f', { fixed: true });
    expect(movable([...items, fixed])).toEqual(items);
    expect(movable([fixed])).toEqual([fixed]);
  });

  test('into another room takes along what stood in the same room; all-room items keep their place', () => {
    const here = board();
    const { item, otherRoom, column } = here;
    const items = [
      item('a', { start: 780, end: 840 }),
      item('b', { start: 840, end: 900 }),
      item('c', { start: 900, end: 910, placeId: null, allRooms: true }),
    ];
    expect(drag(here, items, 0, 5, column(otherRoom).key)).toEqual([
      { id: 'a', to: { placeId: otherRoom } },
      { id: 'b', to: { placeId: otherRoom } },
    ]);
  });

  test('onto another day keeps time and place; a stop’s day says nothing of rooms', () => {
    const here = board();
    const { item, nextDay } = here;
    expect(drag(here, [item('a', { start: 780, end: 840 })], 0, 5, nextDay.key)).toEqual([
      { id: 'a', to: { dayId: nextDay.dayId } },
    ]);
  });
});

test('an end is pulled to the step and never past the other one', () => {
  const from = { kind: 'grid', top: 600, bottom: 630, openStart: false, openEnd: false } as const;
  expect(stretched('a', from, 'foot', toPixels(13), 5).moves).toEqual([{ id: 'a', to: { end: 645 } }]);
  expect(stretched('a', from, 'foot', toPixels(-300), 5).moves).toEqual([{ id: 'a', to: { end: 605 } }]);
  expect(stretched('a', from, 'head', toPixels(300), 5).moves).toEqual([{ id: 'a', to: { start: 625 } }]);
  expect(stretched('a', from, 'head', toPixels(-7), 1).moves).toEqual([{ id: 'a', to: { start: 593 } }]);
});

test('what has no time gets one where it is let go, and its day; the tray takes off the rest', () => {
  const { item, column, otherRoom, dayId } = board();
  const waiting = item('a', { dayId: null, placeId: null });
  expect(settled(waiting, 613, 5, column(otherRoom)).moves).toEqual([
    { id: 'a', to: { start: 615, end: 675, dayId, placeId: otherRoom } },
  ]);
  expect(unplaced([waiting, item('b', {})]).moves).toEqual([{ id: 'b', to: { dayId: null } }]);
});
