import { beforeEach, expect, test } from 'vitest';
import { unansweredByCity } from '../../../../../shared/domain/attendees/unanswered.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

test('by city in joining order: who owes an answer, the days left; the replaced and the cancelled are left out', () => {
  let plan = yamagata();
  const [first, second, ...others] = [...plan.rows.activities.keys()] as [string, string, ...string[]];
  for (const key of others)
    plan = doing(plan, 'editRow', { collection: 'activities', key, patch: { cancelled: true } });
  for (const key of [first, second])
    plan = doing(plan, 'editRow', { collection: 'activities', key, patch: { network: null } });
  plan = doing(plan, 'editRow', { collection: 'activities', key: first, patch: { deadline: '2026-09-28' } });
  for (const [name, organisationId] of [
    ['山形の人', 'yamagata'],
    ['名古屋の人', 'nagoya'],
    ['代わられた人', 'nagoya'],
  ] as const)
    plan = doing(plan, 'addAttendee', { name, organisationId });
  const [, nagoya, replaced] = [...plan.rows.attendees.keys()] as [string, string, string];
  plan = doing(plan, 'setAnswer', { attendeeId: nagoya, activityId: first, value: 'maybe' });
  plan = doing(plan, 'makeProxy', {
    attendeeId: replaced,
    activityIds: [first],
    person: { name: '代理', reading: '', department: '', jobTitle: '' },
  });
  const owed = unansweredByCity(plan, '2026-10-01').map(({ group, open, people }) => [
    group,
    open.map((one) => [one.activity.id, one.people.map(({ name }) => name), one.daysLeft]),
    people.length,
  ]);
  expect(owed).toEqual([
    [
      '@nagoya',
      [
        [first, ['代理'], -3],
        [second, ['名古屋の人', '代わられた人', '代理'], null],
      ],
      3,
    ],
    [
      '@yamagata',
      [
        [first, ['山形の人'], -3],
        [second, ['山形の人'], null],
      ],
      1,
    ],
  ]);
});
