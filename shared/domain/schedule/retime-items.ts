import { matchKey } from '../../text/match-key.ts';
import type { Item, ItemPerson } from '../collections/index.ts';
import type { Variant } from '../collections/values.ts';
import type { Plan } from '../plan/plan.ts';
import type { RetimeItem } from './retime.ts';
import { activeVariant, daySequence } from './sequence.ts';

/** Times that can be reckoned with: minutes, and the end after the start. */
export const hasTimes = (item: Item): item is Item & { start: number; end: number } =>
  typeof item.start === 'number' && typeof item.end === 'number' && item.end > item.start;

/** The plan of its day that an item is moved in: its own, or for an item of both the one that holds. */
export const variantOf = (plan: Plan, item: Pick<Item, 'dayId' | 'variant'>): Variant =>
  item.variant !== 'both' ? item.variant : item.dayId === null ? 'a' : activeVariant(plan, item.dayId);

/** A day's items in one of its plans (default: the one that holds) as `retime` takes them; vague ones are left out. */
export function retimeItems(plan: Plan, dayId: string, variant?: Variant): RetimeItem[] {
  const people = new Map<string, string[]>();
  for (const person of plan.rows.itemPeople.values()) {
    const keys = people.get(person.itemId);
    if (keys) keys.push(personKey(person));
    else people.set(person.itemId, [personKey(person)]);
  }
  return daySequence(plan, dayId, variant)
    .filter(hasTimes)
    .map((item) => retimeItemOf(item, item.end, people.get(item.id) ?? []));
}

/**
 * One item as `retime` takes it.
 * @param end its end; that of an item without one may be its start: then all that starts later follows it
 */
export const retimeItemOf = (
  { id, start, fixed, placeId, allRooms, activityIds, buffer }: Item & { start: number },
  end: number,
  people: readonly string[],
): RetimeItem => ({ id, start, end, fixed, placeId, allRooms, activityIds, people, buffer });

/** The same for the same person: the attendee, or the name however it is spaced. */
const personKey = ({ attendeeId, text }: Pick<ItemPerson, 'attendeeId' | 'text'>): string =>
  attendeeId ?? `text:${matchKey(text)}`;
