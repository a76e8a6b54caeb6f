import type { Doubt } from '../reading/doubts.ts';
import type { PassedOver, ReadPerson } from '../reading/mapping.ts';
import { searchKey } from '../text/search-key.ts';
import type { PersonReading } from './read-person.ts';
import { samePerson } from './same-person.ts';

export interface NumberedReading extends PersonReading {
  /** When the answer was given, as comparable digits; '' where the list does not say. */
  readonly stamp: string;
}

export interface FoldedPeople {
  readonly people: readonly ReadPerson[];
  readonly doubtful: readonly Doubt[];
  readonly superseded: readonly PassedOver[];
}

/**
 * One person who stands in the list twice becomes one, at the place of the first: the later answer counts, the
 * earlier is shown as passed over. Where it is not sure that two are one, both stay and the later is doubtful.
 */
export function foldDuplicates(readings: readonly NumberedReading[]): FoldedPeople {
  const kept: NumberedReading[] = [];
  const extra = new Map<number, Doubt[]>();
  const superseded: PassedOver[] = [];
  const note = (person: number, code: Doubt['code'], facts: Doubt['facts']): void => {
    extra.set(person, [
      ...(extra.get(person) ?? []),
      { code, person, field: code === 'variant-character' ? 'name' : null, facts },
    ]);
  };
  const places = new Map<string, number[]>();
  const keep = (reading: NumberedReading): void => {
    const key = searchKey(reading.person.name);
    places.set(key, [...(places.get(key) ?? []), kept.length]);
    kept.push(reading);
  };
  for (const reading of readings) {
    const alike = places.get(searchKey(reading.person.name)) ?? [];
    const at = alike.find((place) => isTwin(kept[place], reading)) ?? -1;
    const twin = kept[at];
    if (!twin) {
      keep(reading);
      continue;
    }
    const facts = { earlier: twin.person.at, later: reading.person.at, text: twin.person.name };
    const verdict = samePerson(twin.person, reading.person);
    if (verdict !== 'same') {
      keep(reading);
      note(kept.length - 1, verdict === 'variant' ? 'variant-character' : 'same-person-twice', facts);
      continue;
    }
    const isOlder = reading.stamp !== '' && twin.stamp !== '' && reading.stamp < twin.stamp;
    const [winner, loser] = isOlder ? [twin, reading] : [reading, twin];
    const other = { ...winner.person.other, supersedes: loser.person.at };
    kept[at] = { ...winner, person: { ...winner.person, other } };
    superseded.push({ at: loser.person.at, text: loser.person.name, why: 'superseded' });
    note(at, 'same-person-twice', { ...facts, earlier: loser.person.at, later: winner.person.at });
  }
  const doubtful = kept.flatMap(({ doubts }, person): Doubt[] => [
    ...doubts.map((doubt) => ({ ...doubt, person })),
    ...(extra.get(person) ?? []),
  ]);
  return { people: kept.map(({ person }) => person), doubtful, superseded };
}

const isTwin = (other: NumberedReading | undefined, reading: NumberedReading): boolean =>
  other !== undefined && samePerson(other.person, reading.person) !== null;
