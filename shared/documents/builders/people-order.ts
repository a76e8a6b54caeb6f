import { groupKeyOf } from '../../domain/attendees/city-group.ts';
import { readingOf, sortByKey } from '../../domain/attendees/sort-people.ts';
import type { Attendee } from '../../domain/collections/index.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import { nameOf } from '../../domain/reference/title-of.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { cityNamer } from './city-name.ts';
import { type CityKey, cityOrder } from './city-order.ts';

/** Somebody on a list, with the city as the paper calls it. */
export interface Listed {
  readonly person: Attendee;
  readonly city: string;
}

/**
 * People as a list has them: by city in the order asked for (加盟順), within a city in the order of the list; or, where
 * the list is by person, in 五十音順 of their own readings, those without a reading last.
 */
export function inPaperOrder(
  plan: Plan,
  people: readonly Attendee[],
  options: Pick<DocumentOptions, 'language' | 'sort' | 'byPerson'>,
): Listed[] {
  const { language, sort = 'joining', byPerson = false } = options;
  const nameCity = cityNamer(plan, language);
  const order = cityOrder(plan, sort);
  const cityOf = (person: Attendee | undefined): CityKey => {
    const organisation = plan.rows.organisations.get(person?.organisationId ?? '') ?? null;
    const name =
      organisation === null ? nameCity(person?.organisationText ?? '') : nameOf(organisation, language);
    return { organisation, name: name === '' ? documentWords(language).noOrganisation : name };
  };
  if (byPerson) return sortByKey(people, readingOf).map((person) => ({ person, city: cityOf(person).name }));
  return [...groupBy(people, groupKeyOf).values()]
    .map((members) => ({ city: cityOf(members[0]), members: members.toSorted(byOrder) }))
    .sort((a, b) => order(a.city, b.city))
    .flatMap(({ city, members }) => members.map((person) => ({ person, city: city.name })));
}
