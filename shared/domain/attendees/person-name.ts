import type { ItemPerson } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * What a person who is named somewhere is called: an attendee goes by the name the list has now, anybody
 * else (and one who is not on it any more) by the name as written.
 */
export const personName = (
  { rows: { attendees } }: Plan,
  { attendeeId, text }: Pick<ItemPerson, 'attendeeId' | 'text'>,
): string => (attendeeId !== null && attendees.get(attendeeId)?.name) || text;

/** The same people, each with the name he or she goes by now as `text`. */
export const withNames = <P extends Pick<ItemPerson, 'attendeeId' | 'text'>>(
  plan: Plan,
  people: Iterable<P>,
): P[] => [...people].map((person) => ({ ...person, text: personName(plan, person) }));
