import { beforeEach, expect, test } from 'vitest';
import { activityState, toBeTold } from '../../../../../shared/domain/attendees/activity-state.ts';
import { activityHeadcount } from '../../../../../shared/domain/attendees/headcount.ts';
import type { Activity } from '../../../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const TODAY = '2026-10-01';

function tour(patch: Partial<Activity>): { plan: Plan; id: string; people: string[] } {
  let plan = yamagata();
  const id = [...plan.rows.activities.values()].find(({ kind }) => kind === 'side-tour')!.id;
  for (const name of ['青木', '伊藤', '上田', '江口', '小川'])
    plan = doing(plan, 'addAttendee', { name, organisationId: 'sapporo' });
  plan = doing(plan, 'editRow', { collection: 'activities', key: id, patch });
  return { plan, id, people: [...plan.rows.attendees.keys()] };
}

const say = (plan: Plan, activityId: string, attendeeId: string, value: 'yes' | 'no' | 'maybe'): Plan =>
  doing(plan, 'setAnswer', { attendeeId, activityId, value });

const stateOf = (plan: Plan, id: string) => activityState(plan, plan.rows.activities.get(id)!, TODAY);

test('everybody stands in one list; a proxy is held where the person replaced had a place', () => {
  let { plan, id, people } = tour({ capacity: 2, deadline: '2026-10-05' });
  const [a, b, c, d] = people as [string, string, string, string];
  for (const one of [a, b, c]) plan = say(plan, id, one, 'yes');
  plan = say(plan, id, d, 'maybe');
  plan = doing(plan, 'makeProxy', {
    attendeeId: a,
    activityIds: [id],
    person: { name: '代理', reading: '', department: '', jobTitle: '' },
  });
  const state = stateOf(plan, id);
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
  expect(names(state.inside.map(({ person }) => person))).toEqual(['代理', '伊藤']);
  expect(names(state.waiting.map(({ person }) => person))).toEqual(['上田']);
  expect(names(state.maybe)).toEqual(['江口']);
  expect(names(state.open)).toEqual(['小川']);
  expect(state).toMatchObject({ sure: 1, held: 1, taken: 2, wanted: 1, left: 0, daysLeft: 4, tone: 'full' });
  const { open, held, maybe } = activityHeadcount(plan, id);
  expect([state.open.length, state.held, state.maybe.length]).toEqual([open, held, maybe]);
  expect(names(toBeTold(state)).sort()).toEqual(['上田', '代理', '伊藤', '江口'].sort());
});

test.each([
  [{ capacity: null, remarks: '定員なし' }, 1, 'well'],
  [{ capacity: null, minimum: 2 }, 1, 'under'],
  [{ capacity: 3, minimum: 2 }, 2, 'near'],
  [{ capacity: 5, minimum: null }, 2, 'well'],
  [{ capacity: 5, minimum: null }, 3, 'near'],
  [{ capacity: 2, minimum: 2 }, 2, 'full'],
  [{ capacity: 2, minimum: 2, cancelled: true }, 2, 'cancelled'],
])('%o with %i people is %s', (patch, count, tone) => {
  let { plan, id, people } = tour(patch);
  for (const one of people.slice(0, count)) plan = say(plan, id, one, 'yes');
  expect(stateOf(plan, id).tone).toBe(tone);
});
