import { groupBy } from '../../lib/group-by.ts';
import { cleanName } from '../../text/clean-name.ts';
import { toHiragana } from '../../text/kana.ts';
import { matchKey } from '../../text/match-key.ts';
import { searchKey } from '../../text/search-key.ts';
import type { Attendee } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { groupKeyOf } from './city-group.ts';

/** Why two entries may be one person. */
export const LIKENESSES = ['name', 'spelling', 'reading', 'email', 'phone'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Why they may yet be two. */
export type Difference = 'city' | 'reading' | 'email' | 'title';

/** Two entries of the list that may be one person, with what speaks for it and against it. */
export interface Twins {
  readonly a: Attendee;
  readonly b: Attendee;
  readonly alike: readonly Likeness[];
  readonly apart: readonly Difference[];
  /** Whether they are told as likely the same: never merged without a person saying so. */
  readonly likely: boolean;
}

/**
 * Pairs that may be one person entered twice: the same name (but for width, spaces, an honorific, radicals, kana and
 * the spelling of a character), the same reading in the same city, the same e-mail address or telephone number where
 * the family name is the same too. A proxy and the person replaced are never twins; nor are those whom somebody has
 * told apart.
 */
export function findTwins(plan: Plan): readonly Twins[] {
  const people = [...plan.rows.attendees.values()].sort(byOrder);
  const pairs = new Map<string, readonly [Attendee, Attendee]>();
  const collect = (keyOf: (person: Attendee) => string): void => {
    for (const [key, group] of groupBy(people, keyOf)) if (key !== '') addPairs(pairs, group);
  };
  collect((person) => searchKey(bareName(person)));
  collect((person) => (person.reading === '' ? '' : `${groupKeyOf(person)}|${readingKey(person)}`));
  collect((person) => matchKey(person.email));
  collect((person) => phoneKey(person.phone));
  return [...pairs.values()]
    .filter(
      ([a, b]) => a.proxyOf !== b.id && b.proxyOf !== a.id && !plan.rows.notSame.has(twinKey(a.id, b.id)),
    )
    .map(([a, b]) => twins(a, b))
    .filter(({ alike }) => alike.length > 0)
    .sort((one, two) => Number(two.likely) - Number(one.likely) || two.alike.length - one.alike.length);
}

/** The natural key of a pair, the same whichever comes first. */
export const twinKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** A group of very many (a shared office number) tells nothing about its people. */
const MANY = 12;

function addPairs(pairs: Map<string, readonly [Attendee, Attendee]>, group: readonly Attendee[]): void {
  if (group.length > MANY) return;
  group.forEach((a, n) => {
    for (const b of group.slice(n + 1)) pairs.set(twinKey(a.id, b.id), [a, b]);
  });
}

function twins(a: Attendee, b: Attendee): Twins {
  const sameCity = groupKeyOf(a) === groupKeyOf(b);
  const [one, two] = [bareName(a), bareName(b)];
  const sameName = matchKey(one) !== '' && toHiragana(matchKey(one)) === toHiragana(matchKey(two));
  const sameSpelling = !sameName && searchKey(one) !== '' && searchKey(one) === searchKey(two);
  const readings = [readingKey(a), readingKey(b)] as const;
  const emails = [matchKey(a.email), matchKey(b.email)] as const;
  const alike: Likeness[] = [
    ...(sameName ? (['name'] as const) : []),
    ...(sameSpelling ? (['spelling'] as const) : []),
    ...(readings[0] !== '' && readings[0] === readings[1] && sameCity ? (['reading'] as const) : []),
    ...(emails[0] !== '' && emails[0] === emails[1] ? (['email'] as const) : []),
    ...(phoneKey(a.phone) !== '' && phoneKey(a.phone) === phoneKey(b.phone) ? (['phone'] as const) : []),
  ];
  const apart: Difference[] = [
    ...(sameCity ? [] : (['city'] as const)),
    ...(readings[0] !== '' && readings[1] !== '' && readings[0] !== readings[1]
      ? (['reading'] as const)
      : []),
    ...(emails[0] !== '' && emails[1] !== '' && emails[0] !== emails[1] ? (['email'] as const) : []),
    ...(a.jobTitle !== '' && b.jobTitle !== '' && matchKey(a.jobTitle) !== matchKey(b.jobTitle)
      ? (['title'] as const)
      : []),
  ];
  const named = sameName || sameSpelling;
  // An office shares its number and often its address: they make one person only of two whose names begin alike.
  const isShared = !named && !alike.includes('reading') && !beginAlike(a, b);
  const likely = sameCity && named && !apart.includes('reading');
  return { a, b, alike: isShared ? [] : alike, apart, likely };
}

/** Whether family names may be the same: the first word where both are written in words, else the first character. */
function beginAlike(a: Attendee, b: Attendee): boolean {
  const [one, two] = [a.name.trim(), b.name.trim()];
  const inWords = /\s/u.test(one) && /\s/u.test(two);
  const [first, second] = [one, two].map((name) =>
    searchKey((inWords ? name.split(/\s/u) : [...name])[0] ?? ''),
  );
  return first !== '' && first === second;
}

/** The name without an honorific somebody wrote into it (山田様). */
const bareName = ({ name }: Attendee): string => cleanName(name).name;

const readingKey = ({ reading }: Attendee): string => toHiragana(matchKey(reading));
const phoneKey = (phone: string): string => {
  const digits = phone.normalize('NFKC').replace(/\D/g, '');
  return digits.length < 9 ? '' : digits;
};
