import { expect, test } from 'vitest';
import { changedFields } from '../../../../shared/exchange/returned-person.ts';
import { doing, yamagata } from '../../../helpers/plans.ts';

test('of answers only those that were given and differ count as changed; one that was left open is none', () => {
  let plan = doing(yamagata(), 'addAttendee', { name: '佐藤', organisationId: 'sapporo' });
  const [attendeeId = ''] = plan.rows.attendees.keys();
  const [first = '', second = '', third = ''] = plan.rows.activities.keys();
  for (const activityId of [first, second])
    plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes' });
  const person = plan.rows.attendees.get(attendeeId)!;
  const answers = { [first]: null, [second]: 'no', [third]: 'yes' } as const;
  expect([...changedFields(plan, person, {}, answers)].sort()).toEqual(
    [`answers.${second}`, `answers.${third}`].sort(),
  );
  expect(changedFields(plan, person, {}, { [first]: 'yes' }).size).toBe(0);
  expect([...changedFields(plan, person, { name: '佐藤 明' }, {})]).toEqual(['name']);
});
