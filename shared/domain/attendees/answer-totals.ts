import type { Activity } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { type AnswerIndex, answerIndex } from './answer-index.ts';
import { audienceBasis, audienceOf } from './audience.ts';
import { commonCount, union, without } from './bits.ts';
import { groupKeyOf } from './city-group.ts';
import { membersOn } from './joining-order.ts';
import { isProxyFor } from './proxy-chain.ts';

/** How some people have answered for an activity. One who is replaced by a proxy is not counted. */
export interface AnswerTotals {
  /** Said yes and have a place. */
  readonly yes: number;
  /** Said yes and wait for a place. */
  readonly waiting: number;
  readonly maybe: number;
  readonly no: number;
  /** 未回答, proxies with a place held included; only those whom the activity is meant for. */
  readonly open: number;
}

/** Totals of any set of people, each in a few steps, so that they are live while 5,000 answer. */
export interface TotalsReader {
  readonly all: (activityId: string) => AnswerTotals;
  /** By the key of a group of `groupKeyOf`. */
  readonly group: (key: string, activityId: string) => AnswerTotals;
  /** By network: the people of its member organisations on the meeting's day. */
  readonly network: (id: string, activityId: string) => AnswerTotals;
}

/** Reads totals off a plan's answers. */
export function answerTotals(plan: Plan): TotalsReader {
  const index = answerIndex(plan);
  const sets = setsOf(plan, index);
  const openOf = lazily(openSets(plan));
  const count = (among: Uint32Array | undefined, activityId: string): AnswerTotals => {
    if (!among) return NOBODY;
    const common = (set: Uint32Array | undefined): number => commonCount(among, set ?? NONE);
    return {
      yes: common(index.comers.get(activityId)),
      waiting: common(index.waiting.get(activityId)),
      maybe: common(index.maybe.get(activityId)),
      no: common(index.no.get(activityId)),
      open: common(openOf(activityId)),
    };
  };
  return {
    all: (activityId) => count(sets.all, activityId),
    group: (key, activityId) => count(sets.groups.get(key), activityId),
    network: (id, activityId) => count(sets.network(id), activityId),
  };
}

/** 未回答 by activity, as bits of the index's people: who is meant, is not replaced, and has not answered. */
export function openSets(plan: Plan): (activityId: string) => Uint32Array {
  const index = answerIndex(plan);
  const sets = setsOf(plan, index);
  return (activityId) => {
    const said = [index.comers, index.waiting, index.maybe, index.no];
    return without(sets.asked(activityId), union(said.map((by) => by.get(activityId) ?? NONE)));
  };
}

const NONE = new Uint32Array(0);
const NOBODY: AnswerTotals = { yes: 0, waiting: 0, maybe: 0, no: 0, open: 0 };

interface Sets {
  readonly all: Uint32Array;
  readonly groups: ReadonlyMap<string, Uint32Array>;
  readonly network: (id: string) => Uint32Array;
  /** Those whom an activity is meant for and who are not replaced there. */
  readonly asked: (activityId: string) => Uint32Array;
}

/** What hangs on the list of people and not on their answers is kept while only answers change. */
const known = new WeakMap<object, { readonly on: readonly unknown[]; readonly sets: Sets }>();

function setsOf(plan: Plan, index: AnswerIndex): Sets {
  const { attendees, activities } = plan.rows;
  const on = [activities, ...audienceBasis(plan)];
  const kept = known.get(attendees);
  if (kept && on.every((rows, n) => rows === kept.on[n])) return kept.sets;
  const sets = makeSets(plan, index);
  known.set(attendees, { on, sets });
  return sets;
}

function makeSets(plan: Plan, { people, proxies }: AnswerIndex): Sets {
  const words = (people.length + 31) >>> 5;
  const setOf = (passes: (n: number) => boolean): Uint32Array => {
    const set = new Uint32Array(words);
    for (let n = 0; n < people.length; n += 1)
      if (passes(n)) set[n >>> 5] = (set[n >>> 5] ?? 0) | (1 << (n & 31));
    return set;
  };
  const groups = new Map<string, Uint32Array>();
  people.forEach((person, n) => {
    const key = groupKeyOf(person);
    const set = groups.get(key) ?? new Uint32Array(words);
    groups.set(key, set);
    set[n >>> 5] = (set[n >>> 5] ?? 0) | (1 << (n & 31));
  });
  const askedFor = (activity: Activity): Uint32Array => {
    const isMeant = audienceOf(plan, activity);
    return setOf((n) => {
      const person = people[n];
      if (!person || !isMeant(person)) return false;
      return !proxies.get(person.id)?.some((proxy) => isProxyFor(proxy, activity.id));
    });
  };
  return {
    all: setOf(() => true),
    groups,
    network: lazily((id) => {
      const members = new Set(membersOn(plan, id).map(({ organisationId }) => organisationId));
      return setOf((n) => members.has(people[n]?.organisationId ?? ''));
    }),
    asked: lazily((id) => {
      const activity = plan.rows.activities.get(id);
      return activity ? askedFor(activity) : NONE;
    }),
  };
}

function lazily<V>(make: (key: string) => V): (key: string) => V {
  const made = new Map<string, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
