import { describe, expect, test } from 'vitest';
import {
  doubtsOfYes,
  joinObstacles,
  OBSTACLES,
  proxyObstacles,
} from '../../../../../shared/domain/attendees/join-obstacles.ts';
import type { Activity } from '../../../../../shared/domain/collections/index.ts';
import { doing } from '../../../../helpers/plans.ts';
import { planOf } from '../../../../helpers/rule-plans.ts';

/** Everything stands against p's joining x, but for what is changed. */
function everythingAgainst(activity: Partial<Activity> = {}, said: 'yes' | 'no' | null = null) {
  const plan = planOf({
    activities: [
      {
        id: 'x',
        title: '鶴岡ツアー',
        capacity: 1,
        network: 'ccnj-intl',
        deadline: '2026-09-30',
        ...activity,
      },
      { id: 'y', title: '国内会議' },
    ],
    items: [
      { id: 'a', title: '出羽三山', activityIds: ['x'], start: 600, end: 700 },
      { id: 'b', title: '全体会議', activityIds: ['y'], start: 660, end: 720 },
    ],
    memberships: [{ network: 'ccnj-intl', organisationId: 'tsuruoka' }],
    attendees: [
      { id: 'p', name: '山田', organisationId: 'usuki' },
      { id: 'q', name: '佐藤', organisationId: 'tsuruoka' },
    ],
    answers: [
      { attendeeId: 'q', activityId: 'x' },
      { attendeeId: 'p', activityId: 'y' },
      ...(said === null ? [] : [{ attendeeId: 'p', activityId: 'x', value: said }]),
    ],
  });
  return (today: string | null): string[] =>
    joinObstacles(plan, plan.rows.attendees.get('p')!, plan.rows.activities.get('x')!, today).map(
      ({ code }) => code,
    );
}

describe('case 10: why somebody cannot join', () => {
  test('signing up again says “already in it”, never “collides”', () => {
    expect(everythingAgainst({}, 'yes')('2026-11-01')).toEqual(['already-in']);
  });

  test('the reasons come in order: over, full, not in the audience, collides, deadline passed', () => {
    const codes = everythingAgainst()('2026-11-01');
    expect(codes).toEqual(OBSTACLES.slice(1));
  });

  test('each goes when it does not hold', () => {
    expect(everythingAgainst()('2026-10-20')).not.toContain('over');
    expect(everythingAgainst({ capacity: 2 })('2026-11-01')).not.toContain('full');
    expect(everythingAgainst({ network: null })('2026-11-01')).not.toContain('not-in-audience');
    expect(everythingAgainst({ deadline: '2026-12-01' })('2026-11-01')).not.toContain('deadline-passed');
    expect(everythingAgainst({ capacity: null, network: null, deadline: null }, 'no')(null)).toEqual([
      'collides',
    ]);
  });
});

describe('in words, beside where a person decides', () => {
  const plan = planOf({
    activities: [
      { id: 'x', title: '鶴岡ツアー', capacity: 1 },
      { id: 'y', title: '国内会議' },
    ],
    items: [
      { id: 'a', title: '出羽三山', activityIds: ['x'], start: 600, end: 700 },
      { id: 'b', title: '全体会議', activityIds: ['y'], start: 660, end: 720 },
    ],
    attendees: ['p', 'q', 'r', 's'].map((id) => ({ id, name: id, organisationId: 'usuki' })),
    answers: [
      { attendeeId: 'p', activityId: 'x' },
      { attendeeId: 'q', activityId: 'x', place: 'waiting', line: 'a0' },
      { attendeeId: 'r', activityId: 'x', place: 'waiting', line: 'a1' },
      { attendeeId: 'r', activityId: 'y' },
      { attendeeId: 's', activityId: 'y' },
      { attendeeId: 'p', activityId: 'y' },
    ],
  });
  const person = (id: string) => plan.rows.attendees.get(id)!;
  const tour = plan.rows.activities.get('x')!;
  const told = (id: string) => joinObstacles(plan, person(id), tour, null).map(({ message }) => message);

  test('the place in the line is one’s own, or the one an answer would get', () => {
    expect(told('q')[0]).toEqual({
      ja: '定員（1名）に達しています（待ち1番目）。',
      en: 'It is full (1); 1st in the waiting line.',
    });
    expect(told('r')[0]?.en).toContain('2nd');
    expect(told('s')[0]?.ja).toContain('待ち3番目');
  });

  test('a collision names both with their times; who only waits elsewhere does not collide', () => {
    expect(told('s')[1]).toEqual({
      ja: '時間が重なります：「出羽三山」10:00～11:40と、参加予定の「全体会議」11:00～12:00',
      en: 'At the same time: “出羽三山” 10:00–11:40 and “全体会議” 11:00–12:00, already planned.',
    });
    // In English an activity's own item is called by the English title that it has.
    const named = doing(plan, 'editRow', {
      collection: 'activities',
      key: 'y',
      patch: { title: '全体会議', titleEn: 'Plenary' },
    });
    expect(joinObstacles(named, person('s'), tour, null)[1]?.message.en).toContain('and “Plenary” 11:00');
    const meeting = plan.rows.activities.get('y')!;
    expect(joinObstacles(plan, person('q'), meeting, null)).toEqual([]);
  });

  test('a yes that collides is still doubtful, but not for want of a place', () => {
    expect(told('p')).toEqual([{ ja: 'pさんは、すでに参加の予定です。', en: 'p is already in.' }]);
    expect(doubtsOfYes(plan, person('p'), tour, null).map(({ code }) => code)).toEqual(['collides']);
  });

  test('a proxy takes a place over: a full one stands against him or her only where there is none to take', () => {
    const codes = (id: string, alone: boolean) =>
      proxyObstacles(plan, person(id), tour, { alone, today: null }).map(({ code }) => code);
    expect(codes('p', false)).toEqual(['collides']);
    expect(codes('p', true)).toEqual([]);
    expect(codes('s', false)).toEqual(['full', 'collides']);
    expect(codes('r', true)).toEqual(['full']);
  });
});
