import { beforeEach, expect, test } from 'vitest';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { agendaMinutes, agendaOf } from '../../../../../shared/domain/schedule/agenda-of.ts';
import { attempt, doing, emptyMeetingDay, resetIds, withItem } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

function session(): { plan: Plan; id: string; titles: (plan: Plan) => string[] } {
  const { plan: empty, dayId } = emptyMeetingDay();
  const { plan: bare, id } = withItem(empty, { title: '会議', dayId });
  let plan = bare;
  for (const title of ['年次総会', '連携の実績', '送金方法'])
    plan = doing(plan, 'addAgendaItem', { itemId: id, title });
  return { plan, id, titles: (of) => agendaOf(of, id).map((topic) => topic.title) };
}

test('topics stand in the order they were added and are moved one by one', () => {
  const { plan, id, titles } = session();
  const [first, , last] = agendaOf(plan, id);
  const down = doing(plan, 'moveAgendaItem', { id: first!.id, step: 1 });
  expect(titles(down)).toEqual(['連携の実績', '年次総会', '送金方法']);
  const up = doing(down, 'moveAgendaItem', { id: last!.id, step: -1 });
  expect(titles(up)).toEqual(['連携の実績', '送金方法', '年次総会']);
  expect(attempt(plan, 'moveAgendaItem', { id: first!.id, step: -1 })).toMatchObject({
    error: { code: 'nothing-to-do' },
  });
  expect(titles(doing(up, 'removeAgendaItem', { id: last!.id }))).toEqual(['連携の実績', '年次総会']);
});

test('topics to which two copies gave one place in the order are moved all the same', () => {
  const { plan, id, titles } = session();
  const [first, second, third] = agendaOf(plan, id);
  const order = first!.order;
  let alike = doing(plan, 'editRow', { collection: 'agenda', key: second!.id, patch: { order } });
  alike = doing(alike, 'editRow', { collection: 'agenda', key: third!.id, patch: { order } });
  const before = titles(alike);
  const last = agendaOf(alike, id)[2]!;
  const moved = doing(alike, 'moveAgendaItem', { id: last.id, step: -1 });
  expect(titles(moved)).toEqual([before[0], before[2], before[1]]);
});

test('a blank title and a session that is not there are refused', () => {
  const { plan, id } = session();
  expect(attempt(plan, 'addAgendaItem', { itemId: id, title: ' 　' })).toMatchObject({
    error: { code: 'invalid-row' },
  });
  expect(attempt(plan, 'addAgendaItem', { itemId: 'gone', title: 'a' })).toMatchObject({
    error: { code: 'not-found' },
  });
  expect(attempt(plan, 'removeAgendaItem', { id: 'gone' })).toMatchObject({ error: { code: 'not-found' } });
  expect(attempt(plan, 'addAgendaItem', { itemId: id, title: 'a', minutes: -1 })).toMatchObject({
    error: { code: 'invalid-row' },
  });
});

test('minutes are summed as far as they are given', () => {
  const { plan, id } = session();
  const [first, second] = agendaOf(plan, id);
  let next = doing(plan, 'editRow', { collection: 'agenda', key: first!.id, patch: { minutes: 20 } });
  next = doing(next, 'editRow', { collection: 'agenda', key: second!.id, patch: { minutes: 40 } });
  expect(agendaMinutes(agendaOf(next, id))).toEqual({ sum: 60, open: true });
});
