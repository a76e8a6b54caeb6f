import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostTurns } from '../../../../../shared/domain/history/host-turns.ts';
import { eachOnce, meetingFacts } from '../../../../../shared/domain/history/meeting-facts.ts';
import { recordPlans } from '../../../../../shared/domain/seed/record-plans.ts';
import { lastYear } from '../../../../helpers/last-year.ts';
import { doing } from '../../../../helpers/plans.ts';

const record = () => recordPlans().map(({ plan }) => meetingFacts(plan));
const domestic = (facts: ReturnType<typeof record>) =>
  facts
    .filter(({ summary }) => summary.meeting.series === 'uccn-jp')
    .map(({ summary: { meeting } }) => ({ number: meeting.number ?? 0, hostId: meeting.hostId }));

test('the record: eleven hosts in joining order, the next one is the city that joined last', () => {
  const facts = record();
  const members = facts.find(({ summary }) => summary.meeting.number === 11)!.members;
  const { turns, next, outOfTurn } = hostTurns(members, domestic(facts));
  expect(turns.map(({ member, numbers }) => [member.id, numbers])).toEqual([
    ['nagoya', [1]],
    ['kobe', [2]],
    ['kanazawa', [3]],
    ['sapporo', [4]],
    ['hamamatsu', [5]],
    ['tsuruoka', [6]],
    ['tambasasayama', [7]],
    ['yamagata', [8]],
    ['asahikawa', [9]],
    ['usuki', [10]],
    ['okayama', [11]],
    ['echizen', []],
  ]);
  expect(next).toMatchObject({ number: 12, member: { id: 'echizen' } });
  expect(outOfTurn).toEqual([]);
});

test('a host out of turn is told, and whose turn it was stays next', () => {
  const facts = record();
  const members = facts.find(({ summary }) => summary.meeting.number === 11)!.members;
  const changed = domestic(facts).map((one) => (one.number === 10 ? { ...one, hostId: 'okayama' } : one));
  const { next, outOfTurn } = hostTurns(members, changed.slice(0, 10));
  expect(outOfTurn).toEqual([{ number: 10, hostId: 'okayama', expectedId: 'usuki' }]);
  expect(next).toMatchObject({ number: 11, member: { id: 'usuki' } });
});

test('for any hosts: whoever keeps to the turns is never out of turn, and nobody is two turns ahead of anybody', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 40 }), (cities, years) => {
      const members = Array.from({ length: cities }, (_, n) => ({
        id: `c${n}`,
        order: n + 1,
        name: '',
        nameEn: '',
        field: null,
      }));
      const meetings: { number: number; hostId: string }[] = [];
      for (let n = 1; n <= years; n += 1)
        meetings.push({ number: n, hostId: hostTurns(members, meetings).next!.member.id });
      const { turns, outOfTurn } = hostTurns(members, meetings);
      expect(outOfTurn).toEqual([]);
      const times = turns.map(({ numbers }) => numbers.length);
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
    }),
  );
});

test('each meeting once: of two plans the one that knows who came; what is not known is not 0', () => {
  const [known] = [lastYear()];
  const facts = eachOnce([...record(), meetingFacts(known!)]);
  const eighth = facts.filter(
    ({ summary: { meeting } }) => meeting.series === 'uccn-jp' && meeting.number === 8,
  );
  expect(eighth).toHaveLength(1);
  expect(eighth[0]?.attendance).toMatchObject({ basis: 'listed', total: 1 });
  expect(facts.find(({ summary }) => summary.meeting.number === 7)?.attendance).toBeNull();
});

test('who was ticked off counts, once, whatever else was said', () => {
  let plan = lastYear();
  const [attendeeId] = [...plan.rows.attendees.keys()] as [string];
  const [activityId] = [...plan.rows.activities.keys()] as [string];
  plan = doing(plan, 'editRow', {
    collection: 'attendees',
    key: attendeeId,
    patch: { organisationId: 'kobe' },
  });
  plan = doing(plan, 'addAttendee', { name: '欠席 者', organisationId: 'nagoya' });
  plan = doing(plan, 'checkIn', { attendeeId, activityId, itemId: null, desk: '' });
  const { attendance } = meetingFacts(plan);
  expect(attendance?.basis).toBe('came');
  expect(attendance?.total).toBe(1);
  expect([...(attendance?.byCity ?? [])]).toEqual([['kobe', 1]]);
});
