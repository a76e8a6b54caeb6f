import type { Place } from '../../../shared/domain/collections/index.ts';
import { byOrder, type Plan } from '../../../shared/domain/plan/plan.ts';
import { searchKey } from '../../../shared/text/search-key.ts';

/** Every venue followed by its rooms, then the rest, in the hand-made order. */
export function placesInOrder(plan: Plan): Place[] {
  const places = [...plan.rows.places.values()].sort(byOrder);
  const isRoot = (place: Place): boolean => place.parentId === null || !plan.rows.places.has(place.parentId);
  return places
    .filter(isRoot)
    .flatMap((place) => [place, ...places.filter((room) => room.parentId === place.id && !isRoot(room))]);
}

/** Places whose name, address or phone holds every word; a venue stays when one of its rooms does. */
export function foundPlaces(places: readonly Place[], text: string): readonly Place[] {
  const words = text.split(/\s+/).map(searchKey).filter(Boolean);
  if (words.length === 0) return places;
  const hits = places.filter(({ name, address, phone }) => {
    const key = searchKey(`${name} ${address} ${phone}`);
    return words.every((word) => key.includes(word));
  });
  const parents = new Set(hits.map(({ parentId }) => parentId));
  return places.filter((place) => hits.includes(place) || parents.has(place.id));
}

/** A place as it is called in a list of choices: a room with its venue. */
export const placeLabel = (plan: Plan, place: Place): string => {
  const venue = plan.rows.places.get(place.parentId ?? '');
  return venue ? `${venue.name}　${place.name}` : place.name;
};

/** Places one can travel between. */
export const travelPlaces = (plan: Plan): Place[] =>
  placesInOrder(plan).filter(({ kind }) => kind !== 'online');
