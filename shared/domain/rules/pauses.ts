import type { Item } from '../collections/index.ts';

/** Whether an item is a pause for the whole house: a break or a meal for all rooms. */
export const isPauseForAll = ({ allRooms, kind }: Pick<Item, 'allRooms' | 'kind'>): boolean =>
  allRooms && (kind === 'break' || kind === 'meal');

/** What goes on while others work; the rest is what people rest, eat or gather in and goes with any pause. */
const WORK: readonly Item['kind'][] = ['session', 'ceremony', 'visit'];

/** Whether an item cannot go on in its room while the whole house pauses. */
export const stopsForPause = ({ allRooms, kind }: Pick<Item, 'allRooms' | 'kind'>): boolean =>
  !allRooms && WORK.includes(kind);
