import { VARIANTS, type Variant } from '../collections/values.ts';
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
    known = inPlans(day, byActivity, ({ activityId }) => activityId);
    routes.set(day, known);
  }
  return known;
}

/** The items of each person with parts in several. */
export const personsOf = (day: DayContext): readonly StreamsOfPlan[] =>
  inPlans(day, byPerson, ({ person }) => person);

/** Streams that no item of one plan alone belongs to are one for both plans; the others are those of their plan. */
function inPlans(
  { timed, hasVariants }: DayContext,
  gather: (timed: readonly TimedItem[]) => readonly Stream[],
  nameOf: (stream: Stream) => unknown,
): readonly StreamsOfPlan[] {
  if (!hasVariants) return [{ holds: 'both', streams: gather(timed) }];
  const [a, b] = VARIANTS.map((variant) => gather(timed.filter((one) => isInVariant(one, variant))));
  const isPlain = ({ items }: Stream): boolean => items.every(({ variant }) => variant === 'both');
  const plainInB = new Set(b?.filter(isPlain).map(nameOf));
  const shared = (a ?? []).filter((stream) => isPlain(stream) && plainInB.has(nameOf(stream)));
  const inBoth = new Set(shared.map(nameOf));
  const own = (streams: readonly Stream[] | undefined): readonly Stream[] =>
    (streams ?? []).filter((stream) => !inBoth.has(nameOf(stream)));
  return [
    { holds: 'both', streams: shared },
    { holds: 'a', streams: own(a) },
    { holds: 'b', streams: own(b) },
  ];
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
