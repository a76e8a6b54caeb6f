import { beforeEach, describe, expect, test } from 'vitest';
import { goneFrom } from '../../../../../shared/domain/attendees/gone-people.ts';
import { matchPeople } from '../../../../../shared/domain/attendees/match-people.ts';
import { newerImport } from '../../../../../shared/domain/attendees/newer-import.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { reading } from '../../../../helpers/people-reading.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

const SHA = 'ab'.repeat(32);

function kobeAndUsuki(): Plan {
  let plan = yamagata();
  for (const [name, organisationId] of [
    ['石戸 直人', 'kobe'],
    ['大西 健', 'kobe'],
    ['臼杵 花子', 'usuki'],
  ] as const)
    plan = doing(plan, 'addAttendee', { name, organisationId });
  return plan;
}

const idOf = (plan: Plan, name: string): string =>
  [...plan.rows.attendees.values()].find((one) => one.name === name)!.id;

describe('who is no longer in a city’s file', () => {
  beforeEach(resetIds);

  test('those of the file’s city only; a file of no known city asks nothing', () => {
    const plan = kobeAndUsuki();
    const file = reading({ name: '石戸 直人' });
    const proposals = matchPeople(plan, file);
    expect(goneFrom(plan, file, proposals).map(({ name }) => name)).toEqual(['大西 健']);
    expect(goneFrom(plan, { city: null }, proposals)).toEqual([]);
  });

  test('nothing is done without a choice; a choice alone is an import, too', () => {
    const plan = kobeAndUsuki();
    const [asked] = [...plan.rows.activities.keys()] as [string];
    const gone = [{ attendeeId: idOf(plan, '大西 健'), choice: 'decline' as const }];
    const next = doing(plan, 'importAttendees', {
      fileName: 'a',
      sha256: SHA,
      people: [],
      gone,
      asked: [asked],
    });
    expect([...next.rows.answers.values()]).toMatchObject([
      { attendeeId: gone[0]!.attendeeId, activityId: asked, value: 'no', source: 'file' },
    ]);
    expect(next.rows.attendees.size).toBe(3);
  });

  test('who is removed goes with all that hangs on him, and his proxy keeps the name as text', () => {
    let plan = kobeAndUsuki();
    const [activity] = [...plan.rows.activities.keys()] as [string];
    const attendeeId = idOf(plan, '大西 健');
    plan = doing(plan, 'setAnswer', { attendeeId, activityId: activity, value: 'yes' });
    const patch = { proxyOf: attendeeId };
    plan = doing(plan, 'editRow', { collection: 'attendees', key: idOf(plan, '石戸 直人'), patch });
    const people = [{ attendeeId: idOf(plan, '石戸 直人'), fields: { jobTitle: '課長' }, answers: {} }];
    const next = doing(plan, 'importAttendees', {
      fileName: 'a',
      sha256: SHA,
      people,
      gone: [{ attendeeId, choice: 'remove' }],
    });
    expect(next.rows.attendees.has(attendeeId)).toBe(false);
    expect(next.rows.answers.size).toBe(0);
    expect(next.rows.attendees.get(idOf(next, '石戸 直人'))).toMatchObject({
      proxyOf: null,
      proxyFor: '大西 健',
      jobTitle: '課長',
    });
  });
});

describe('a file older than one of the same city', () => {
  const EARLY = '2026-09-01T00:00:00.000Z';
  const LATE = '2026-09-09T00:00:00.000Z';
  const imported = (organisationId: string | null, modified: string | null): Plan =>
    doing(kobeAndUsuki(), 'importAttendees', {
      fileName: '訂正.xlsx',
      sha256: SHA,
      modified,
      organisationId,
      people: [{ attendeeId: null, fields: { name: '新井 一' }, answers: {} }],
    });

  beforeEach(resetIds);

  test.each([
    ['saved before it', 'kobe', LATE, EARLY, { fileName: '訂正.xlsx', modified: LATE }],
    ['saved after it', 'kobe', EARLY, LATE, null],
    ['the same file', 'kobe', LATE, LATE, null],
    ['another city’s', 'usuki', LATE, EARLY, null],
    ['the earlier one does not say', 'kobe', null, EARLY, null],
    ['the one at hand does not say', 'kobe', LATE, undefined, null],
  ] as const)('%s', (_, city, before, now, expected) => {
    expect(newerImport(imported(city, before), { city: 'kobe', modified: now })).toEqual(expected);
  });
});
