import type { AnswerValue } from '../collections/answers.ts';
import type { Attendee } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { mark } from './bits.ts';
import { isProxyFor } from './proxy-chain.ts';

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

/** Whether somebody stands in for this attendee at an activity. */
export function isReplaced(proxies: AnswerIndex['proxies'], attendeeId: string, activityId: string): boolean {
  if (proxies.size === 0) return false;
  return proxies.get(attendeeId)?.some((proxy) => isProxyFor(proxy, activityId)) ?? false;
}
