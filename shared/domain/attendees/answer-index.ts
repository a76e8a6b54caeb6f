import type { AnswerValue } from '../collections/answers.ts';
import { answerKey } from '../collections/answers.ts';
import type { Attendee } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { union } from './bits.ts';
import { answerBehind, isKeptFor, isProxyFor } from './proxy-chain.ts';

/**
 * The answers by activity, so that headcounts need not read all of them again. Worked out once for
 * each state of the answers and the attendees; an edit of the schedule leaves both untouched.
 */
export interface AnswerIndex {
  /** Attendees in the hand-made order; a person's place in it is his or her bit below. */
  readonly people: readonly Attendee[];
  /** Those who come to an activity: a set of bits, 32 a word. Undefined: nobody. */
  readonly comers: ReadonlyMap<string, Uint32Array>;
  /** Those who come to an activity in person. */
  readonly onSite: ReadonlyMap<string, Uint32Array>;
  /** Everybody who takes part on line. */
  readonly online: Uint32Array;
  readonly maybe: ReadonlyMap<string, Uint32Array>;
  readonly no: ReadonlyMap<string, Uint32Array>;
  /** Those who said yes and wait for a place. */
  readonly waiting: ReadonlyMap<string, Uint32Array>;
  /** The place of an attendee among `people`. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Who stands in for whom, by the id of the person replaced. */
  readonly proxies: ReadonlyMap<string, readonly Attendee[]>;
  /** Those for whom a place is kept whatever was said before them. */
  readonly keepers: readonly Attendee[];
  /** The last key in the line of an activity; none: nobody has one. */
  readonly ends: ReadonlyMap<string, string>;
  /** What callers work out from this state of the answers and want to keep with it. */
  readonly kept: Map<string, unknown>;
}

const indexes = new WeakMap<object, WeakMap<object, AnswerIndex>>();

/** The index of a plan's answers. */
export function answerIndex(plan: Plan): AnswerIndex {
  const { answers, attendees } = plan.rows;
  let ofAnswers = indexes.get(answers);
  if (!ofAnswers) {
    ofAnswers = new WeakMap();
    indexes.set(answers, ofAnswers);
  }
  let index = ofAnswers.get(attendees);
  if (!index) {
    index = build(plan);
    ofAnswers.set(attendees, index);
  }
  return index;
}

function build(plan: Plan): AnswerIndex {
  const people = [...plan.rows.attendees.values()].sort(byOrder);
  const placeOf = new Map<string, number>();
  const proxies = new Map<string, Attendee[]>();
  const online = new Uint32Array((people.length + 31) >>> 5);
  people.forEach((person, n) => {
    if (person.mode === 'online') mark(online, n);
    placeOf.set(person.id, n);
    if (person.proxyOf === null || person.proxyOf === person.id) return;
    const others = proxies.get(person.proxyOf);
    if (others) others.push(person);
    else proxies.set(person.proxyOf, [person]);
  });
  const words = (people.length + 31) >>> 5;
  const sets = {
    yes: new Map(),
    waiting: new Map(),
    onSite: new Map(),
    maybe: new Map(),
    no: new Map(),
  } as Record<AnswerValue | 'onSite' | 'waiting', Map<string, Uint32Array>>;
  const bitsOf = (set: Map<string, Uint32Array>, activityId: string): Uint32Array => {
    let bits = set.get(activityId);
    if (!bits) {
      bits = new Uint32Array(words);
      set.set(activityId, bits);
    }
    return bits;
  };
  const keepers = people.filter(({ heldPlaces }) => heldPlaces.length > 0);
  const ends = new Map<string, string>();
  for (const { heldPlaces } of keepers)
    for (const { activityId, line } of heldPlaces)
      if (line > (ends.get(activityId) ?? '')) ends.set(activityId, line);
  for (const { attendeeId, activityId, value, place, line } of plan.rows.answers.values()) {
    if (line > (ends.get(activityId) ?? '')) ends.set(activityId, line);
    const n = placeOf.get(attendeeId);
    if (n === undefined || isReplaced(proxies, attendeeId, activityId)) continue;
    // Who waits for a place has said yes, and is not expected.
    const waits = value === 'yes' && place === 'waiting';
    mark(bitsOf(waits ? sets.waiting : sets[value], activityId), n);
    if (value === 'yes' && !waits && people[n]?.mode !== 'online') mark(bitsOf(sets.onSite, activityId), n);
  }
  const { yes: comers, waiting, onSite, maybe, no } = sets;
  return {
    people,
    comers,
    waiting,
    onSite,
    online,
    maybe,
    no,
    placeOf,
    proxies,
    keepers,
    ends,
    kept: new Map(),
  };
}

function isReplaced(proxies: AnswerIndex['proxies'], attendeeId: string, activityId: string): boolean {
  if (proxies.size === 0) return false;
  return proxies.get(attendeeId)?.some((proxy) => isProxyFor(proxy, activityId)) ?? false;
}

