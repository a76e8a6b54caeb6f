import { BLANK_PLACE } from '../collections/blank.ts';
import type { Place } from '../collections/index.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
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

/** Removes a place; items that stood there lose their place and keep the rest. */
export const removePlace: Command<{ id: string }> = (plan, { id }) => {
  const place = plan.rows.places.get(id);
  if (!place) return refuse('not-found', { collection: 'places' });
  const gone = new Set([
    id,
    ...[...plan.rows.places.values()].filter((p) => p.parentId === id).map((p) => p.id),
  ]);
  const draft = new Draft(plan);
  for (const key of gone) draft.remove('places', key);
  for (const item of plan.rows.items.values()) {
    if (item.placeId !== null && gone.has(item.placeId)) draft.put('items', { ...item, placeId: null });
  }
  return checked(draft.change({ code: 'place.remove', facts: { name: place.name } }));
};
