import { expect, test } from 'vitest';
import { summaryOf } from '../../../../../shared/domain/plan/summary.ts';
import { recordPlans } from '../../../../../shared/domain/seed/record-plans.ts';
import { emptyMeeting, proposedHost } from '../../../../../src-renderer/features/meetings/new-meeting.ts';
import { lastYear, taken } from '../../../../helpers/last-year.ts';

const record = () => recordPlans().map(({ plan }) => summaryOf(plan));

test('from host to host as the record has it, then by joining order: 旭川, 臼杵, 岡山, 越前, and round again', () => {
  expect([9, 10, 11, 12].map((n) => proposedHost(record(), n))).toEqual([
    'asahikawa',
    'usuki',
    'okayama',
    'echizen',
  ]);
  // Nobody can say who comes after a meeting that is not on the list.
  expect(proposedHost(record(), 14)).toBe('');
  expect(proposedHost(record(), null)).toBe('');
  const upToEight = record().filter(({ meeting }) => (meeting.number ?? 0) <= 8);
  expect(proposedHost(upToEight, 9)).toBe('asahikawa');
  expect(proposedHost([...record(), summaryOf(lastYear())], 9)).toBe('asahikawa');
});

test('the meeting of the list begins with what is taken over while it has no days', () => {
  expect(emptyMeeting(record(), 9)).toMatchObject({ meeting: { number: 9 }, days: 0 });
  expect(emptyMeeting(record(), 8)).toBeNull();
  expect(emptyMeeting(record(), 12)).toBeNull();
  expect(emptyMeeting([summaryOf(taken(lastYear(), null))], 9)).toBeNull();
});
