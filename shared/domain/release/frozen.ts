import { type CollectionName, collections, type Release, type RowOf } from '../collections/index.ts';
import { sameRow } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * What a release freezes: all that the papers of the schedule are made of, both plans of each day and
 * which of them holds. Attendees and answers stay out: they are not handed out with the schedule, and
 * bringing a release back must not undo what people have answered.
 */
export const FROZEN = [
  'meeting',
  'days',
  'activities',
  'items',
  'itemPeople',
  'places',
  'travelTimes',
  'vehicles',
  'rides',
  'agenda',
] as const satisfies readonly CollectionName[];
export type FrozenCollection = (typeof FROZEN)[number];

/** The rows of the schedule as a release keeps them, by collection. */
export function freeze(plan: Plan): Release['rows'] {
  return Object.fromEntries(FROZEN.map((name) => [name, [...plan.rows[name].values()].map(asRecord)]));
}

const asRecord = (row: object): Record<string, unknown> => ({ ...row });

/** Whether two plans' schedules say the same, row by row. */
export const sameSchedule = (a: Plan, b: Plan): boolean =>
  FROZEN.every((name) => sameRows(a.rows[name], b.rows[name]));

function sameRows(a: ReadonlyMap<string, object>, b: ReadonlyMap<string, object>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [key, row] of a) if (!sameRow(asPlanned(row), asPlanned(b.get(key)))) return false;
  return true;
}

type Topic = RowOf<'agenda'>;
/** What comes of a topic is no part of the schedule that is handed out. */
const RECORD = { state: 'planned', outcome: '', carriedFrom: null } as const satisfies Partial<Topic>;

/** A row without what is only recorded of it. */
const asPlanned = (row: object | undefined): object | null =>
  row === undefined ? null : 'outcome' in row ? withRecord(row as Topic, undefined) : row;

/** A topic with the record of another state of it; of none, with none. */
export function withRecord(topic: Topic, record: Topic | undefined): Topic {
  const { state, outcome, carriedFrom } = record ?? RECORD;
  return { ...topic, state, outcome, carriedFrom };
}

/** A frozen collection's key of a row. */
export const keyIn = <C extends FrozenCollection>(name: C, row: RowOf<C>): string =>
  (collections[name].key as (row: RowOf<C>) => string)(row);
