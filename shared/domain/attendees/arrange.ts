import { groupBy } from '../../lib/group-by.ts';
import type { Attendee } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { type GroupKey, groupComparer, groupKeyOf, type Sort } from './city-group.ts';
import { gojuonKey, lacksReading, sortReading } from './gojuon.ts';

/** A run of people under one heading. */
export interface Section {
  /** What it is headed by: a group, the people without a reading, or nothing. */
  readonly heading:
    | { readonly kind: 'group'; readonly key: GroupKey }
    | { readonly kind: 'no-reading' }
    | null;
  readonly ids: readonly string[];
}

/** The order of a list, apart from its data: an edit does not move a row until the list is put in order again. */
export type Arrangement = readonly Section[];

/** Puts the people who pass into order. */
export function arrange(plan: Plan, sort: Sort, passes: (person: Attendee) => boolean): Arrangement {
  const people = [...plan.rows.attendees.values()].filter(passes).sort(byOrder);
  if (sort === 'reading') return byReading(people);
  const compare = groupComparer(plan, sort);
  return [...groupBy(people, groupKeyOf)]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, members]) => ({ heading: { kind: 'group', key }, ids: members.map(({ id }) => id) }));
}

function byReading(people: readonly Attendee[]): Arrangement {
  const keyed = people
    .filter((person) => !lacksReading(person))
    .map(({ id, ...person }) => ({ id, key: gojuonKey(sortReading(person)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const missing = people
    .filter(lacksReading)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const sections: Section[] = [];
  if (keyed.length > 0) sections.push({ heading: null, ids: keyed.map(({ id }) => id) });
  if (missing.length > 0)
    sections.push({ heading: { kind: 'no-reading' }, ids: missing.map(({ id }) => id) });
  return sections;
}

/** Everybody of an arrangement, in order. */
export const idsOf = (arrangement: Arrangement): string[] => arrangement.flatMap(({ ids }) => ids);
