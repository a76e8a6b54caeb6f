import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { inScope } from '../../../../../shared/documents/calendar-scope.ts';
import { activityState } from '../../../../../shared/domain/attendees/activity-state.ts';
import { openSets } from '../../../../../shared/domain/attendees/answer-totals.ts';
import {
  isForOrganisation,
  isInAudience,
  sharesAudience,
} from '../../../../../shared/domain/attendees/audience.ts';
import { bitCount } from '../../../../../shared/domain/attendees/bits.ts';
import { activityHeadcount } from '../../../../../shared/domain/attendees/headcount.ts';
import { lineOf } from '../../../../../shared/domain/attendees/line.ts';
import { owesAnswer } from '../../../../../shared/domain/attendees/owing.ts';
import { unansweredByCity } from '../../../../../shared/domain/attendees/unanswered.ts';
import { complete } from '../../../../../shared/domain/collections/complete.ts';
import type { Activity, Attendee } from '../../../../../shared/domain/collections/index.ts';
import { applyRows } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { askedActivities } from '../../../../../shared/exchange/form-columns.ts';
import { attempt, doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const PEOPLE = [
  ['札幌の人', 'sapporo', 'member'],
  ['札幌の随行', 'sapporo', 'escort'],
  ['金沢の人', 'kanazawa', 'member'],
  ['金沢の来賓', 'kanazawa', 'guest'],
  ['よその記者', null, 'press'],
  ['よその会員', null, 'member'],
] as const;

/** The sample with six people and one activity more. */
function withActivity(patch: Partial<Activity>): { plan: Plan; activity: Activity; id: string } {
  let plan = yamagata();
  for (const [name, organisationId, kind] of PEOPLE)
    plan = doing(plan, 'addAttendee', { name, organisationId, kind });
  plan = doing(plan, 'addActivity', { title: '分科会', kind: 'meeting', ...patch });
  const id = [...plan.rows.activities.keys()].at(-1)!;
  return { plan, id, activity: plan.rows.activities.get(id)! };
}

const meant = (patch: Partial<Activity>): string[] => {
  const { plan, activity } = withActivity(patch);
  return [...plan.rows.attendees.values()]
    .filter((person) => isInAudience(plan, activity, person))
    .map(({ name }) => name);
};

describe('whom an activity is meant for', () => {
  test('nothing named: everybody', () => {
    expect(meant({})).toHaveLength(PEOPLE.length);
  });

  test('cities: the people of these, and who belongs to no organisation of the plan', () => {
    expect(meant({ audienceCities: ['sapporo'] })).toEqual([
      '札幌の人',
      '札幌の随行',
      'よその記者',
      'よその会員',
    ]);
  });

  test('kinds: the people of these, wherever they come from', () => {
    expect(meant({ audienceKinds: ['guest', 'press'] })).toEqual(['金沢の来賓', 'よその記者']);
  });

  test('cities and kinds both narrow', () => {
    expect(meant({ audienceCities: ['kanazawa'], audienceKinds: ['member'] })).toEqual([
      '金沢の人',
      'よその会員',
    ]);
  });

  test('a row written before these fields is for all', () => {
    const { activity } = withActivity({});
    const { audienceCities, audienceKinds, ...old } = activity;
    expect(complete('activities', old as Activity)).toMatchObject({ audienceCities: [], audienceKinds: [] });
  });

  test('a member of a network is one on the day of the meeting', () => {
    const { plan } = withActivity({ network: 'uccn-jp' });
    const joined = [...plan.rows.memberships.values()].find(({ network, from, to }) => {
      const first = [...plan.rows.days.values()].map(({ date }) => date ?? '').sort()[0]!;
      return network === 'uccn-jp' && from !== null && from > first && to === null;
    });
    // Echizen joined after the 8th meeting.
    expect(joined).toBeDefined();
    const activity = [...plan.rows.activities.values()].at(-1)!;
    const one = { kind: 'member', organisationId: joined!.organisationId };
    expect(isInAudience(plan, activity, one)).toBe(false);
    expect(isInAudience(plan, activity, { ...one, kind: 'guest' })).toBe(true);
  });
});

test('a form and a city’s calendar have what is meant for the city', () => {
  const { plan, id, activity } = withActivity({ audienceCities: ['sapporo'] });
  const asked = (city: string): boolean => askedActivities(plan, city).some((one) => one.id === id);
  expect([asked('sapporo'), asked('kanazawa')]).toEqual([true, false]);
  const guests = doing(plan, 'editRow', {
    collection: 'activities',
    key: id,
    patch: { audienceCities: [], audienceKinds: ['guest'] },
  });
  expect(isForOrganisation(guests, guests.rows.activities.get(id)!, 'sapporo')).toBe(true);
  // Cities that have named nobody have in their calendar what they are asked for.
  const shown = (city: string): boolean =>
    inScope(plan, { kind: 'city', id: city })({ itemId: '', activityIds: [activity.id], date: '2025-10-14' });
  const other = doing(plan, 'editRow', {
    collection: 'activities',
    key: id,
    patch: { audienceCities: ['usuki'] },
  });
  expect(shown('usuki')).toBe(false);
  expect(
    inScope(other, { kind: 'city', id: 'usuki' })({ itemId: '', activityIds: [id], date: '2025-10-14' }),
  ).toBe(true);
});

test('a free place goes by itself to the first who is meant; another can be moved up by hand', () => {
  let { plan, id } = withActivity({ audienceCities: ['sapporo'], capacity: 1 });
  const [sapporo, escort, kanazawa] = [...plan.rows.attendees.keys()] as [string, string, string];
  for (const attendeeId of [sapporo, kanazawa, escort])
    plan = doing(plan, 'setAnswer', { attendeeId, activityId: id, value: 'yes' });
  plan = doing(plan, 'setAnswer', { attendeeId: sapporo, activityId: id, value: 'no' });
  const line = (now: Plan) => {
    const { inside, waiting } = lineOf(now, now.rows.activities.get(id)!);
    return [inside, waiting].map((claims) => claims.map(({ person }) => person.name));
  };
  expect(line(plan)).toEqual([['札幌の随行'], ['金沢の人']]);
  plan = doing(plan, 'setAnswer', { attendeeId: escort, activityId: id, value: 'no' });
  expect(line(plan)).toEqual([[], ['金沢の人']]);
  const byHand = doing(plan, 'moveUp', { attendeeId: kanazawa, activityId: id });
  expect(line(byHand)).toEqual([['金沢の人'], []]);
  // Meant for everybody again, or without a limit: nobody is left waiting.
  for (const patch of [{ audienceCities: [] }, { capacity: null }])
    expect(line(doing(plan, 'editRow', { collection: 'activities', key: id, patch }))).toEqual([
      ['金沢の人'],
      [],
    ]);
});

test('a kind that an activity is meant for is not removed', () => {
  const { plan } = withActivity({ audienceKinds: ['observer'] });
  expect(attempt(plan, 'removePersonKind', { id: 'observer' })).toMatchObject({
    error: { code: 'in-use' },
  });
});

const KINDS = ['member', 'section', 'guest', 'escort'] as const;
// The last one joined the network after the meeting.
const CITIES = ['sapporo', 'kanazawa', 'usuki', 'echizen'] as const;

/** The rule told once more, from nothing: is this person asked? */
function asked(activity: Activity, person: Attendee): boolean {
  const { organisationId: from, kind } = person;
  if (activity.audienceKinds.length > 0 && activity.audienceKinds.indexOf(kind) === -1) return false;
  if (from === null) return true;
  if (activity.audienceCities.length > 0 && activity.audienceCities.indexOf(from) === -1) return false;
  if (activity.network === null || (kind !== 'member' && kind !== 'section')) return true;
  return activity.network !== 'uccn-jp' || from !== 'echizen';
}

test('headcount, state, totals, filters and reminders ask the same people, whatever is named and changed', () => {
  const person = fc.record({
    city: fc.option(fc.constantFrom(...CITIES)),
    kind: fc.constantFrom(...KINDS),
    answer: fc.option(fc.constantFrom('yes' as const, 'no' as const, 'maybe' as const), { freq: 1 }),
  });
  const audience = fc.record({
    network: fc.option(fc.constantFrom('uccn-jp', 'ccnj-intl')),
    audienceCities: fc.uniqueArray(fc.constantFrom(...CITIES), { maxLength: 2 }),
    audienceKinds: fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 40 }),
      fc.array(audience, { minLength: 1, maxLength: 4 }),
      (people, audiences) => {
        resetIds();
        let plan = yamagata();
        for (const id of [...plan.rows.activities.keys()]) plan = doing(plan, 'removeActivity', { id });
        plan = doing(plan, 'addActivity', { title: '分科会', kind: 'meeting' });
        const [id] = [...plan.rows.activities.keys()] as [string];
        for (const { city, kind, answer } of people) {
          plan = doing(plan, 'addAttendee', { name: '人', organisationId: city, kind });
          const attendeeId = [...plan.rows.attendees.keys()].at(-1)!;
          if (answer !== null) plan = doing(plan, 'setAnswer', { attendeeId, activityId: id, value: answer });
        }
        // One plan after another: what is kept of the one before must not be read for the next.
        for (const patch of audiences) {
          const edited = attempt(plan, 'editRow', { collection: 'activities', key: id, patch });
          if (edited.ok) plan = applyRows(plan, edited.value.rows);
          const activity = plan.rows.activities.get(id)!;
          const owing = [...plan.rows.attendees.values()]
            .filter((one) => !plan.rows.answers.has(`${one.id}|${id}`) && asked(activity, one))
            .map((one) => one.id)
            .sort();
          const ids = (list: readonly Attendee[]): string[] => list.map((one) => one.id).sort();
          expect(activityHeadcount(plan, id).open).toBe(owing.length);
          expect(bitCount(openSets(plan)(id))).toBe(owing.length);
          expect(ids(activityState(plan, activity, '2026-10-01').open)).toEqual(owing);
          expect(ids([...plan.rows.attendees.values()].filter(owesAnswer(plan)))).toEqual(owing);
          const reminded = unansweredByCity(plan, '2026-10-01').flatMap(({ people: some }) => some);
          expect(ids(reminded)).toEqual(owing);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('two activities share somebody where a city and a kind are named for both, or all are meant', () => {
  const meantFor = (audienceCities: string[], audienceKinds: string[]) => {
    const { activity } = withActivity({});
    return { ...activity, audienceCities, audienceKinds };
  };
  const all = meantFor([], []);
  const north = meantFor(['sapporo', 'asahikawa'], []);
  const west = meantFor(['kanazawa', 'kobe'], []);
  const both = meantFor(['kobe', 'sapporo'], ['guest']);
  expect(sharesAudience(all, north)).toBe(true);
  expect(sharesAudience(north, west)).toBe(false);
  expect(sharesAudience(both, north)).toBe(true);
  expect(sharesAudience(west, both)).toBe(true);
  expect(sharesAudience(both, meantFor(['kobe'], ['press', 'member']))).toBe(false);
  expect(sharesAudience(both, meantFor([], ['press', 'guest']))).toBe(true);
});
