import { beforeEach, expect, test } from 'vitest';
import { answerHistory } from '../../../../../shared/domain/attendees/answer-history.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

test('each state of an answer is told, the newest first, with the words it came from', () => {
  let plan = yamagata();
  const activityId = [...plan.rows.activities.keys()][0]!;
  plan = doing(plan, 'addAttendee', { name: '青木' });
  const attendeeId = [...plan.rows.attendees.keys()][0]!;
  expect(answerHistory(plan, attendeeId, activityId)).toEqual([]);
  plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes' });
  plan = doing(plan, 'takeMemo', {
    text: '青木さん欠席',
    attendeeId,
    answers: [{ activityId, value: 'no' }],
    diet: '',
  });
  const told = () =>
    answerHistory(plan, attendeeId, activityId).map(({ state, until, origin }) => [
      state.value,
      state.source,
      origin,
      until === null,
    ]);
  expect(told()).toEqual([
    ['no', 'phone', '青木さん欠席', true],
    ['yes', 'hand', '', false],
  ]);
  plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: null });
  expect(told().map(([value, , , now]) => [value, now])).toEqual([
    ['no', false],
    ['yes', false],
  ]);
});
