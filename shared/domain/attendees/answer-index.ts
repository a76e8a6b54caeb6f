import type { AnswerValue } from '../collections/answers.ts';
import { answerKey } from '../collections/answers.ts';
import type { Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/** What an attendee counts as for one activity. A seat is held (仮) for a proxy who has not answered yet. */
export type Standing = AnswerValue | 'held' | 'open';

/**
 * The answers by activity, so that headcounts need not read all of them again. Worked out once for
 * each state of the answers and the attendees; an edit of the schedule leaves both untouched.
 */
export interface AnswerIndex {
  /** Attendees in the order of the collection; a person's place in it is his or her bit below. */
  readonly people: readonly Attendee[];
  /** Those who come to an activity: a set of bits, 32 a word. Undefined: nobody. */
  readonly comers: ReadonlyMap<string, Uint32Array>;
  /** Those who come to an activity in person. */
  readonly onSite: ReadonlyMap<string, Uint32Array>;
  readonly maybe: ReadonlyMap<string, Uint32Array>;
  readonly no: ReadonlyMap<string, Uint32Array>;
  /** The place of an attendee among `people`. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Who stands in for whom, by the id of the person replaced. */
  readonly proxies: ReadonlyMap<string, readonly Attendee[]>;
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
  const people = [...plan.rows.attendees.values()];
  const placeOf = new Map<string, number>();
  const proxies = new Map<string, Attendee[]>();
  people.forEach((person, n) => {
    placeOf.set(person.id, n);
    if (person.proxyOf === null || person.proxyOf === person.id) return;
    const others = proxies.get(person.proxyOf);
    if (others) others.push(person);
    else proxies.set(person.proxyOf, [person]);
  });
  const words = (people.length + 31) >>> 5;
  const sets = { yes: new Map(), onSite: new Map(), maybe: new Map(), no: new Map() } as Record<
    AnswerValue | 'onSite',
    Map<string, Uint32Array>
  >;
  const mark = (set: Map<string, Uint32Array>, activityId: string, n: number): void => {
    let bits = set.get(activityId);
    if (!bits) {
      bits = new Uint32Array(words);
      set.set(activityId, bits);
    }
    bits[n >>> 5] = (bits[n >>> 5] ?? 0) | (1 << (n & 31));
  };
  for (const { attendeeId, activityId, value } of plan.rows.answers.values()) {
    const n = placeOf.get(attendeeId);
    if (n === undefined || isReplaced(proxies, attendeeId, activityId)) continue;
    mark(sets[value], activityId, n);
    if (value === 'yes' && people[n]?.mode !== 'online') mark(sets.onSite, activityId, n);
  }
  const { yes: comers, onSite, maybe, no } = sets;
  return { people, comers, onSite, maybe, no, placeOf, proxies, kept: new Map() };
}

/** Whether a proxy is for an activity; one that names none is for all. */
const isFor = (proxy: Attendee, activityId: string): boolean =>
  proxy.proxyActivityIds.length === 0 || proxy.proxyActivityIds.includes(activityId);

function isReplaced(proxies: AnswerIndex['proxies'], attendeeId: string, activityId: string): boolean {
  if (proxies.size === 0) return false;
  return proxies.get(attendeeId)?.some((proxy) => isFor(proxy, activityId)) ?? false;
}

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

/**
 * Whether a seat is kept for a proxy without an answer: the person replaced had said yes (or had held
 * one himself), and no other proxy of that person has taken it or stands before this one.
 */
function holdsSeat(plan: Plan, index: AnswerIndex, proxy: Attendee, activityId: string, depth = 0): boolean {
  // A chain of proxies is followed; one that runs in a circle, met in foreign data, ends.
  if (proxy.proxyOf === null || proxy.proxyOf === proxy.id || depth > 8 || !isFor(proxy, activityId))
    return false;
  const replaced = plan.rows.attendees.get(proxy.proxyOf);
  if (!replaced) return false;
  const said = plan.rows.answers.get(answerKey(replaced.id, activityId))?.value;
  if (said !== 'yes' && (said !== undefined || !holdsSeat(plan, index, replaced, activityId, depth + 1)))
    return false;
  const rivals = (index.proxies.get(replaced.id) ?? []).filter((other) => isFor(other, activityId));
  const answered = rivals.some(
    (other) => plan.rows.answers.get(answerKey(other.id, activityId))?.value === 'yes',
  );
  return (
    !answered && rivals.find((other) => !plan.rows.answers.has(answerKey(other.id, activityId))) === proxy
  );
}
