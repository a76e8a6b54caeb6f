import { type AnswerValue, answerKey } from '../collections/answers.ts';
import type { Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { type AnswerIndex, isReplaced } from './answer-index.ts';
import { isKeptFor, isProxyFor } from './proxy-chain.ts';

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
