import { beforeEach, expect, test } from 'vitest';
import { peopleOf } from '../../../../../shared/domain/carry-over/people-of.ts';
import type { Meeting } from '../../../../../shared/domain/collections/index.ts';
import { MEETING_KEY } from '../../../../../shared/domain/collections/meeting.ts';
import { createPlan } from '../../../../../shared/domain/commands/create-plan.ts';
import { applyRows, invert } from '../../../../../shared/domain/plan/change.ts';
import { meetingOf, type Plan } from '../../../../../shared/domain/plan/plan.ts';
import { attempt, doing, resetIds, rowsOf, testContext, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const edit = (plan: Plan, patch: Partial<Meeting>): Plan =>
  doing(plan, 'editRow', { collection: 'meeting', key: MEETING_KEY, patch });

/** Last year's meeting: one who came, one who had said yes and did not come; each with what must stay behind. */
function lastYear(): Plan {
  let plan = yamagata();
  const [activityId] = [...plan.rows.activities.keys()] as [string];
  for (const [name, attendedYears] of [
    ['髙橋 一郎', [2023]],
    ['佐藤 学', []],
  ] as const)
    plan = doing(plan, 'addAttendee', {
      name,
      reading: 'よみ',
      organisationId: 'sapporo',
      department: '文化課',
      email: 'a@example.jp',
      diet: '卵アレルギー',
      remarks: '車いす',
      attendedYears: [...attendedYears],
    });
  const [came, stayed] = [...plan.rows.attendees.keys()] as [string, string];
  for (const attendeeId of [came, stayed])
    plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes' });
  return doing(plan, 'checkIn', { attendeeId: came, activityId, itemId: null, desk: '' });
}

function nextYear(from: Plan, hostId = meetingOf(from).hostId): Plan {
  const { number, fiscalYear } = meetingOf(from);
  const made = createPlan(
    { number: (number ?? 0) + 1, fiscalYear: fiscalYear + 1, hostId, firstDate: null, from },
    testContext,
  );
  if (!made.change.ok) throw new Error('not made');
  return applyRows(made.plan, made.change.value.rows);
}

test('one organizer: people with the years they came, all unanswered, diet and remarks left behind, one undo', () => {
  const from = edit(lastYear(), { retainUntil: '2027-03-31' });
  const plan = nextYear(from);
  expect(plan.rows.attendees.size).toBe(0);
  const people = peopleOf(from, plan, '2027-03-31');
  const { fiscalYear } = meetingOf(from);
  expect(
    people.kind === 'people' && people.candidates.map(({ person, years }) => [person.name, years]),
  ).toEqual([
    ['髙橋 一郎', [2023, fiscalYear]],
    ['佐藤 学', []],
  ]);
  const input = { from, ids: [...from.rows.attendees.keys()], today: '2027-03-31' };
  const taken = attempt(plan, 'takePeopleOver', input);
  if (!taken.ok) throw new Error(taken.error.code);
  const after = applyRows(plan, taken.value.rows);
  expect([...after.rows.attendees.values()]).toMatchObject([
    {
      name: '髙橋 一郎',
      organisationId: 'sapporo',
      department: '文化課',
      email: 'a@example.jp',
      diet: '',
      remarks: '',
      attendedYears: [2023, fiscalYear],
    },
    { name: '佐藤 学', attendedYears: [] },
  ]);
  expect(after.rows.answers.size + after.rows.checkIns.size).toBe(0);
  expect(rowsOf(applyRows(after, invert(taken.value).rows))).toEqual(rowsOf(plan));
  // Who is on the list already is not put there twice.
  expect(attempt(after, 'takePeopleOver', input)).toMatchObject({ error: { code: 'nothing-to-do' } });
});

test.each([
  ['another host', {}, 'kobe', 'other-host'],
  ['kept no longer', { retainUntil: '2026-12-31' }, undefined, 'expired'],
] as const)('%s: offices and counts alone, and no name', (_, patch, hostId, why) => {
  const from = edit(lastYear(), { remarks: ['x'], ...patch });
  const plan = nextYear(from, hostId);
  const people = peopleOf(from, plan, '2027-01-01');
  expect(people).toEqual({
    kind: 'offices',
    why,
    offices: [{ organisation: '札幌市', department: '文化課', people: 2 }],
  });
  const ids = [...from.rows.attendees.keys()];
  expect(attempt(plan, 'takePeopleOver', { from, ids, today: '2027-01-01' })).toMatchObject({
    error: { code: 'frozen' },
  });
});

test('a kind of that meeting’s own comes along once, or is the one of the same name here', () => {
  let from = doing(lastYear(), 'addPersonKind', { label: '学生' });
  const [kind] = [...from.rows.personKinds.keys()] as [string];
  const ids = [...from.rows.attendees.keys()];
  for (const key of ids)
    from = doing(from, 'editRow', { collection: 'attendees', key, patch: { kind, honorific: '氏' } });
  const input = { from, ids, today: '2026-01-01' };
  const fresh = yamagata();
  const taken = doing(fresh, 'takePeopleOver', input);
  expect([...taken.rows.attendees.values()]).toMatchObject([
    { kind, honorific: '氏' },
    { kind, honorific: '氏' },
  ]);
  expect([...taken.rows.personKinds.values()]).toMatchObject([{ id: kind, label: '学生' }]);

  const named = doing(fresh, 'addPersonKind', { label: '学生' });
  const [own] = [...named.rows.personKinds.keys()] as [string];
  const both = doing(named, 'takePeopleOver', input);
  expect(own).not.toBe(kind);
  expect([...both.rows.attendees.values()].map((person) => person.kind)).toEqual([own, own]);
  expect(both.rows.personKinds).toEqual(named.rows.personKinds);
});
