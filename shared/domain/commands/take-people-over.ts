import { organisationFields, organisationFinder } from '../attendees/find-organisation.ts';
import { peopleOf } from '../carry-over/people-of.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { meetingOf, type Plan } from '../plan/plan.ts';
import { BLANK_ATTENDEE } from './attendees.ts';
import { type Command, checked, refuse } from './command.ts';

/**
 * Puts chosen people of an earlier meeting on the list: name, reading, office, kind and contact, with the years in
 * which they came. Nothing is answered for them, and what they eat or need is asked afresh. Refused as 'frozen'
 * where the earlier meeting was another host's or its people may no longer be kept.
 */
export const takePeopleOver: Command<{
  readonly from: Plan;
  readonly ids: readonly string[];
  /** ISO date. */
  readonly today: string;
}> = (plan, { from, ids, today }, context) => {
  const people = peopleOf(from, plan, today);
  if (people.kind === 'offices') return refuse('frozen', { collection: 'attendees' });
  const wanted = new Set(ids);
  const draft = new Draft(plan);
  const find = organisationFinder(plan.rows.organisations);
  let order = lastOrder(plan.rows.attendees.values());
  let count = 0;
  for (const { person, years, isListed } of people.candidates) {
    if (!wanted.has(person.id) || isListed) continue;
    order = orderBetween(order, null);
    count += 1;
    const { department, jobTitle, name, reading, phone, email, kind } = person;
    const organisation = from.rows.organisations.get(person.organisationId ?? '')?.name;
    draft.put('attendees', {
      ...BLANK_ATTENDEE,
      ...organisationFields(find, organisation ?? person.organisationText),
      ...{ department, jobTitle, name, reading, phone, email, kind },
      attendedYears: [...years],
      id: context.newId(),
      order,
    });
  }
  return checked(draft.change({ code: 'attendee.carry', facts: { count, title: meetingOf(from).title } }));
};
