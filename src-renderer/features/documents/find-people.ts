import { inOrder } from '../../../shared/domain/attendees/sort-people.ts';
import type { Language } from '../../../shared/domain/calendar/wareki.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { nameOf } from '../../../shared/domain/reference/title-of.ts';
import { searchKey, searchKeyOf } from '../../../shared/text/search-key.ts';

/** So many can be looked through; a name that is typed finds the others. */
export const PEOPLE_SHOWN = 60;

export interface ListedPerson {
  readonly person: Attendee;
  /** The name of the city, or what was written for it. */
  readonly city: string;
}

/** Everybody in the order of lists, with the city by name. */
export function listedPeople(plan: Plan, language: Language): readonly ListedPerson[] {
  return inOrder(plan).map((person) => {
    const organisation = plan.rows.organisations.get(person.organisationId ?? '');
    return { person, city: organisation ? nameOf(organisation, language) : person.organisationText };
  });
}

/** Those of them whose name, reading or city has the text in it. */
export function peopleWith(people: readonly ListedPerson[], text: string): readonly ListedPerson[] {
  const wanted = searchKey(text);
  return wanted === ''
    ? people
    : people.filter(({ person, city }) => searchKeyOf([person.name, person.reading, city]).includes(wanted));
}
