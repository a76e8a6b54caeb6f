import { expect, it } from 'vitest';
import { sheetLines } from '../../../../../../src-renderer/features/schedule/run-sheet/sheet-lines.ts';
import { at, emptyMeetingDay, withItem } from '../../../../../helpers/plans.ts';

it('tells gaps after the latest end so far, overlaps of what is linked, and what merely runs beside', () => {
  const empty = emptyMeetingDay();
  const { dayId, room, otherRoom } = empty;
  const [x, y] = [...empty.plan.rows.activities.keys()] as [string, string];
  let plan = empty.plan;
  const add = (title: string, start: string, end: string, placeId: string, activity: string) => {
    plan = withItem(plan, {
      title,
      dayId,
      placeId,
      activityIds: [activity],
      start: at(start),
      end: at(end),
    }).plan;
  };
  add('長い会議', '13:00', '15:00', room, x);
  add('別室', '13:30', '14:00', otherRoom, y);
  add('重なり', '14:50', '15:20', room, x);
  add('次', '15:30', '16:00', room, x);
  plan = withItem(plan, { title: '未定', dayId }).plan;
  const lines = sheetLines(plan, plan.rows.days.get(dayId)!);
  expect(lines.map(({ item, gap, overlap, parallel }) => [item.title, gap, overlap, parallel])).toEqual([
    ['長い会議', 0, 0, false],
    ['別室', 0, 0, true],
    ['重なり', 0, 10, false],
    ['次', 10, 0, false],
    ['未定', 0, 0, false],
  ]);
});

it('calls two rooms no overlap where nobody is in both, though neither belongs to an activity', () => {
  const { plan, dayId, room, otherRoom } = emptyMeetingDay();
  const times = { dayId, activityIds: [], start: at('9:00'), end: at('9:40') };
  const first = withItem(plan, { ...times, title: '第1分科会', placeId: room }).plan;
  const apart = withItem(first, { ...times, title: '第2分科会', placeId: otherRoom }).plan;
  const across = withItem(apart, { ...times, title: '休憩', placeId: room, allRooms: true }).plan;
  const told = sheetLines(across, across.rows.days.get(dayId)!);
  expect(told.map(({ item, overlap, parallel }) => [item.title, overlap, parallel])).toEqual([
    ['第1分科会', 0, false],
    ['第2分科会', 0, true],
    ['休憩', 40, false],
  ]);
});
