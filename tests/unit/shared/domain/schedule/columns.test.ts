import { beforeEach, describe, expect, test } from 'vitest';
import { orderedDays } from '../../../../../shared/domain/plan/ordered-days.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { dayColumns } from '../../../../../shared/domain/schedule/columns.ts';
import { at, doing, emptyMeetingDay, resetIds, withItem } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const shape = (plan: Plan, dayId: string) => {
  const { rooms, across, strip } = dayColumns(plan, plan.rows.days.get(dayId)!);
  return {
    rooms: rooms.map((room) => [room.name, ...room.items.map(({ item }) => item.title)]),
    across: across.map(({ item }) => item.title),
    strip: strip.map((item) => item.title),
  };
};

describe('a meeting day', () => {
  test('has a column a room, earliest first, and what is for all rooms across', () => {
    const { plan: empty, dayId, room, otherRoom } = emptyMeetingDay();
    let plan = withItem(empty, {
      title: '後',
      dayId,
      placeId: room,
      start: at('15:00'),
      end: at('16:00'),
    }).plan;
    plan = withItem(plan, { title: '先', dayId, placeId: room, start: at('13:00'), end: at('14:00') }).plan;
    plan = withItem(plan, {
      title: '別',
      dayId,
      placeId: otherRoom,
      start: at('13:00'),
      end: at('14:00'),
    }).plan;
    plan = withItem(plan, {
      title: '休憩',
      dayId,
      allRooms: true,
      start: at('14:00'),
      end: at('14:10'),
    }).plan;
    plan = withItem(plan, { title: '未定', dayId, start: 'morning' }).plan;
    const { rooms, across, strip } = shape(plan, dayId);
    expect(rooms.slice(-2)).toEqual([
      ['大会議室', '先', '後'],
      ['第2会議室', '別'],
    ]);
    expect([across, strip]).toEqual([['休憩'], ['未定']]);
  });

  test('what lies over something that runs across is told, so that both stay in reach', () => {
    const { plan: empty, dayId, room } = emptyMeetingDay();
    let plan = withItem(empty, {
      title: 'a',
      dayId,
      placeId: room,
      start: at('13:00'),
      end: at('14:05'),
    }).plan;
    plan = withItem(plan, { title: 'b', dayId, placeId: room, start: at('14:10'), end: at('15:00') }).plan;
    plan = withItem(plan, {
      title: '休憩',
      dayId,
      allRooms: true,
      start: at('14:00'),
      end: at('14:10'),
    }).plan;
    const placed = dayColumns(plan, plan.rows.days.get(dayId)!).rooms.flatMap((one) => one.items);
    expect(placed.map(({ item, over }) => [item.title, over])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  test('shows the plan that holds', () => {
    const { plan: empty, dayId, room } = emptyMeetingDay();
    const { plan, id } = withItem(empty, { title: '庭', dayId, placeId: room, start: 600, end: 660 });
    const rain = doing(doing(plan, 'makeRainPlan', { ids: [id] }), 'setDayVariant', { dayId, variant: 'b' });
    const items = dayColumns(rain, rain.rows.days.get(dayId)!).rooms.flatMap((one) => one.items);
    expect(items.map(({ item }) => item.variant)).toEqual(['b']);
  });
});

describe('an excursion day', () => {
  test('is one route, and with items of two courses a column a course; the rest runs across', () => {
    const { plan: empty } = emptyMeetingDay();
    const day = orderedDays(empty)[1]!;
    const [a, b] = [...empty.rows.activities.keys()].slice(2) as [string, string];
    let plan = withItem(empty, { title: '集合', dayId: day.id, start: 540, end: 550 }).plan;
    plan = withItem(plan, { title: '寺', dayId: day.id, activityIds: [a], start: 600, end: 660 }).plan;
    expect(shape(plan, day.id)).toMatchObject({ rooms: [['', '集合', '寺']], across: [] });
    plan = withItem(plan, { title: '山', dayId: day.id, activityIds: [b], start: 600, end: 700 }).plan;
    plan = withItem(plan, { title: '昼食', dayId: day.id, activityIds: [a, b], start: 720, end: 780 }).plan;
    expect(shape(plan, day.id)).toMatchObject({
      rooms: [
        ['視察', '寺'],
        ['鶴岡ツアー〔希望者のみ〕', '山'],
      ],
      across: ['集合', '昼食'],
    });
  });
});
