import { containsSpan, intersectWindows, joinWindows } from '../calendar/windows.ts';
import type { Item, ItemPerson } from '../collections/index.ts';
import type { Hours } from '../collections/values.ts';
import type { Plan } from '../plan/plan.ts';

/** Who is asked after: an attendee, or a name as text. */
export type PersonId = Pick<ItemPerson, 'attendeeId' | 'text'>;

/** Whether a person can be there for an item; no hours stated is not known, never absent (rule case 12). */
export type Presence = 'present' | 'absent' | 'unknown';

/**
 * Whether a person can be there for the whole of an item by the hours stated. Unknown, never a conflict,
 * where nothing is stated, the item is cancelled or its time is open (rule case 12).
 */
export function presenceOf(plan: Plan, item: Item, person: PersonId): Presence {
  const { dayId, start, end, cancelled } = item;
  const hours = dayId === null ? null : statedHours(plan, dayId, person);
  const timed = !cancelled && typeof start === 'number' && typeof end === 'number' && end > start;
  if (hours === null || !timed) return 'unknown';
  return containsSpan(hours, { from: start, to: end }) ? 'present' : 'absent';
}

/** Times of a day at which all of some people are free, in minutes; who has stated nothing is free (rule case 14). */
export function commonFreeTimes(plan: Plan, dayId: string, people: readonly PersonId[]): Hours[] {
  const stated = people.flatMap((person) => {
    const hours = statedHours(plan, dayId, person);
    return hours === null ? [] : [hours];
  });
  const [first, ...rest] = stated;
  if (!first) return [{ from: 0, to: 24 * 60 }];
  return rest.reduce<Hours[]>((common, hours) => intersectWindows(common, hours), joinWindows(first));
}

/** A person's hours on a day; null where none are stated. */
export function statedHours(
  plan: Plan,
  dayId: string,
  { attendeeId, text }: PersonId,
): readonly Hours[] | null {
  const hours = plan.rows.personHours.get(`${dayId}|${attendeeId ?? text}`)?.hours ?? [];
  return hours.length === 0 ? null : hours;
}
