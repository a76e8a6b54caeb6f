import { organisationFields, organisationFinder } from '../attendees/find-organisation.ts';
import { peopleOf } from '../carry-over/people-of.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { meetingOf, type Plan } from '../plan/plan.ts';
import { isBuiltInKind, kindById, kindsOf } from '../reference/person-kinds.ts';
import { BLANK_ATTENDEE } from './attendees.ts';
import { type Command, checked, refuse } from './command.ts';

/**
 * Puts chosen people of an earlier meeting on the list: name, reading, office, kind, form of address and contact, with
 * the years in which they came. A kind of that meeting's own comes along. Nothing is answered for them, and what they eat or need is asked afresh. Refused as 'frozen'
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
  const kindHere = kindTaker(from, plan, draft);
  let order = lastOrder(plan.rows.attendees.values());
  let count = 0;
  for (const { person, years, isListed } of people.candidates) {
    if (!wanted.has(person.id) || isListed) continue;
    order = orderBetween(order, null);
    count += 1;
    const { department, jobTitle, name, reading, phone, email, honorific } = person;
    const organisation = from.rows.organisations.get(person.organisationId ?? '')?.name;
    draft.put('attendees', {
      ...BLANK_ATTENDEE,
      ...organisationFields(find, organisation ?? person.organisationText),
      ...{ department, jobTitle, name, reading, phone, email, honorific },
      kind: kindHere(person.kind),
      attendedYears: [...years],
      id: context.newId(),
      order,
    });
  }
  return checked(draft.change({ code: 'attendee.carry', facts: { count, title: meetingOf(from).title } }));
};

/** What a kind of the earlier meeting is here: the one of its id or its name, else the kind itself, put into the plan. */
function kindTaker(from: Plan, plan: Plan, draft: Draft): (id: string) => string {
  const here = new Map(kindsOf(plan).map(({ id, label }) => [label, id]));
  const taken = new Map<string, string>();
  return (id) => {
    if (isBuiltInKind(id) || plan.rows.personKinds.has(id) || !from.rows.personKinds.has(id)) return id;
    const known = taken.get(id) ?? here.get(kindById(from, id).label);
    if (known === undefined) draft.put('personKinds', kindById(from, id));
    taken.set(id, known ?? id);
    return known ?? id;
  };
}
