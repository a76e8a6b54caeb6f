import type { Item, Place } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * The place that may be named of an item: what goes on in all rooms is in none of them, but in their
 * venue. undefined while it is open, or where the rooms have no venue.
 */
export function namedPlace(
  { rows: { places } }: Plan,
  { placeId, allRooms }: Pick<Item, 'placeId' | 'allRooms'>,
): Place | undefined {
  const place = places.get(placeId ?? '');
  return allRooms && place?.kind === 'room' ? places.get(place.parentId ?? '') : place;
}

/** Whether it stands for all rooms, without a place that is no room (a hotel) and says enough. */
export const isInAllRooms = (plan: Plan, item: Pick<Item, 'placeId' | 'allRooms'>): boolean =>
  item.allRooms && ['room', undefined].includes(plan.rows.places.get(item.placeId ?? '')?.kind);

/** 大会議室, or 市民会館　全室共通 in the word given for all rooms; '' while it is open. */
export const shownPlace = (plan: Plan, item: Pick<Item, 'placeId' | 'allRooms'>, allRooms: string): string =>
  [namedPlace(plan, item)?.name ?? '', isInAllRooms(plan, item) ? allRooms : '']
    .filter((part) => part !== '')
    .join('　');
