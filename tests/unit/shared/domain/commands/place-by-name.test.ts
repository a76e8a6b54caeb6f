import { expect, it } from 'vitest';
import { attempt, doing, emptyMeetingDay, withItem } from '../../../../helpers/plans.ts';

const { plan: empty, dayId, room } = emptyMeetingDay();
const { plan, id } = withItem(empty, { title: '議事', dayId });
const placeOf = (of: typeof plan) => of.rows.places.get(of.rows.items.get(id)?.placeId ?? '');

it('finds the plan’s own place however it is spaced, and takes it away again', () => {
  const placed = doing(plan, 'placeByName', { id, name: ' 大 会議室' });
  expect(placeOf(placed)?.id).toBe(room);
  expect(placed.rows.places.size).toBe(plan.rows.places.size);
  expect(placeOf(doing(placed, 'placeByName', { id, name: '' }))).toBeUndefined();
});

it('takes 全室共通 for all rooms, and one room named for that room alone', () => {
  const all = doing(plan, 'placeByName', { id, name: '山形市保健所　全室共通' });
  expect(all.rows.items.get(id)).toMatchObject({ allRooms: true, placeId: null });
  expect(all.rows.places.size).toBe(plan.rows.places.size);
  expect(doing(all, 'placeByName', { id, name: '大会議室' }).rows.items.get(id)).toMatchObject({
    allRooms: false,
    placeId: room,
  });
  const safe = doing(plan, 'placeByName', { id, name: '保安全室' });
  expect(placeOf(safe)?.name).toBe('保安全室');
});

it('makes a new place in the same step', () => {
  const result = attempt(plan, 'placeByName', { id, name: '屋上庭園' });
  expect(result.ok && result.value.rows.map(({ collection }) => collection)).toEqual(['places', 'items']);
  expect(placeOf(doing(plan, 'placeByName', { id, name: '屋上庭園' }))).toMatchObject({
    kind: 'room',
    parentId: null,
  });
});

it('asks for the venue where a name stands for several rooms', () => {
  let twice = plan;
  for (const name of ['市民会館', '文化会館']) {
    twice = doing(twice, 'addPlace', { kind: 'venue', name, parentId: null });
    twice = doing(twice, 'addPlace', {
      kind: 'room',
      name: '和室',
      parentId: [...twice.rows.places.keys()].at(-1)!,
    });
  }
  expect(attempt(twice, 'placeByName', { id, name: '和室' })).toMatchObject({
    ok: false,
    error: { code: 'place-twice', facts: { name: '和室' } },
  });
  const placed = doing(twice, 'placeByName', { id, name: '文化会館　和室' });
  expect(placed.rows.places.get(placeOf(placed)?.parentId ?? '')?.name).toBe('文化会館');
});
