import { beforeEach, describe, expect, test } from 'vitest';
import { expectedPeople } from '../../../../../shared/domain/attendees/expected.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

/** The sample with two activities of its own and nobody in it; the second has one place. */
function asked() {
  let plan = yamagata();
  for (const activityId of plan.rows.activities.keys())
    plan = doing(plan, 'editRow', {
      collection: 'activities',
      key: activityId,
      patch: { cancelled: true },
    });
  plan = doing(plan, 'addActivity', { title: '会議', kind: 'meeting' });
  plan = doing(plan, 'addActivity', { title: '視察', kind: 'excursion', capacity: 1 });
  const [meeting, tour] = [...plan.rows.activities.keys()].slice(-2) as [string, string];
  const join = (name: string, more: object = {}): string => {
    plan = doing(plan, 'addAttendee', { name, ...more });
    return [...plan.rows.attendees.keys()].at(-1)!;
  };
  const say = (attendeeId: string, activityId: string, value: 'yes' | 'no' | 'maybe'): void => {
    plan = doing(plan, 'setAnswer', { attendeeId, activityId, value });
  };
  return { meeting, tour, join, say, plan: () => plan };
}

const told = (plan: Plan, of: 'all' | readonly string[], options?: { online: boolean }) =>
  expectedPeople(plan, of, options).map(({ person, as }) => `${person.name} ${as}`);

describe('expectedPeople', () => {
  test('counts everybody once, as the surest of the answers; who only waits or has declined is not expected', () => {
    const { meeting, tour, join, say, plan } = asked();
    const [a, b, c, d] = [join('甲'), join('乙'), join('丙'), join('丁')] as const;
    join('未回答');
    say(a, meeting, 'maybe');
    say(a, tour, 'yes');
    say(b, tour, 'yes');
    say(b, meeting, 'no');
    say(c, meeting, 'maybe');
    say(d, meeting, 'no');
    say(d, tour, 'no');
    expect(told(plan(), [meeting])).toEqual(['甲 maybe', '丙 maybe']);
    // One place: 乙 waits for it.
    expect(told(plan(), [tour])).toEqual(['甲 sure']);
    expect(told(plan(), [meeting, tour])).toEqual(['甲 sure', '丙 maybe']);
    expect(told(plan(), 'all')).toEqual(['甲 sure', '丙 maybe', '未回答 open']);
  });

  test('expects a proxy in place of whom he replaces, held until he has answered', () => {
    const { meeting, join, say, plan } = asked();
    const replaced = join('本人');
    say(replaced, meeting, 'yes');
    const next = doing(plan(), 'makeProxy', {
      attendeeId: replaced,
      activityIds: [meeting],
      person: { name: '代理', reading: '', department: '', jobTitle: '' },
    });
    expect(told(next, [meeting])).toEqual(['代理 held']);
  });

  test('leaves out those on line unless they are asked for, and takes the most companions', () => {
    const { meeting, tour, join, say, plan } = asked();
    const online = join('画面の人', { mode: 'online' });
    say(online, meeting, 'yes');
    const guest = join('同伴の人');
    say(guest, tour, 'maybe');
    const with2 = { attendeeId: guest, activityId: meeting, value: 'yes', companions: 2 } as const;
    const next = doing(plan(), 'setAnswer', with2);
    expect(told(next, [meeting])).toEqual(['同伴の人 sure']);
    expect(told(next, [meeting], { online: true })).toEqual(['画面の人 sure', '同伴の人 sure']);
    expect(expectedPeople(next, 'all').map(({ companions }) => companions)).toEqual([2]);
  });

  test('expects everybody of a plan that asks nothing, for all but not for one activity', () => {
    let plan = yamagata();
    for (const activityId of plan.rows.activities.keys())
      plan = doing(plan, 'editRow', {
        collection: 'activities',
        key: activityId,
        patch: { cancelled: true },
      });
    plan = doing(plan, 'addAttendee', { name: '甲' });
    expect(told(plan, 'all')).toEqual(['甲 open']);
    expect(told(plan, [])).toEqual([]);
  });
});
