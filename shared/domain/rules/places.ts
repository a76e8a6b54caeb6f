import type { Item, Place } from '../collections/index.ts';

/** What the rules ask of places and of what stands in them. */

/** A room, a venue used as one and an on-line address hold one thing at a time; a stop of an excursion holds several. */
export const holdsOneThing = (place: Place): boolean => place.kind !== 'stop';

/** Whether an item takes up its place: a leg only begins there, free time needs none, an item for all rooms runs through all. */
export const takesUpPlace = ({ kind, allRooms }: Pick<Item, 'kind' | 'allRooms'>): boolean =>
  !allRooms && kind !== 'travel' && kind !== 'free';
