import type { Item } from '../../shared/domain/collections/index.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { at, doing, emptyMeetingDay, withItem } from './plans.ts';

/**
 * The meeting day (Tuesday 14 October 2025) with a whole afternoon: 受付 13:00, 事例発表 13:30–15:10, 休憩
 * –15:20, 意見交換 –16:20, and バス発車 16:30, which is fixed. Ten minutes more are just enough for the bus.
 */
export function meetingDay(): { plan: Plan; dayId: string; ids: Readonly<Record<string, string>> } {
  let { plan, dayId, room } = emptyMeetingDay();
  const activityIds = [...plan.rows.activities.keys()].slice(0, 1);
  const ids: Record<string, string> = {};
  function add(title: string, start: string, end: string, more: Partial<Item> = {}): void {
    const times = { start: at(start), end: at(end) };
    const made = withItem(plan, { title, dayId, placeId: room, activityIds, ...times, ...more });
    plan = made.plan;
    ids[title] = made.id;
  }
  add('受付', '13:00', '13:30', { kind: 'assembly' });
  add('事例発表', '13:30', '15:10');
  add('休憩', '15:10', '15:20', { kind: 'break', allRooms: true, activityIds: [] });
  add('意見交換', '15:20', '16:20');
  add('バス発車', '16:30', '17:10', { kind: 'travel', fixed: true, placeId: null });
  const people = [{ role: 'chair', attendeeId: null, text: '文化創造都市課 山口' } as const];
  plan = doing(plan, 'setItemPeople', { itemId: ids.事例発表 ?? '', people });
  return { plan: { ...plan, id: '0199a000-0000-7000-8000-000000000001' }, dayId, ids };
}
