import { expect, test } from 'vitest';
import { deadlinePassed } from '../../../../../shared/domain/rules/deadline-passed.ts';
import { doing } from '../../../../helpers/plans.ts';
import { foundBy, planOf } from '../../../../helpers/rule-plans.ts';

test('a deadline that has passed is told while somebody has not answered; on the last day answers still come in', () => {
  const plan = planOf({
    activities: [{ id: 'x', title: '視察', deadline: '2026-10-01' }],
    attendees: [{ id: 'p' }, { id: 'q' }],
    answers: [{ attendeeId: 'p', activityId: 'x', value: 'no' }],
  });
  expect(foundBy(deadlinePassed, plan, '2026-10-02')[0]?.message.ja).toBe(
    '「視察」の回答期限（10月1日（木））を過ぎましたが、1名が未回答です。',
  );
  expect(foundBy(deadlinePassed, plan, '2026-10-01')).toEqual([]);
  expect(foundBy(deadlinePassed, plan)).toEqual([]);
  expect(
    foundBy(
      deadlinePassed,
      doing(plan, 'setAnswer', { attendeeId: 'q', activityId: 'x', value: 'maybe' }),
      '2026-10-02',
    ),
  ).toEqual([]);
});

test('who waits for a place has answered: the deadline is not told for him', () => {
  const plan = planOf({
    activities: [{ id: 'x', title: '視察', deadline: '2026-10-01', capacity: 1 }],
    attendees: [{ id: 'p' }, { id: 'q' }],
    answers: [
      { attendeeId: 'p', activityId: 'x' },
      { attendeeId: 'q', activityId: 'x', place: 'waiting' },
    ],
  });
  expect(foundBy(deadlinePassed, plan, '2026-10-02')).toEqual([]);
});