/** What an attendee counts as for one activity. A seat is held (仮) for a proxy who has not answered yet. */
export type Standing = AnswerValue | 'held' | 'open';

/** What an attendee counts as for an activity; null for one who is replaced there by a proxy. */
export function standingOf(
  plan: Plan,
  index: AnswerIndex,
  person: Attendee,
  activityId: string,
): Standing | null {
  if (isReplaced(index.proxies, person.id, activityId)) return null;
  const own = plan.rows.answers.get(answerKey(person.id, activityId))?.value;
  if (own) return own;
  return holdsSeat(plan, index, person, activityId) ? 'held' : 'open';
}

/** Those who count as something for one activity, as bits of the index's people. */
export interface ActivitySets {
  readonly yes: Uint32Array;
  readonly onSite: Uint32Array;
  readonly maybe: Uint32Array;
  /** Proxies for whom a seat is held. */
  readonly held: Uint32Array;
  /** Everybody who has answered, holds a seat or is replaced: nobody of these is asked for an answer. */
  readonly settled: Uint32Array;
}

/** The sets of an activity; worked out once for a state of the answers. */
export function activitySets(plan: Plan, index: AnswerIndex, activityId: string): ActivitySets {
  const key = `sets ${activityId}`;
  const known = index.kept.get(key) as ActivitySets | undefined;
  if (known) return known;
  const yes = index.comers.get(activityId) ?? EMPTY;
  const maybe = index.maybe.get(activityId) ?? EMPTY;
  const { held, waiting: behind, replaced } = proxySets(plan, index, activityId);
  const waiting = index.waiting.get(activityId) ?? EMPTY;
  const settled = union([yes, waiting, maybe, held, behind, replaced, index.no.get(activityId) ?? EMPTY]);
  const sets = { yes, onSite: index.onSite.get(activityId) ?? EMPTY, maybe, held, settled };
  index.kept.set(key, sets);
  return sets;
}

const EMPTY = new Uint32Array(0);

interface ProxySets {
  readonly held: Uint32Array;
  /** Proxies for whom only a place in the waiting line is kept. */
  readonly waiting: Uint32Array;
  readonly replaced: Uint32Array;
}

function proxySets(plan: Plan, index: AnswerIndex, activityId: string): ProxySets {
  if (index.proxies.size === 0 && index.keepers.length === 0)
    return { held: EMPTY, waiting: EMPTY, replaced: EMPTY };
  const words = (index.people.length + 31) >>> 5;
  const sets = {
    held: new Uint32Array(words),
    waiting: new Uint32Array(words),
    replaced: new Uint32Array(words),
  };
  for (const [replacedId, proxies] of index.proxies) {
    if (proxies.some((proxy) => isProxyFor(proxy, activityId)))
      mark(sets.replaced, index.placeOf.get(replacedId));
  }
  for (const proxy of [...[...index.proxies.values()].flat(), ...index.keepers]) {
    if (standingOf(plan, index, proxy, activityId) !== 'held') continue;
    const isWaiting = answerBehind(plan, proxy, activityId)?.place === 'waiting';
    mark(isWaiting ? sets.waiting : sets.held, index.placeOf.get(proxy.id));
  }
  return sets;
}

function mark(bits: Uint32Array, n: number | undefined): void {
  if (n !== undefined) bits[n >>> 5] = (bits[n >>> 5] ?? 0) | (1 << (n & 31));
}

const answerOf = (plan: Plan, attendeeId: string, activityId: string): AnswerValue | undefined =>
  plan.rows.answers.get(answerKey(attendeeId, activityId))?.value;

/**
 * Whether a seat is kept for a proxy without an answer: it is his or hers by name, or the person replaced had said yes
 * (or had held one himself), and no other proxy of that person has taken it or stands before this one.
 */
function holdsSeat(plan: Plan, index: AnswerIndex, proxy: Attendee, activityId: string, depth = 0): boolean {
  if (isKeptFor(proxy, activityId)) return true;
  // A chain of proxies is followed; one that runs in a circle, met in foreign data, ends.
  if (proxy.proxyOf === null || proxy.proxyOf === proxy.id || depth > 8 || !isProxyFor(proxy, activityId))
    return false;
  const replaced = plan.rows.attendees.get(proxy.proxyOf);
  if (!replaced) return false;
  const said = answerOf(plan, replaced.id, activityId);
  if (said !== 'yes' && (said !== undefined || !holdsSeat(plan, index, replaced, activityId, depth + 1)))
    return false;
  const rivals = (index.proxies.get(replaced.id) ?? []).filter((other) => isProxyFor(other, activityId));
  const answers = rivals.map((other) => answerOf(plan, other.id, activityId));
  return !answers.includes('yes') && rivals[answers.indexOf(undefined)] === proxy;
}
