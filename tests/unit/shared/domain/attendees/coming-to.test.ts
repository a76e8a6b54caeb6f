import { expect, test } from 'vitest';
import { comingTo } from '../../../../../shared/domain/attendees/coming-to.ts';
import type { AnswerValue } from '../../../../../shared/domain/collections/answers.ts';
import { doing, yamagata } from '../../../../helpers/plans.ts';

const sample = yamagata();
const [activityId = ''] = sample.rows.activities.keys();

/** People who answer one after another for an activity with one place; who comes instead of the first, if anybody. */
function comings(answers: readonly (AnswerValue | null)[], proxy = false) {
  let plan = doing(sample, 'editRow', {
    collection: 'activities',
    key: activityId,
    patch: { capacity: 1 },
  });
  for (const [n, value] of answers.entries()) {
    plan = doing(plan, 'addAttendee', { name: `人${n}` });
    const attendeeId = [...plan.rows.attendees.keys()].at(-1) ?? '';
    if (value !== null) plan = doing(plan, 'setAnswer', { attendeeId, activityId, value });
  }
  const [first = ''] = plan.rows.attendees.keys();
  if (proxy)
    plan = doing(plan, 'makeProxy', {
      attendeeId: first,
      activityIds: [activityId],
      person: { name: '代理', reading: '', department: '', jobTitle: '' },
    });
  return [...plan.rows.attendees.values()].map((person) => comingTo(plan, person, activityId));
}

test('with a place, waiting for one, perhaps; not who said no or nothing', () => {
  expect(comings(['yes', 'yes', 'maybe', 'no', null])).toEqual(['yes', 'waiting', 'maybe', null, null]);
});

test('the place of who is replaced is held for the proxy', () => {
  expect(comings(['yes', 'yes'], true)).toEqual([null, 'waiting', 'held']);
});
