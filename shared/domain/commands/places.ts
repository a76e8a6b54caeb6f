import { BLANK_PLACE } from '../collections/blank.ts';
import type { Place } from '../collections/index.ts';
import { lastOrder, movedTo, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { type Command, checked, refuse } from './command.ts';

/** Adds a place; a name that is already there under the same parent is refused. */
export const addPlace: Command<Pick<Place, 'kind' | 'name' | 'parentId'> & Partial<Place>> = (
  plan,
  input,
  context,
) => {
  const name = input.name.trim();
  const twin = [...plan.rows.places.values()].some(
    (place) => place.name === name && place.parentId === input.parentId,
  );
  if (twin) return refuse('duplicate', { name });
  const draft = new Draft(plan);
  draft.put('places', {
    ...BLANK_PLACE,
    ...input,
    name,
    id: input.id ?? context.newId(),
    order: orderBetween(lastOrder(plan.rows.places.values()), null),
  });
  return checked(draft.change({ code: 'place.add', facts: { name } }));
};

/**
 * Removes a place with its rooms and their travel times; items that stood there, or legs that led there,
 * lose their place and keep the rest.
 */
export const removePlace: Command<{ id: string }> = (plan, { id }) => {
  const place = plan.rows.places.get(id);
  if (!place) return refuse('not-found', { collection: 'places' });
  const gone = withRooms(plan, id);
  const draft = new Draft(plan);
  for (const key of gone) draft.remove('places', key);
  for (const [key, { from, to }] of plan.rows.travelTimes)
    if (gone.has(from) || gone.has(to)) draft.remove('travelTimes', key);
  const kept = (at: string | null): string | null => (at !== null && gone.has(at) ? null : at);
  for (const item of plan.rows.items.values()) {
    const placeId = kept(item.placeId);
    const toPlaceId = kept(item.toPlaceId);
    if (placeId !== item.placeId || toPlaceId !== item.toPlaceId)
      draft.put('items', { ...item, placeId, toPlaceId });
  }
  for (const row of plan.rows.hub.values())
    if (kept(row.placeId) !== row.placeId) draft.put('hub', { ...row, placeId: null });
  for (const row of plan.rows.stage.values())
    if (kept(row.placeId) !== row.placeId) draft.put('stage', { ...row, placeId: null });
  return checked(draft.change({ code: 'place.remove', facts: { name: place.name, ...placeUses(plan, id) } }));
};

/** How many items and travel times speak of a place or of its rooms. */
export function placeUses(plan: Plan, id: string): { readonly items: number; readonly times: number } {
  const own = withRooms(plan, id);
  const speaks = (at: string | null): boolean => at !== null && own.has(at);
  return {
    items: [...plan.rows.items.values()].filter((item) => speaks(item.placeId) || speaks(item.toPlaceId))
      .length,
    times: [...plan.rows.travelTimes.values()].filter(({ from, to }) => speaks(from) || speaks(to)).length,
  };
}

/** A place and the rooms in it. */
export const withRooms = (plan: Plan, id: string): ReadonlySet<string> =>
  new Set([id, ...[...plan.rows.places.values()].filter((p) => p.parentId === id).map((p) => p.id)]);

/** Moves a place one step up or down among those of the same venue, or among those of none. */
export const movePlace: Command<{ id: string; by: -1 | 1 }> = (plan, { id, by }) => {
  const place = plan.rows.places.get(id);
  if (!place) return refuse('not-found', { collection: 'places' });
  const siblings = [...plan.rows.places.values()]
    .filter((other) => other.parentId === place.parentId)
    .sort(byOrder);
  const from = siblings.indexOf(place);
  const to = from + by;
  if (to < 0 || to >= siblings.length) return refuse('out-of-range', { name: place.name });
  const draft = new Draft(plan);
  for (const row of movedTo(siblings, from, to)) draft.put('places', row);
  return checked(draft.change({ code: 'place.move', facts: { name: place.name } }));
};
