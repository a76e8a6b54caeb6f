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
});
