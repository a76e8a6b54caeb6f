import type { PersonRole } from '../collections/item-people.ts';
import { ordersAfter } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';

/** A person of an item: an attendee of the plan, or a name as text. */
export interface PersonInput {
  readonly role: PersonRole;
  readonly attendeeId: string | null;
  readonly text: string;
}

/** Sets who does what in an item, replacing what stood there. The same person twice in one role is kept once. */
export const setItemPeople: Command<{ itemId: string; people: readonly PersonInput[] }> = (
  plan,
  { itemId, people },
) => {
  const item = plan.rows.items.get(itemId);
  if (!item) return refuse('not-found', { collection: 'items' });
  const draft = new Draft(plan);
  for (const [key, person] of plan.rows.itemPeople)
    if (person.itemId === itemId) draft.remove('itemPeople', key);
  const orders = ordersAfter(null, people.length);
  people.forEach((person, n) => {
    const name = person.attendeeId === null ? person.text.trim() : attendeeName(person.attendeeId);
    if (name) draft.put('itemPeople', { ...person, itemId, text: name, order: orders[n] ?? '' });
  });
  return checked(draft.change({ code: 'item.people', facts: { title: item.title } }));

  function attendeeName(id: string): string {
    return plan.rows.attendees.get(id)?.name ?? '';
  }
};
