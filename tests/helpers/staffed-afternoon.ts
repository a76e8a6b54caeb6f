import type { Plan } from '../../shared/domain/plan/plan.ts';
import { at, doing, emptyMeetingDay, withItem } from './plans.ts';

/**
 * A meeting day as its staff work it: people, equipment, a buffer, a fixed bus, a visit that has another one
 * for rain, and an agenda.
 */
export function staffedAfternoon(): { plan: Plan; dayId: string } {
  const { plan: empty, dayId, room, otherRoom } = emptyMeetingDay();
  const place = { dayId, placeId: room };
  let { plan, id } = withItem(empty, {
    ...place,
    title: '開会',
    kind: 'ceremony',
    start: at('13:30'),
    end: at('13:40'),
    equipment: 'マイク2本',
    remarks: '市長は裏口から入る',
  });
  plan = doing(plan, 'setItemPeople', {
    itemId: id,
    people: [{ role: 'chair', attendeeId: null, text: '観光課　山口' }],
  });
  ({ plan, id } = withItem(plan, {
    ...place,
    title: '議事',
    start: at('13:40'),
    end: at('14:40'),
    buffer: 10,
  }));
  const [city] = plan.rows.organisations.keys();
  plan = doing(plan, 'addAgendaItem', {
    itemId: id,
    title: '次回開催地について',
    organisationId: city ?? null,
    presenter: '木村',
  });
  plan = doing(plan, 'addAgendaItem', { itemId: id, title: '共同事業について' });
  const visit = { ...place, kind: 'visit', start: at('14:50'), end: at('15:20') } as const;
  plan = withItem(plan, { ...visit, title: '庭園の見学', variant: 'a' }).plan;
  plan = withItem(plan, { ...visit, title: '館内の見学', variant: 'b' }).plan;
  plan = withItem(plan, {
    ...place,
    title: 'バス発車',
    kind: 'travel',
    transport: 'bus',
    toPlaceId: otherRoom,
    fixed: true,
    start: at('15:30'),
    end: at('16:00'),
  }).plan;
  plan = withItem(plan, {
    ...place,
    title: '閉会',
    kind: 'ceremony',
    start: at('16:00'),
    end: at('16:10'),
  }).plan;
  return { plan, dayId };
}
