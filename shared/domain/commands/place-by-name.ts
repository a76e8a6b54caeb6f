import { matchKey } from '../../text/match-key.ts';
import { BLANK_PLACE } from '../collections/blank.ts';
import type { Place } from '../collections/index.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { type Command, checked, refuse } from './command.ts';

/** A place as it is written where its venue is said too: 市民会館　大ホール. */
export function placeName(plan: Plan, place: Place): string {
  const venue = place.parentId === null ? undefined : plan.rows.places.get(place.parentId);
  return venue ? `${venue.name}　${place.name}` : place.name;
}

/** How all rooms are written, with or without their venue before it. */
const ALL_ROOMS = /^全室$|全室共通$|allrooms$/;

/**
 * Puts an item in the place of a name as typed, with or without its venue: the plan's own, or a new one made
 * in the same step. No name takes the place away, 全室共通 stands for all rooms and a room for itself alone.
 * A name that several places have is refused (`place-twice`).
 */
export const placeByName: Command<{ id: string; name: string }> = (plan, { id, name }, context) => {
  const item = plan.rows.items.get(id);
  if (!item) return refuse('not-found', { collection: 'items' });
  const draft = new Draft(plan);
  const key = matchKey(name);
  const all = [...plan.rows.places.values()];
  const whole = all.filter((place) => matchKey(placeName(plan, place)) === key);
  const found = whole.length > 0 ? whole : all.filter((place) => matchKey(place.name) === key);
  if (key !== '' && found.length > 1) return refuse('place-twice', { name: name.trim() });
  const forAll = key !== '' && found.length === 0 && ALL_ROOMS.test(key);
  const placeId = forAll ? item.placeId : key === '' ? null : (found[0]?.id ?? addPlace());
  const isRoom = placeId === null || draft.get('places', placeId)?.kind === 'room';
  const allRooms = forAll || (item.allRooms && !isRoom);
  const unconfirmed = item.unconfirmed.filter((field) => field !== 'placeId');
  if (placeId !== item.placeId || allRooms !== item.allRooms)
    draft.put('items', { ...item, placeId, allRooms, unconfirmed });
  return checked(draft.change({ code: 'item.place', facts: { title: item.title } }));

  function addPlace(): string {
    const isMeeting = plan.rows.days.get(item?.dayId ?? '')?.kind === 'meeting';
    const place: Place = {
      ...BLANK_PLACE,
      id: context.newId(),
      kind: isMeeting ? 'room' : 'stop',
      name: name.trim(),
      order: orderBetween(lastOrder(all), null),
    };
    draft.put('places', place);
    return place.id;
  }
};
