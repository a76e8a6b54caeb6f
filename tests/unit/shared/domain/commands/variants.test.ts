import { beforeEach, expect, test } from 'vitest';
import { applyRows, invert } from '../../../../../shared/domain/plan/change.ts';
import { attempt, doing, emptyMeetingDay, resetIds, rowsOf, withItem } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

test('a day is switched to its rain plan and back; the same again is nothing to do', () => {
  const { plan, dayId } = emptyMeetingDay();
  const rain = doing(plan, 'setDayVariant', { dayId, variant: 'b' });
  expect(rain.rows.days.get(dayId)?.variant).toBe('b');
  expect(attempt(rain, 'setDayVariant', { dayId, variant: 'b' })).toMatchObject({
    error: { code: 'nothing-to-do' },
  });
  expect(attempt(rain, 'setDayVariant', { dayId: 'gone', variant: 'a' })).toMatchObject({
    error: { code: 'not-found' },
  });
});

test('a rain copy: the item is for plan A, its copy for plan B, with people, agenda and rides', () => {
  const { plan: empty, dayId, room } = emptyMeetingDay();
  const { plan: bare, id } = withItem(empty, { title: '散策', dayId, placeId: room, start: 600, end: 660 });
  let plan = doing(bare, 'setItemPeople', {
    itemId: id,
    people: [{ role: 'host', attendeeId: null, text: '案内人' }],
  });
  plan = doing(plan, 'addAgendaItem', { itemId: id, title: '見どころ', minutes: 10 });
  const result = attempt(plan, 'makeRainPlan', { ids: [id, id] });
  if (!result.ok) throw new Error(result.error.code);
  const next = applyRows(plan, result.value.rows);
  const copy = [...next.rows.items.values()].at(-1)!;
  expect(next.rows.items.get(id)?.variant).toBe('a');
  expect(copy).toMatchObject({ title: '散策', variant: 'b', dayId, placeId: room, start: 600, end: 660 });
  expect([...next.rows.itemPeople.values()].map((one) => one.itemId)).toEqual([id, copy.id]);
  expect([...next.rows.agenda.values()].map((one) => [one.itemId, one.minutes])).toEqual([
    [id, 10],
    [copy.id, 10],
  ]);
  expect(rowsOf(applyRows(next, invert(result.value).rows))).toEqual(rowsOf(plan));
  // It stands in one plan now: a second time there is nothing to do.
  expect(attempt(next, 'makeRainPlan', { ids: [id] })).toMatchObject({ error: { code: 'nothing-to-do' } });
  expect(attempt(next, 'makeRainPlan', { ids: ['gone'] })).toMatchObject({ error: { code: 'not-found' } });
});
