import { expect, test } from 'vitest';
import { differenceOf, itemTimes } from '../../../../../shared/domain/preparation/times.ts';
import { lastYear, taken } from '../../../../helpers/last-year.ts';
import { doing } from '../../../../helpers/plans.ts';

test('how late it began and how much longer it took, where both are known', () => {
  const planned = { plannedStart: 810, plannedEnd: 900 };
  expect(differenceOf({ ...planned, start: 815, end: 915 })).toEqual({ late: 5, longer: 10 });
  expect(differenceOf({ ...planned, start: 805, end: null })).toEqual({ late: -5, longer: null });
  expect(differenceOf({ plannedStart: 'morning', plannedEnd: 900, start: 600, end: 905 })).toEqual({
    late: null,
    longer: null,
  });
});

test('last year’s times stand beside those of this year, and go with the item', () => {
  let plan = taken(lastYear(), '2026-10-20');
  const [first] = itemTimes(plan);
  expect(first).toMatchObject({ day: 1, now: null, last: { plannedStart: 810, start: 815 } });
  plan = doing(plan, 'startItem', { id: first!.item.id, at: 811 });
  expect(itemTimes(plan)[0]?.now).toMatchObject({ plannedStart: 810, start: 811, end: null });
  plan = doing(plan, 'removeItems', { ids: [first!.item.id] });
  expect(itemTimes(plan)).toEqual([]);
  expect(plan.rows.lastTimes.size).toBe(0);
});
