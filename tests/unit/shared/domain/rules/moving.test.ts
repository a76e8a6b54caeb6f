import { describe, expect, test } from 'vitest';
import { orderedDays } from '../../../../../shared/domain/plan/ordered-days.ts';
import { checkPlan } from '../../../../../shared/domain/rules/index.ts';
import { at, doing, rowsOf, yamagata } from '../../../../helpers/plans.ts';
import { findingsOf as allOf, brief, planOf } from '../../../../helpers/rule-plans.ts';

const one = (patch = {}) =>
  planOf({
    places: [{ id: 'r1' }],
    items: [
      {
        id: 'a',
        title: '会議',
        placeId: 'r1',
        start: at('13:30'),
        end: at('14:30'),
        remarks: '要マイク',
        ...patch,
      },
    ],
  });

describe('case 16: moving', () => {
  test('keeps the length', () => {
    const moved = doing(one(), 'shiftItems', { ids: ['a'], minutes: 25 }).rows.items.get('a');
    expect(moved).toMatchObject({ start: at('13:55'), end: at('14:55') });
  });

  test('a given end wins over the length it had', () => {
    const placed = doing(one(), 'placeItem', {
      id: 'a',
      to: { start: at('14:00'), end: at('16:00') },
    }).rows.items.get('a');
    expect(placed).toMatchObject({ start: at('14:00'), end: at('16:00') });
  });
});

test('case 17: taken off the grid an item loses start, end and room and keeps the rest', () => {
  const plan = planOf({
    places: [{ id: 'r1' }],
    activities: [{ id: 'x' }],
    items: [
      {
        id: 'a',
        title: '会議',
        placeId: 'r1',
        start: 810,
        end: 870,
        remarks: '要マイク',
        activityIds: ['x'],
        fixed: true,
      },
    ],
    itemPeople: [{ itemId: 'a', text: '山田' }],
  });
  const tray = doing(plan, 'placeItem', { id: 'a', to: { dayId: null } });
  expect(tray.rows.items.get('a')).toEqual({
    ...plan.rows.items.get('a'),
    dayId: null,
    start: null,
    end: null,
    placeId: null,
  });
  expect(tray.rows.itemPeople).toBe(plan.rows.itemPeople);
  expect(checkPlan(tray)).toEqual([]);
});

describe('case 18: another first day', () => {
  test('keeps each day’s offset, its items’ times and the releases', () => {
    const plan = doing(yamagata(), 'makeRelease', { note: '第1版' });
    const next = doing(plan, 'setFirstDay', { date: '2026-10-20' });
    expect(orderedDays(next).map(({ date, offset }) => [date, offset])).toEqual([
      ['2026-10-20', 0],
      ['2026-10-21', 1],
      ['2026-10-22', 2],
    ]);
    expect(next.rows.items).toBe(plan.rows.items);
    expect(next.rows.releases).toBe(plan.rows.releases);
  });

  test('a shorter meeting puts what falls outside on the tray', () => {
    const plan = yamagata();
    const last = orderedDays(plan).at(-1)!;
    const theirs = [...plan.rows.items.values()].filter(({ dayId }) => dayId === last.id);
    expect(theirs.length).toBeGreaterThan(0);
    const shorter = doing(plan, 'removeDay', { id: last.id });
    for (const { id, title } of theirs)
      expect(shorter.rows.items.get(id)).toMatchObject({
        title,
        dayId: null,
        start: null,
        end: null,
        placeId: null,
      });
    expect(rowsOf(shorter)).not.toEqual(rowsOf(plan));
  });
});

test('case 19: a change is checked against everything; only what it touches is told anew, former partners too', () => {
  const items = [
    { id: 'a', start: 600, end: 660 },
    { id: 'b', start: 630, end: 690 },
    { id: 'c', start: 720, end: 780 },
    { id: 'x', start: 900, end: 960 },
    { id: 'y', start: 930, end: 990 },
  ].map((item) => ({ ...item, placeId: 'r1' }));
  const plan = planOf({ places: [{ id: 'r1' }], items });
  const overlaps = (of: typeof plan): string[] => allOf(of, 'room-overlap').map(brief);
  const moved = doing(plan, 'placeItem', { id: 'b', to: { start: 750, end: 810 } });
  expect(overlaps(plan)).toEqual(['room-overlap a b', 'room-overlap x y']);
  // a, the former partner, is free; c, the new one, is found; x and y are told as before.
  expect(overlaps(moved)).toEqual(['room-overlap b c', 'room-overlap x y']);
  const words = (of: typeof plan) =>
    checkPlan(of)
      .filter(({ itemIds }) => itemIds.includes('x'))
      .map(({ message }) => message);
  expect(words(moved)).toEqual(words(plan));
});
