import { isKana } from '../../text/kana.ts';
import { holdsRomaji, romajiKey, romajiWord } from '../../text/romaji.ts';
import { searchKey, searchKeyOf } from '../../text/search-key.ts';
import type { Attendee, CustomValue, Organisation } from '../collections/index.ts';

/** Finds people by any of their fields; each person's key is made once. */
export interface PeopleIndex {
  readonly matches: (person: Attendee, words: readonly string[]) => boolean;
  /** Makes a person's key beforehand, so that the first search of a long list need not make them all. */
  readonly prepare: (person: Attendee) => void;
}

const NO_ASCII = /[^!-~]+/g;
const ASCII = /^[!-~]+$/;

interface Key {
  readonly text: string;
  /** What of it is ASCII: one byte a letter and shorter, it is looked through faster for what is typed in Latin letters. */
  readonly ascii: string;
  /** The reading in Latin letters, with the beginnings of its morae in upper case, and all in lower case. */
  readonly romaji: string;
  readonly lower: string;
}

/**
 * An index over the organisations and own fields as they stand: name, reading (in kana and in Latin letters),
 * organisation, department, title, whom one stands in for, telephone, e-mail, remarks, own fields. Keys are kept by
 * row: a row never changes, an edit makes another, so only what was edited gets a new key. Care (`diet`) is never
 * searched: it is veiled.
 */
export function createPeopleIndex(
  organisations: ReadonlyMap<string, Organisation>,
  customValues: ReadonlyMap<string, CustomValue> = new Map(),
): PeopleIndex {
  const keys = new WeakMap<Attendee, Key>();
  const cities = new Map<string, string>();
  let custom: ReadonlyMap<string, string> | null = null;
  let asked: readonly string[] | null = null;
  let latin: readonly (string | null)[] = [];
  let inAscii: readonly boolean[] = [];

  function cityOf({ organisationId, organisationText }: Attendee): string {
    const own = organisations.get(organisationId ?? '');
    const id = own?.id ?? `text ${organisationText}`;
    let key = cities.get(id);
    if (key === undefined) {
      key = searchKeyOf(own ? [own.name, own.reading, own.nameEn, ...own.aliases] : [organisationText]);
      cities.set(id, key);
    }
    return key;
  }

  function keyOf(person: Attendee): Key {
    const known = keys.get(person);
    if (known !== undefined) return known;
    const { id, name, reading, department, jobTitle, proxyFor, email, phone, remarks } = person;
    const own = searchKeyOf([name, reading, department, jobTitle, proxyFor, email, phone, remarks]);
    custom ??= textsByPerson(customValues);
    const romaji = romajiKey(reading === '' && isKana(name) ? name : reading);
    const text = `${own}\n${cityOf(person)}\n${custom.get(id) ?? ''}`;
    const key = {
      text,
      ascii: text.replace(NO_ASCII, '\n'),
      romaji,
      lower: romaji.toLowerCase(),
    };
    keys.set(person, key);
    return key;
  }

  return {
    matches: (person, words) => {
      if (words.length === 0) return true;
      if (asked !== words) {
        asked = words;
        latin = words.map(romajiWord);
        inAscii = words.map((word) => ASCII.test(word));
      }
      const key = keyOf(person);
      return words.every((word, n) => {
        if ((inAscii[n] ? key.ascii : key.text).includes(word)) return true;
        const spelt = latin[n];
        return spelt != null && key.romaji !== '' && holdsRomaji(key.romaji, key.lower, spelt);
      });
    },
    prepare: (person) => {
      keyOf(person);
    },
  };
}

/**
 * Whether all whom a search finds are among those of an earlier one: typed on, letter by letter. In Latin letters that
 * is not always so: `nam` does not find なんば, `namb` does.
 */
export function narrows(before: readonly string[], after: readonly string[]): boolean {
  return before.every((old, n) => {
    const word = after[n];
    if (word === undefined || !word.startsWith(old)) return false;
    const spelt = romajiWord(word);
    if (spelt === null) return true;
    const oldSpelt = romajiWord(old);
    return oldSpelt !== null && spelt.startsWith(oldSpelt);
  });
}

/** The search keys of the own fields, by person. */
function textsByPerson(values: ReadonlyMap<string, CustomValue>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  /** What is filled in is mostly the same: numbers, choices, dates. */
  const keys = new Map<string, string>();
  for (const { attendeeId, value } of values.values()) {
    if (typeof value === 'boolean') continue;
    const before = texts.get(attendeeId);
    const written = String(value);
    let key = keys.get(written);
    if (key === undefined) {
      key = searchKey(written);
      keys.set(written, key);
    }
    texts.set(attendeeId, before === undefined ? key : `${before}\n${key}`);
  }
  return texts;
}
