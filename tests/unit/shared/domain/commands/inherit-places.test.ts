import { beforeEach, describe, expect, test } from 'vitest';
import { activityHeadcount } from '../../../../../shared/domain/attendees/headcount.ts';
import { lineOf } from '../../../../../shared/domain/attendees/line.ts';
import { purge } from '../../../../../shared/domain/commands/purge.ts';
import { applyRows } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { seatingOf } from '../../../../../shared/domain/travel/seating-of.ts';
import { doing, resetIds, testContext, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

function disposing(plan: Plan, ids: readonly string[]): Plan {
  const input = { scope: { kind: 'people', ids }, by: '担当者', blank: [], mark: 'a:2', seen: {} } as const;
  const done = purge(plan, input, testContext);
  if (!done.ok) throw new Error(done.error.code);
  return applyRows(plan, done.value.rows);
}

/** A tour of one place with a vehicle: 本人 has the place and a seat, 次 waits; then `proxies` stand in one after another. */
function tour(proxies: readonly string[]) {
  let plan = doing(yamagata(), 'addActivity', { title: '視察', kind: 'side-tour', capacity: 1 });
  const activityId = [...plan.rows.activities.keys()].at(-1)!;
  plan = doing(plan, 'addVehicle', { name: '1号車' });
  for (const name of ['本人', '次']) {
    plan = doing(plan, 'addAttendee', { name });
    const attendeeId = [...plan.rows.attendees.keys()].at(-1)!;
    plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes' });
  }
  plan = doing(plan, 'assignVehicles', { activityId });
  const idOf = (name: string): string =>
    [...plan.rows.attendees.values()].find((one) => one.name === name)?.id ?? '';
  let before = idOf('本人');
  for (const name of proxies) {
    const person = { name, reading: '', department: '', jobTitle: '' };
    plan = doing(plan, 'makeProxy', { attendeeId: before, activityIds: [activityId], person });
    before = idOf(name);
  }
  return { plan, activityId, idOf };
}

const insideOf = (plan: Plan, activityId: string): string[] =>
  lineOf(plan, plan.rows.activities.get(activityId)!).inside.map(({ person }) => person.name);
const seatedIn = (plan: Plan, activityId: string): string[] =>
  seatingOf(plan, plan.rows.activities.get(activityId)!).coaches.flatMap(({ people }) =>
    people.map(({ claim }) => claim.person.name),
  );

describe('of what is held for a proxy', () => {
  test.each([
    { proxies: ['代理'], gone: ['本人'] },
    { proxies: ['代理', '代理の代理'], gone: ['本人'] },
    { proxies: ['代理', '代理の代理'], gone: ['代理'] },
    { proxies: ['代理', '代理の代理'], gone: ['本人', '代理'] },
  ])('nothing is given up when $gone are disposed of before $proxies have answered', ({ proxies, gone }) => {
    const { plan, activityId, idOf } = tour(proxies);
    const last = proxies.at(-1)!;
    expect(insideOf(plan, activityId)).toEqual([last]);
    const after = disposing(plan, gone.map(idOf));
    expect(insideOf(after, activityId)).toEqual([last]);
    expect(activityHeadcount(after, activityId)).toEqual(activityHeadcount(plan, activityId));
    expect(seatedIn(after, activityId)).toEqual(seatedIn(plan, activityId));
    // The place is the proxy's own now: a no of his gives it to who waits.
    const answered = doing(after, 'setAnswer', { attendeeId: idOf(last), activityId, value: 'no' });
    expect(insideOf(answered, activityId)).toEqual(['次']);
    for (const id of gone.map(idOf)) expect(JSON.stringify([...after.rows.attendees])).not.toContain(id);
  });
});
