import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { applyRows, invert } from '../../../../../shared/domain/plan/change.ts';
import { orderedDays } from '../../../../../shared/domain/plan/ordered-days.ts';
import {
  at,
  attempt,
  doing,
  emptyMeetingDay,
  resetIds,
  rowsOf,
  withItem,
  yamagata,
} from '../../../../helpers/plans.ts';

beforeEach(resetIds);

function threeItems() {
  const { plan: empty, dayId, room, otherRoom } = emptyMeetingDay();
  const a = withItem(empty, { title: 'a', dayId, placeId: room, start: at('13:30'), end: at('14:00') });
  const b = withItem(a.plan, { title: 'b', dayId, placeId: room, start: at('14:00'), end: at('15:00') });
  const c = withItem(b.plan, { title: 'c', dayId, placeId: otherRoom, start: null, end: null });
  return { plan: c.plan, dayId, room, otherRoom, ids: [a.id, b.id, c.id] as const };
}

describe('placing several items at once', () => {
  test('is one change, and all or none', () => {
    const { plan, otherRoom, ids } = threeItems();
    const moves = [
      { id: ids[0], to: { placeId: otherRoom } },
      { id: ids[1], to: { start: at('14:05'), end: at('15:05') } },
    ];
    const next = doing(plan, 'placeItems', { moves });
    expect(next.rows.items.get(ids[0])).toMatchObject({ placeId: otherRoom, start: at('13:30') });
    expect(next.rows.items.get(ids[1])).toMatchObject({ start: at('14:05'), end: at('15:05') });
    const bad = [...moves, { id: ids[2], to: { start: at('15:00'), end: at('15:00') } }];
    expect(attempt(plan, 'placeItems', { moves: bad })).toMatchObject({
      error: { code: 'end-before-start' },
    });
  });

  test('refuses what is not there, what lies outside the day, and nothing at all', () => {
    const { plan, ids } = threeItems();
    const tried = (id: string, to: object) => attempt(plan, 'placeItems', { moves: [{ id, to }] });
    expect(tried('gone', { start: 600 })).toMatchObject({ error: { code: 'not-found' } });
    expect(tried(ids[0], { dayId: 'gone' })).toMatchObject({ error: { code: 'not-found' } });
    expect(tried(ids[0], { start: -5 })).toMatchObject({ error: { code: 'out-of-range' } });
    expect(tried(ids[0], { start: 600.5 })).toMatchObject({ error: { code: 'invalid-row' } });
    expect(attempt(plan, 'placeItems', { moves: [] })).toMatchObject({ error: { code: 'nothing-to-do' } });
  });

  test('an item put on another day stands in the plan that is shown there', () => {
    const { plan, ids } = threeItems();
    const other = orderedDays(plan)[1]!.id;
    const rain = doing(plan, 'editRow', { collection: 'items', key: ids[0], patch: { variant: 'b' } });
    const plain = doing(rain, 'placeItems', { moves: [{ id: ids[0], to: { dayId: other } }] });
    expect(plain.rows.items.get(ids[0])).toMatchObject({ dayId: other, variant: 'both' });
    const two = doing(withItem(rain, { title: 'd', dayId: other, variant: 'a' }).plan, 'placeItems', {
      moves: [{ id: ids[0], to: { dayId: other } }],
    });
    expect(two.rows.items.get(ids[0])).toMatchObject({ variant: 'a' });
  });

  test('undo gives back exactly what was there', () => {
    const plan = yamagata();
    const ids = [...plan.rows.items.keys()];
    const days = [null, ...plan.rows.days.keys()];
    const places = [null, ...plan.rows.places.keys()];
    const move = fc.record({
      id: fc.constantFrom(...ids),
      to: fc.record(
        {
          dayId: fc.constantFrom(...days),
          start: fc.integer({ min: 0, max: 700 }),
          end: fc.integer({ min: 701, max: 2160 }),
          placeId: fc.constantFrom(...places),
        },
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 12 }), (moves) => {
        const result = attempt(plan, 'placeItems', { moves });
        fc.pre(result.ok);
        if (!result.ok) return;
        const after = applyRows(plan, result.value.rows);
        expect(rowsOf(applyRows(after, invert(result.value).rows))).toEqual(rowsOf(plan));
        // Rule of the tray: taken off its day, an item has no time and no place.
        for (const [id, to] of new Map(moves.map((one) => [one.id, one.to])))
          if (to.dayId === null)
            expect(after.rows.items.get(id)).toMatchObject({ start: null, end: null, placeId: null });
      }),
    );
  });
});

describe('copies', () => {
  test('stand where they are put, with the people of the originals', () => {
    const { plan, ids, otherRoom } = threeItems();
    const named = doing(plan, 'setItemPeople', {
      itemId: ids[0],
      people: [{ role: 'chair', attendeeId: null, text: '市長' }],
    });
    const to = { [ids[0]]: { placeId: otherRoom, start: at('16:00'), end: at('16:30') } };
    const next = doing(named, 'duplicateItems', { ids: [ids[0], ids[1]], to });
    const [first, second] = [...next.rows.items.values()].slice(-2);
    expect(first).toMatchObject({ title: 'a', placeId: otherRoom, start: at('16:00') });
    expect(second).toMatchObject({ title: 'b', start: at('14:00') });
    expect(next.rows.items.get(ids[0])).toEqual(plan.rows.items.get(ids[0]));
    expect([...next.rows.itemPeople.values()].map((one) => one.itemId)).toEqual([ids[0], first!.id]);
    expect(attempt(plan, 'duplicateItems', { ids: [ids[0]], to: { [ids[0]]: { end: 0 } } })).toMatchObject({
      error: { code: 'end-before-start' },
    });
  });
});
