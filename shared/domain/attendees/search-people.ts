import { matchesWords, searchKeyOf } from '../../text/search-key.ts';
import type { Attendee, Organisation } from '../collections/index.ts';

/** Finds people by name, reading, organisation, department, title and e-mail; each person's key is made once. */
export interface PeopleIndex {
  readonly matches: (person: Attendee, words: readonly string[]) => boolean;
  /** Makes a person's key beforehand, so that the first search of a long list need not make them all. */
  readonly prepare: (person: Attendee) => void;
}

/**
 * An index over the organisations as they stand. Keys are kept by row: a row never changes, an edit makes
 * another, so only what was edited gets a new key. Care (`diet`) is never searched: it is veiled.
 */
export function createPeopleIndex(organisations: ReadonlyMap<string, Organisation>): PeopleIndex {
  const keys = new WeakMap<Attendee, string>();
  function keyOf(person: Attendee): string {
    const known = keys.get(person);
    if (known !== undefined) return known;
    const organisation = organisations.get(person.organisationId ?? '');
    const key = searchKeyOf([
      person.name,
      person.reading,
      ...(organisation
        ? [organisation.name, organisation.reading, organisation.nameEn, ...organisation.aliases]
        : [person.organisationText]),
      person.department,
      person.jobTitle,
      person.email,
      person.phone,
    ]);
    keys.set(person, key);
    return key;
  }
  return {
    matches: (person, words) => words.length === 0 || matchesWords(keyOf(person), words),
    prepare: (person) => {
      keyOf(person);
    },
  };
}
