import { organisationFinder } from '../domain/attendees/find-organisation.ts';
import type { Organisation } from '../domain/collections/index.ts';
import type { LearnedHeading } from '../input/learned.ts';
import { proposeMapping } from '../input/propose-mapping.ts';
import { readPeople } from '../input/read-people.ts';
import { whatIsIn } from '../input/schedule/read-any-schedule.ts';
import type { TableFile } from '../input/table-file.ts';
import type { AppError } from '../lib/errors.ts';
import type { ActivityRef, Mapping, PeopleReading } from '../reading/mapping.ts';
import type { AsideReason } from './file-kind.ts';
import { type RecognisedCity, recogniseCity } from './recognise-city.ts';

/** What a file of the folder turned out to be. */
export type Understood =
  | {
      readonly kind: 'list';
      readonly mapping: Mapping;
      readonly reading: PeopleReading;
      readonly city: RecognisedCity | null;
      /** Its people are of several cities: it belongs to none of them. */
      readonly isMixed: boolean;
    }
  | { readonly kind: 'aside'; readonly reason: AsideReason }
  | { readonly kind: 'failed'; readonly error: AppError };

export interface Surroundings {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly activities: readonly ActivityRef[];
  readonly learned: readonly LearnedHeading[];
  /** Names of the folders the file lies in, joined. */
  readonly folder: string;
  /** The organisation that our form was sent to, where the file is one. */
  readonly sentTo: string | null;
}

/** Reads a folder's file as a list of people, and tells its city. What is no such list is put aside with a reason. */
export function understandFile(file: TableFile, around: Surroundings): Understood {
  const { organisations, activities, learned, folder, sentTo } = around;
  if (whatIsIn(file) === 'schedule') return { kind: 'aside', reason: 'schedule' };
  const mapping = proposeMapping(file, activities, learned);
  if (!mapping.ok) return { kind: 'aside', reason: 'no-list' };
  const reading = readPeople(file, mapping.value, activities);
  if (!reading.ok) return { kind: 'failed', error: reading.error };
  // Without its name: what the file itself says of its city, so that the two can be held against each other.
  const inside = readPeople({ ...file, name: '' }, mapping.value, activities);
  const isMixed = citiesOf(reading.value, organisations).size > 1;
  const signs = { sentTo, content: inside.ok ? inside.value.city : null, fileName: file.name, folder };
  const city = isMixed && sentTo === null ? null : recogniseCity(organisations, signs);
  return { kind: 'list', mapping: mapping.value, reading: reading.value, city, isMixed };
}

function citiesOf(
  { people }: PeopleReading,
  organisations: ReadonlyMap<string, Organisation>,
): ReadonlySet<string> {
  const find = organisationFinder(organisations);
  const ids = new Set<string>();
  for (const text of new Set(people.map(({ organisation }) => organisation ?? ''))) {
    const found = text === '' ? null : find(text);
    if (found) ids.add(found.id);
  }
  return ids;
}

/**
 * The reading as one of a city that was told otherwise than by what stands in the file: people of whom the list names
 * no organisation are of that city.
 */
export function readingOfCity(reading: PeopleReading, organisation: Organisation): PeopleReading {
  if (reading.city?.id === organisation.id) return reading;
  return { ...reading, city: { id: organisation.id, name: organisation.name } };
}
