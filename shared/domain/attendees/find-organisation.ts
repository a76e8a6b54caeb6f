import { matchKey } from '../../text/match-key.ts';
import type { Organisation } from '../collections/index.ts';

/**
 * Finds the plan's organisation that a text names: by its name, English name, prefecture and name (愛知県名古屋市),
 * or an alias, as written but for width, spaces and radicals. Nothing looser: a guess would put people into
 * another city.
 */
export function organisationFinder(
  organisations: ReadonlyMap<string, Organisation>,
): (text: string) => Organisation | null {
  const byName = new Map<string, Organisation>();
  for (const organisation of organisations.values()) {
    const { name, nameEn, prefecture, aliases } = organisation;
    for (const spelling of [name, nameEn, `${prefecture}${name}`, ...aliases]) {
      const key = matchKey(spelling);
      if (key !== '' && !byName.has(key)) byName.set(key, organisation);
    }
  }
  return (text) => byName.get(matchKey(text)) ?? null;
}

/** The organisation fields of an attendee for a text: the plan's organisation, or the text as written. */
export function organisationFields(
  find: (text: string) => Organisation | null,
  text: string,
): { readonly organisationId: string | null; readonly organisationText: string } {
  const organisation = find(text);
  return organisation
    ? { organisationId: organisation.id, organisationText: '' }
    : { organisationId: null, organisationText: text.trim() };
}
