import { beforeEach, expect, test } from 'vitest';
import { mergedFields, mergeProposal } from '../../../../../shared/domain/attendees/merge-proposal.ts';
import { answerKey } from '../../../../../shared/domain/collections/answers.ts';
import { BLANK_ANSWER } from '../../../../../shared/domain/collections/blank.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

function twins() {
  let plan = yamagata();
  plan = doing(plan, 'addAttendee', {
    name: '高橋 一郎',
    reading: 'たかはし いちろう',
    jobTitle: '課長',
    diet: 'えび',
    organisationId: 'sapporo',
  });
  plan = doing(plan, 'addAttendee', {
    name: '髙橋 一郎',
    jobTitle: '部長',
    email: 'a@example.jp',
    diet: 'かに',
    organisationId: 'sapporo',
  });
  const [older, newer] = [...plan.rows.attendees.values()] as [never, never];
  return { plan, older, newer } as { plan: typeof plan; older: Person; newer: Person };
}
type Person = Parameters<typeof mergeProposal>[1];

test('the older entry stays; the filled value is proposed, of two the newer, and no allergy is lost', () => {
  const { plan, older, newer } = twins();
  const proposal = mergeProposal(plan, newer, older);
  expect([proposal.keep, proposal.drop]).toEqual([older, newer]);
  expect(proposal.parts).toEqual([
    { part: 'name', proposed: 'drop' },
    { part: 'reading', proposed: 'keep' },
    { part: 'jobTitle', proposed: 'drop' },
    { part: 'email', proposed: 'drop' },
    { part: 'diet', proposed: 'both' },
  ]);
  expect(proposal.same).toContain('organisation');
  expect(mergedFields(proposal, new Map([['jobTitle', 'keep']]))).toEqual({
    name: '髙橋 一郎',
    email: 'a@example.jp',
    diet: 'えび\nかに',
  });
});

test('answers only the one that goes has given are taken over; where they differ somebody chooses', () => {
  let { plan, older, newer } = twins();
  const [first, second] = [...plan.rows.activities.keys()] as [string, string];
  plan = doing(plan, 'setAnswer', { attendeeId: newer.id, activityId: first, value: 'yes' });
  plan = doing(plan, 'setAnswer', { attendeeId: older.id, activityId: second, value: 'yes' });
  plan = doing(plan, 'setAnswer', { attendeeId: newer.id, activityId: second, value: 'no' });
  const proposal = mergeProposal(plan, older, newer);
  expect(proposal.takenOver.map(({ id }) => id)).toEqual([first]);
  expect(proposal.answers.map(({ activity, keep, drop }) => [activity.id, keep.value, drop.value])).toEqual([
    [second, 'yes', 'no'],
  ]);
  const merged = doing(plan, 'mergeAttendees', {
    keep: older.id,
    drop: newer.id,
    fields: mergedFields(proposal, new Map()),
    answersOf: [second],
  });
  expect([...merged.rows.answers.values()].map(({ attendeeId, value }) => [attendeeId, value])).toEqual(
    expect.arrayContaining([
      [older.id, 'yes'],
      [older.id, 'no'],
    ]),
  );
  expect(merged.rows.attendees.size).toBe(1);
});

test('of two answers the one given last is proposed, whoever gave it; of the same moment the one that stays', () => {
  const { plan, older, newer } = twins();
  const [activityId] = [...plan.rows.activities.keys()] as [string];
  const proposedOf = (kept: string | null, dropped: string | null) => {
    const rows = [
      { ...BLANK_ANSWER, attendeeId: older.id, activityId, value: 'yes' as const, at: kept },
      { ...BLANK_ANSWER, attendeeId: newer.id, activityId, value: 'no' as const, at: dropped },
    ];
    const answers = new Map(rows.map((row) => [answerKey(row.attendeeId, activityId), row]));
    const [answer] = mergeProposal({ ...plan, rows: { ...plan.rows, answers } }, older, newer).answers;
    return answer?.proposed;
  };
  const [early, late] = ['2026-09-01T00:00:00.000Z', '2026-09-02T00:00:00.000Z'];
  expect(proposedOf(early, late)).toBe('drop');
  expect(proposedOf(late, early)).toBe('keep');
  expect(proposedOf(null, early)).toBe('drop');
  expect(proposedOf(early, null)).toBe('keep');
  expect(proposedOf(early, early)).toBe('keep');
});
