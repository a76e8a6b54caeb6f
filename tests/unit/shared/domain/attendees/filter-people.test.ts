import { beforeEach, describe, expect, test } from 'vitest';
import {
  FILTERS,
  filterCounts,
  filterOf,
  yesCounts,
} from '../../../../../shared/domain/attendees/filter-people.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

describe('the ready-made conditions', () => {
  beforeEach(resetIds);

  function plan() {
    let next = yamagata();
    for (const person of [
      { name: '全部答えた人' },
      { name: '一つ残した人', diet: 'えび' },
      { name: '代理の人', proxyFor: '部長' },
    ]) {
      next = doing(next, 'addAttendee', person);
    }
    const [all, most] = [...next.rows.attendees.keys()];
    const activities = [...next.rows.activities.keys()];
    for (const activityId of activities)
      next = doing(next, 'setAnswer', { attendeeId: all!, activityId, value: 'yes' });
    for (const activityId of activities.slice(1))
      next = doing(next, 'setAnswer', { attendeeId: most!, activityId, value: 'no' });
    return next;
  }

  test('count whom they let pass', () => {
    const filled = plan();
    expect(filterCounts(filled)).toEqual({ all: 3, unanswered: 2, proxy: 1, diet: 1 });
    for (const filter of FILTERS) {
      const passing = [...filled.rows.attendees.values()].filter(filterOf(filled, filter));
      expect(passing).toHaveLength(filterCounts(filled)[filter]);
    }
  });

  test('a blank is not answered, which is neither yes nor no', () => {
    const filled = plan();
    const waiting = [...filled.rows.attendees.values()]
      .filter(filterOf(filled, 'unanswered'))
      .map(({ name }) => name);
    expect(waiting).toEqual(['一つ残した人', '代理の人']);
    expect([...yesCounts(filled).values()]).toEqual([1, 1, 1, 1]);
  });

  test('nobody owes an answer to what is cancelled, to what is not meant for him, or for his proxy', () => {
    let next = plan();
    const [first] = [...next.rows.activities.keys()] as [string];
    const [, most, third] = [...next.rows.attendees.keys()] as [string, string, string];
    const waiting = () =>
      [...next.rows.attendees.values()].filter(filterOf(next, 'unanswered')).map(({ name }) => name);
    next = doing(next, 'makeProxy', { attendeeId: third, activityIds: [], person: { name: '後任' } });
    expect(waiting()).toEqual(['一つ残した人', '後任']);
    next = doing(next, 'editRow', { collection: 'activities', key: first, patch: { cancelled: true } });
    expect(waiting()).toEqual(['後任']);
    next = doing(next, 'editRow', { collection: 'activities', key: first, patch: { cancelled: false } });
    expect(next.rows.activities.get(first)?.network).toBe('uccn-jp');
    const outside = [...next.rows.organisations.keys()].find(
      (id) => ![...next.rows.memberships.values()].some((row) => row.organisationId === id),
    );
    next = doing(next, 'editRow', {
      collection: 'attendees',
      key: most,
      patch: { organisationId: outside ?? 'elsewhere', kind: 'member' },
    });
    expect(waiting()).toEqual(['後任']);
  });
});
