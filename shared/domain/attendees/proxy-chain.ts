import { answerKey } from '../collections/answers.ts';
import type { Answer, Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/** Proxies of proxies are followed so far; a chain that runs in a circle, met in foreign data, ends. */
const LONGEST = 10;

/** Finds people and answers, in a plan or a draft. */
export interface ChainRows {
  readonly attendee: (id: string) => Attendee | undefined;
  readonly answer: (key: string) => Answer | undefined;
}

/**
 * A person and those he or she stands in for in an activity, the one replaced first and so on back: what is held for a
 * proxy hangs on the nearest of them who has it. A proxy for other activities stands in for nobody here.
 * @param get finds an attendee by id, in a plan or a draft
 */
export function proxyChain(
  get: ChainRows['attendee'],
  person: Attendee,
  activityId: string,
): readonly Attendee[] {
  const chain = [person];
  for (let one = person; chain.length < LONGEST; ) {
    if (one.proxyOf === null || !isProxyFor(one, activityId)) break;
    const next = get(one.proxyOf);
    if (!next || chain.includes(next)) break;
    chain.push(next);
    one = next;
  }
  return chain;
}

/** The answer a place hangs on, in a plan: see `wordBehind`. */
export const answerBehind = (plan: Plan, person: Attendee, activityId: string): Answer | undefined =>
  wordBehind(rowsOf(plan), person, activityId);

/**
 * The answer a place hangs on: the person's own, else the place kept for him or her, else the same of the person
 * replaced, through proxies of proxies. The nearest word counts, whatever was said further back.
 */
export function wordBehind(
  { attendee, answer }: ChainRows,
  person: Attendee,
  activityId: string,
): Answer | undefined {
  for (const one of proxyChain(attendee, person, activityId)) {
    const word = answer(answerKey(one.id, activityId)) ?? keptFor(one, activityId);
    if (word) return word;
  }
  return undefined;
}

/** The word on which the place of a proxy was held, or would be, before he or she answered; undefined: none was. */
export function heldBefore(plan: Plan, person: Attendee, activityId: string): Answer | undefined {
  const kept = keptFor(person, activityId);
  if (kept) return kept;
  const replaced = proxyChain((id) => plan.rows.attendees.get(id), person, activityId)[1];
  return replaced && answerBehind(plan, replaced, activityId);
}

/** A plan's rows as a chain reads them. */
export const rowsOf = ({ rows }: Plan): ChainRows => ({
  attendee: (id) => rows.attendees.get(id),
  answer: (key) => rows.answers.get(key),
});

/** The place that is kept for a proxy, as the yes it was. */
function keptFor({ id, heldPlaces }: Attendee, activityId: string): Answer | undefined {
  const kept = heldPlaces.find((one) => one.activityId === activityId);
  if (!kept) return undefined;
  return {
    ...kept,
    attendeeId: id,
    value: 'yes',
    at: kept.since,
    source: null,
    ref: '',
    cause: 'answered',
  };
}

/** Whether a place is kept for a proxy in an activity, whatever those before him or her say by now. */
export const isKeptFor = ({ heldPlaces }: Attendee, activityId: string): boolean =>
  heldPlaces.some((one) => one.activityId === activityId);

/** Whether a proxy is for an activity; one that names none is for all. */
export const isProxyFor = ({ proxyActivityIds: only }: Attendee, activityId: string): boolean =>
  only.length === 0 || only.includes(activityId);
