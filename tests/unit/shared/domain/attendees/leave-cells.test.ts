import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { changedCells, withoutCells } from '../../../../../shared/domain/attendees/leave-cells.ts';
import { matchPeople, type Proposal } from '../../../../../shared/domain/attendees/match-people.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { PERSON, reading } from '../../../../helpers/people-reading.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

const kobe = (): Plan =>
  doing(yamagata(), 'addAttendee', {
    name: '石戸 直人',
    organisationId: 'kobe',
    jobTitle: '主査',
    email: 'old@example.jp',
    unconfirmed: ['email'],
  });

/** The one proposal for the person who is there, everything of it changed. */
function changedOne(plan: Plan): Proposal {
  const [activity] = [...plan.rows.activities.keys()] as [string];
  const [attendeeId] = [...plan.rows.attendees.keys()] as [string];
  const file = reading({
    ...PERSON,
    name: '石⼾ 直人',
    organisation: '金沢市',
    jobTitle: '課長',
    email: 'new@example.jp',
    answers: { [activity]: 'yes' },
  });
  return matchPeople(plan, file, new Map([[0, attendeeId]]))[0]!;
}

describe('cells of a proposal that stay as they are', () => {
  beforeEach(resetIds);

  test('an organisation is one cell, an answer goes by its activity', () => {
    const plan = kobe();
    const [activity] = [...plan.rows.activities.keys()];
    expect(new Set(changedCells(changedOne(plan)))).toEqual(
      new Set(['name', 'organisation', 'jobTitle', 'email', `answers.${activity}`]),
    );
  });

  test('what is left is not written, and keeps its doubt', () => {
    const plan = kobe();
    const one = withoutCells(changedOne(plan), new Set(['email', 'organisation']));
    expect(one.fields).toMatchObject({ jobTitle: '課長', name: '石⼾ 直人' });
    for (const field of ['email', 'organisationId', 'organisationText'])
      expect(one.fields).not.toHaveProperty(field);
    expect(one.fields.unconfirmed ?? ['email']).toContain('email');
    expect(withoutCells(changedOne(plan), new Set()).fields.unconfirmed).not.toContain('email');
  });

  test('a person of whom everything is left is the same; somebody new cannot be left in part', () => {
    const plan = kobe();
    const one = changedOne(plan);
    expect(withoutCells(one, new Set(changedCells(one))).verdict).toBe('same');
    const added = matchPeople(plan, reading({ ...PERSON, name: '新井 一', organisation: '神戸市' }))[0]!;
    expect(withoutCells(added, new Set(['name']))).toBe(added);
  });

  test('whatever is left, exactly the rest is taken', () => {
    const plan = kobe();
    const one = changedOne(plan);
    const cells = changedCells(one);
    fc.assert(
      fc.property(fc.subarray([...cells]), (left) => {
        const rest = withoutCells(one, new Set(left));
        expect(changedCells(rest)).toEqual(cells.filter((cell) => !left.includes(cell)));
        const [attendeeId] = [...plan.rows.attendees.keys()] as [string];
        const people = [{ attendeeId, fields: rest.fields, answers: rest.answers }];
        const next = doing(plan, 'importAttendees', { fileName: 'a', sha256: 'ab'.repeat(32), people });
        const row = next.rows.attendees.get(attendeeId)!;
        expect(row.email).toBe(left.includes('email') ? 'old@example.jp' : 'new@example.jp');
        expect(row.organisationId).toBe(left.includes('organisation') ? 'kobe' : 'kanazawa');
        expect(next.rows.answers.size).toBe(left.some((cell) => cell.startsWith('answers.')) ? 0 : 1);
      }),
    );
  });
});
