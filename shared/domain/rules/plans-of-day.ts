import type { Variant } from '../collections/values.ts';
import { isInVariant } from '../schedule/sequence.ts';
import type { DayContext } from './context.ts';
import type { Finding } from './finding.ts';
import type { Person } from './item-persons.ts';
import type { TimedItem } from './timed-item.ts';

/** What follows one another: the items of one activity, with those that are for all, or those of one person. */
export interface Stream {
  /** null where no item of the day belongs to an activity, and for a person's own. */
  readonly activityId: string | null;
  readonly person: Person | null;
  readonly items: readonly TimedItem[];
}

/** Streams with the plan of the day that they belong to; what is the same in both is one. */
export interface StreamsOfPlan {
  readonly holds: Variant | 'both';
  readonly streams: readonly Stream[];
}

/** Takes a finding of one stream; the key says what makes it the same one elsewhere. */
export type Put = (key: string, make: (variant: Variant | undefined) => Finding) => void;

/**
 * Looks at streams plan by plan. What is found in both is one finding; what holds for one only carries
 * that plan's name.
 */
export function inEachPlan(
  plans: readonly StreamsOfPlan[],
  look: (stream: Stream, put: Put, holds: Variant | 'both') => void,
): Finding[] {
  const seen = new Map<
    string,
    { holds: Variant | 'both'; make: (variant: Variant | undefined) => Finding }
  >();
  for (const { streams, holds } of plans) {
    const put: Put = (key, make) => {
      const before = seen.get(key);
      if (!before) seen.set(key, { holds, make });
      else if (before.holds !== holds) before.holds = 'both';
    };
    for (const stream of streams) look(stream, put, holds);
  }
  return [...seen.values()].map(({ holds, make }) => make(holds === 'both' ? undefined : holds));
}

const routes = new WeakMap<DayContext, readonly StreamsOfPlan[]>();

/** The routes of a day, an activity each. */
export function routesOf(day: DayContext): readonly StreamsOfPlan[] {
  let known = routes.get(day);
  if (!known) {
    known = inPlans(day, byActivity(day.timed), isRoute);
    // Where one plan has no activity at all, all its items are one route.
    if (day.hasVariants) known = known.map((plan) => orWhole(day, plan, known ?? []));
    routes.set(day, known);
  }
  return known;
}

const persons = new WeakMap<DayContext, readonly Stream[]>();

/** The items of each person with parts in several, whatever plan they belong to. */
export function allOfPersons(day: DayContext): readonly Stream[] {
  let known = persons.get(day);
  if (!known) {
    known = byPerson(day.timed);
    persons.set(day, known);
  }
  return known;
}

/** The items of each person with parts in several of one plan. */
export const personsOf = (day: DayContext): readonly StreamsOfPlan[] =>
  inPlans(day, allOfPersons(day), ({ items }) => items.length > 1);

/** Streams without an item of one plan alone are one for both plans; of the others each plan has its own. */
function inPlans(
  { hasVariants }: DayContext,
  streams: readonly Stream[],
  isOne: (stream: Stream) => boolean,
): readonly StreamsOfPlan[] {
  if (!hasVariants) return [{ holds: 'both', streams }];
  const isPlain = ({ items }: Stream): boolean => items.every(({ variant }) => variant === 'both');
  const mixed = streams.filter((stream) => !isPlain(stream));
  const own = (variant: Variant): readonly Stream[] =>
    mixed
      .map((stream) => ({ ...stream, items: stream.items.filter((one) => isInVariant(one, variant)) }))
      .filter(isOne);
  return [
    { holds: 'both', streams: streams.filter(isPlain) },
    { holds: 'a', streams: own('a') },
    { holds: 'b', streams: own('b') },
  ];
}

/** An activity of which only the other plan has an item is no route. */
const isRoute = ({ activityId, items }: Stream): boolean =>
  items.length > 0 &&
  (activityId === null || items.some(({ item }) => item.activityIds.includes(activityId)));

function orWhole(day: DayContext, plan: StreamsOfPlan, all: readonly StreamsOfPlan[]): StreamsOfPlan {
  const { holds, streams } = plan;
  if (holds === 'both' || streams.length > 0 || all[0]?.streams.length !== 0) return plan;
  return { holds, streams: byActivity(day.timed.filter((one) => isInVariant(one, holds))) };
}

function byActivity(timed: readonly TimedItem[]): readonly Stream[] {
  const streams = new Map<string, TimedItem[]>();
  for (const { item } of timed) for (const id of item.activityIds) if (!streams.has(id)) streams.set(id, []);
  if (streams.size === 0) return timed.length === 0 ? [] : [{ activityId: null, person: null, items: timed }];
  for (const one of timed) {
    if (one.item.activityIds.length === 0) for (const items of streams.values()) items.push(one);
    else for (const id of one.item.activityIds) streams.get(id)?.push(one);
  }
  return [...streams].map(([activityId, items]) => ({ activityId, person: null, items }));
}

function byPerson(timed: readonly TimedItem[]): readonly Stream[] {
  const streams = new Map<Person, TimedItem[]>();
  for (const one of timed) {
    for (const person of one.persons) {
      const theirs = streams.get(person);
      if (theirs) theirs.push(one);
      else streams.set(person, [one]);
    }
  }
  return [...streams]
    .filter(([, items]) => items.length > 1)
    .map(([person, items]) => ({ activityId: null, person, items }));
}
