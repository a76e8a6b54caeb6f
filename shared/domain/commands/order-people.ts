import { groupBy } from '../../lib/group-by.ts';
import { groupKeyOf } from '../attendees/city-group.ts';
import { inOrder } from '../attendees/sort-people.ts';
import { titleRank } from '../attendees/title-rank.ts';
import type { Attendee } from '../collections/index.ts';
import { movedTo } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { type Command, checked, refuse } from './command.ts';

/**
 * Puts an attendee at another place among those of the same city; all lists that keep the order by hand follow.
 * @param to place in the city, 0 being the first
 */
export const movePerson: Command<{ id: string; to: number }> = (plan, { id, to }) => {
  const person = plan.rows.attendees.get(id);
  if (!person) return refuse('not-found', { collection: 'attendees' });
  const city = colleagues(plan, person);
  const from = city.findIndex((one) => one.id === id);
  if (to < 0 || to >= city.length) return refuse('nothing-to-do');
  const draft = new Draft(plan);
  for (const row of movedTo(city, from, to)) draft.put('attendees', row);
  return checked(draft.change({ code: 'attendee.order', facts: { name: person.name } }));
};

/**
 * 役職順: within each city, people by office from the top; those of one office keep their order. The places that a
 * city's people take in the whole list stay the same.
 * @param ids people whose cities are put in order; null: all
 */
export const orderByOffice: Command<{ ids: readonly string[] | null }> = (plan, { ids }) => {
  const draft = new Draft(plan);
  const wanted = ids === null ? null : new Set(ids.flatMap((id) => cityKeyOf(plan, id)));
  for (const [key, city] of groupBy(inOrder(plan), groupKeyOf)) {
    if (wanted && !wanted.has(key)) continue;
    const orders = city.map(({ order }) => order);
    const ranked = city.toSorted((a, b) => titleRank(a.jobTitle) - titleRank(b.jobTitle));
    for (const [n, person] of ranked.entries())
      draft.put('attendees', { ...person, order: orders[n] ?? person.order });
  }
  return checked(draft.change({ code: 'attendee.order-office', facts: {} }));
};

/** Everybody of a person's city, in the order by hand. */
export const colleagues = (plan: Plan, person: Attendee): readonly Attendee[] =>
  inOrder(plan).filter((other) => groupKeyOf(other) === groupKeyOf(person));

const cityKeyOf = (plan: Plan, id: string): string[] => {
  const person = plan.rows.attendees.get(id);
  return person ? [groupKeyOf(person)] : [];
};
