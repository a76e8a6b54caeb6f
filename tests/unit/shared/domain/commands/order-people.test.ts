import { beforeEach, expect, test } from 'vitest';
import { inOrder } from '../../../../../shared/domain/attendees/sort-people.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { attempt, doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

/** People of two cities, entered by turns. */
function twoCities(): Plan {
  let plan = yamagata();
  for (const [name, city, jobTitle] of [
    ['係長', '甲', '係長'],
    ['乙の主査', '乙', '主査'],
    ['市長', '甲', '市長'],
    ['乙の部長', '乙', '部長'],
    ['課長', '甲', '課長'],
    ['無役', '甲', ''],
  ] as const)
    plan = doing(plan, 'addAttendee', { name, jobTitle, organisationText: city });
  return plan;
}

const names = (plan: Plan, city: string): string[] =>
  inOrder(plan).flatMap(({ name, organisationText }) => (organisationText === city ? [name] : []));
const idOf = (plan: Plan, name: string): string =>
  [...plan.rows.attendees.values()].find((person) => person.name === name)!.id;

test('a person is moved among the own city’s people; other cities stay as they were', () => {
  let plan = twoCities();
  plan = doing(plan, 'movePerson', { id: idOf(plan, '課長'), to: 0 });
  expect(names(plan, '甲')).toEqual(['課長', '係長', '市長', '無役']);
  plan = doing(plan, 'movePerson', { id: idOf(plan, '課長'), to: 3 });
  expect(names(plan, '甲')).toEqual(['係長', '市長', '無役', '課長']);
  expect(names(plan, '乙')).toEqual(['乙の主査', '乙の部長']);
  const id = idOf(plan, '課長');
  expect(attempt(plan, 'movePerson', { id, to: 4 })).toMatchObject({ error: { code: 'nothing-to-do' } });
});

test('役職順 within each city, or within the cities of those chosen', () => {
  const plan = twoCities();
  const some = doing(plan, 'orderByOffice', { ids: [idOf(plan, '無役')] });
  expect(names(some, '甲')).toEqual(['市長', '課長', '係長', '無役']);
  expect(names(some, '乙')).toEqual(['乙の主査', '乙の部長']);
  const all = doing(plan, 'orderByOffice', { ids: null });
  expect(names(all, '乙')).toEqual(['乙の部長', '乙の主査']);
  expect(attempt(all, 'orderByOffice', { ids: null })).toMatchObject({ error: { code: 'nothing-to-do' } });
});
