import { describe, expect, test } from 'vitest';
import { joinObstacles, OBSTACLES } from '../../../../../shared/domain/attendees/join-obstacles.ts';
import type { Activity } from '../../../../../shared/domain/collections/index.ts';
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
