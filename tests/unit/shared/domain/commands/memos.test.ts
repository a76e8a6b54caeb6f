import { beforeEach, expect, test } from 'vitest';
import { attempt, doing, resetIds, testContext, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

test('a memo keeps the words and the time; what was confirmed of it has it as its source', () => {
  let plan = doing(yamagata(), 'addAttendee', { name: '髙橋 一郎', diet: 'そば' });
  const [attendeeId] = [...plan.rows.attendees.keys()] as [string];
  const [activityId] = [...plan.rows.activities.keys()] as [string];
  plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes' });
  const text = '札幌 課長 会議欠席、アレルギー卵';
  const after = doing(plan, 'takeMemo', {
    text: ` ${text} `,
    attendeeId,
    answers: [{ activityId, value: 'no' }],
    diet: '卵',
  });
  const [memo] = [...after.rows.memos.values()];
  expect(memo).toMatchObject({ text, at: testContext.now, attendeeId });
  expect([...after.rows.answers.values()]).toMatchObject([{ value: 'no', source: 'phone', ref: memo?.id }]);
  expect([...after.rows.answerLog.values()]).toMatchObject([{ value: 'yes', source: 'hand' }]);
  expect(after.rows.attendees.get(attendeeId)?.diet).toBe('そば・卵');
});

test('a memo about nobody is kept; an empty one is nothing', () => {
  const plan = yamagata();
  const after = doing(plan, 'takeMemo', { text: '折り返し電話', attendeeId: null, answers: [], diet: '' });
  expect(after.rows.memos.size).toBe(1);
  expect(attempt(plan, 'takeMemo', { text: ' ', attendeeId: null, answers: [], diet: '' })).toMatchObject({
    error: { code: 'nothing-to-do' },
  });
  expect(attempt(plan, 'takeMemo', { text: 'x', attendeeId: 'gone', answers: [], diet: '' })).toMatchObject({
    error: { code: 'not-found' },
  });
});

test('needs are added to those that are known, each once; a memo that tells none leaves them alone', () => {
  const plan = doing(yamagata(), 'addAttendee', {
    name: '髙橋 一郎',
    mobility: '杖',
    interpretation: '手話通訳',
  });
  const [attendeeId] = [...plan.rows.attendees.keys()] as [string];
  const memo = { text: '車いす、手話通訳', attendeeId, answers: [], diet: '' };
  const after = doing(plan, 'takeMemo', { ...memo, mobility: '車いす', interpretation: '手話通訳' });
  expect(after.rows.attendees.get(attendeeId)).toMatchObject({
    diet: '',
    mobility: '杖・車いす',
    interpretation: '手話通訳',
  });
  expect(doing(plan, 'takeMemo', memo).rows.attendees).toEqual(plan.rows.attendees);
});
