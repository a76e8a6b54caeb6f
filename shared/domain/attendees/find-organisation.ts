import { toHiragana } from '../../text/kana.ts';
import { matchKey } from '../../text/match-key.ts';
import type { Organisation } from '../collections/index.ts';

/** What ends a municipality's name, and the reading of such a name. */
const SUFFIX = /[市区町村]$/u;
const SUFFIX_READING = /(?:し|く|ちょう|まち|むら|そん)$/u;

/** The spellings that lead to an organisation, the surest first. */
const SPELLINGS: readonly ((organisation: Organisation) => readonly string[])[] = [
  ({ name, prefecture }) => [name, `${prefecture}${name}`],
  ({ nameEn, aliases }) => [nameEn, ...aliases],
  ({ kind, name, prefecture }) => {
    const short = kind === 'city' ? name.replace(SUFFIX, '') : '';
    return short === '' ? [] : [short, `${prefecture}${short}`];
  },
  ({ kind, name, reading }) =>
    kind === 'city' && SUFFIX.test(name) ? [reading, reading.replace(SUFFIX_READING, '')] : [reading],
];

/** As `matchKey`, and katakana is hiragana: サッポロ is さっぽろ. */
const keyOf = (text: string): string => toHiragana(matchKey(text));

/**
 * Finds the plan's organisation that a text names, but for width, spaces, radicals and the kind of kana: by its name
 * with or without the prefecture (愛知県名古屋市), its English name or an alias, for a city its name without 市 (札幌),
 * or its reading (さっぽろ). A text that names two of them alike finds neither: a guess would put people into another
 * city.
 */
export function organisationFinder(
  organisations: ReadonlyMap<string, Organisation>,
): (text: string) => Organisation | null {
  const all = [...organisations.values()];
  const ways = SPELLINGS.map((spellings) => uniqueKeys(all, (one) => spellings(one).map(keyOf)));
  return (text) => {
    const key = keyOf(text);
    return ways.find((way) => way.has(key))?.get(key) ?? null;
  };
}

/** Organisations by the keys that are theirs alone; null stands for a key that several have. */
function uniqueKeys(
  organisations: readonly Organisation[],
  keysOf: (organisation: Organisation) => readonly string[],
): ReadonlyMap<string, Organisation | null> {
  const found = new Map<string, Organisation | null>();
  for (const organisation of organisations) {
    for (const key of keysOf(organisation)) {
      if (key === '') continue;
      const other = found.get(key);
      found.set(key, other === undefined || other === organisation ? organisation : null);
    }
  }
  return found;
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
