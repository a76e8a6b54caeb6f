import { readingKey } from '../text/kana.ts';
import { matchKey } from '../text/match-key.ts';
import { searchKey } from '../text/search-key.ts';

/** What two records of people are compared by; '' or null where it is not known. */
export interface Identity {
  readonly name: string;
  readonly kana: string | null;
  readonly email: string | null;
}

/**
 * Whether two records are one person. 'same': one name by `matchKey` and nothing speaks against it; 'variant': the
 * name differs only in the spelling of characters (﨑/崎) and reading or address agrees: ask; 'unsure': one name,
 * but reading or address differ: ask; null: two people.
 */
export function samePerson(a: Identity, b: Identity): 'same' | 'variant' | 'unsure' | null {
  const email = agreement(a.email, b.email, (text) => text.normalize('NFKC').trim().toLowerCase());
  const kana = agreement(a.kana, b.kana, (text) => searchKey(readingKey(text)));
  if (matchKey(a.name) === matchKey(b.name)) {
    if (email === true) return 'same';
    return kana === false || email === false ? 'unsure' : 'same';
  }
  if (searchKey(a.name) !== searchKey(b.name)) return null;
  return (email === true && kana !== false) || (kana === true && email !== false) ? 'variant' : null;
}

/** true: both are known and agree; false: both are known and differ; null: one is not known. */
function agreement(a: string | null, b: string | null, key: (text: string) => string): boolean | null {
  if (!a || !b) return null;
  return key(a) === key(b);
}
