import { groupBy } from '../../lib/group-by.ts';
import type { Attendee } from '../collections/index.ts';
import { CARE_KINDS, type CareKind } from './allergens.ts';
import { type DietReading, readDiet } from './read-diet.ts';

/** Care among some people: how many need what. One who needs two things is counted at both. */
export interface CareTally {
  readonly kinds: readonly { readonly kind: CareKind; readonly people: readonly Attendee[] }[];
  /** Texts that were not wholly understood, as they were written, with whose they are. */
  readonly doubtful: readonly { readonly text: string; readonly people: readonly Attendee[] }[];
  /** Everybody with any care about food, each once. */
  readonly people: readonly Attendee[];
}

/** Groups the diet of some people by allergen and wish. */
export function careTally(people: readonly Attendee[]): CareTally {
  const read = people.flatMap((person) => {
    const reading = dietOf(person);
    return reading.kinds.length === 0 && !reading.doubtful ? [] : [{ person, reading }];
  });
  const kinds = CARE_KINDS.flatMap((kind) => {
    const own = read.flatMap(({ person, reading }) => (reading.kinds.includes(kind) ? [person] : []));
    return own.length === 0 ? [] : [{ kind, people: own }];
  });
  const doubtful = groupBy(
    read.flatMap(({ person, reading }) => (reading.doubtful ? [person] : [])),
    ({ diet }) => diet.trim().replace(/\s*\n\s*/g, '／'),
  );
  return {
    kinds,
    doubtful: [...doubtful].map(([text, own]) => ({ text, people: own })),
    people: read.map(({ person }) => person),
  };
}

const readings = new WeakMap<Attendee, DietReading>();

/** What a person's diet says, read once for each of his or her states. */
export function dietOf(person: Attendee): DietReading {
  const known = readings.get(person);
  if (known) return known;
  const reading = person.diet.trim() === '' ? { kinds: [], doubtful: false } : readDiet(person.diet);
  readings.set(person, reading);
  return reading;
}
