import type { Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { answerIndex } from './answer-index.ts';
import { answerOf } from './filter-people.ts';
import { isProxyFor } from './proxy-chain.ts';

/**
 * Who comes to an activity instead of somebody; undefined where nobody does. Of several (two copies named one each) the
 * one who has said yes, else the first who has not answered.
 */
export function proxyIn(plan: Plan, attendeeId: string, activityId: string): Attendee | undefined {
  const { proxies } = answerIndex(plan);
  if (proxies.size === 0) return undefined;
  const those = (proxies.get(attendeeId) ?? []).filter((proxy) => isProxyFor(proxy, activityId));
  const saying = (value: 'yes' | null) => those.find(({ id }) => answerOf(plan, id, activityId) === value);
  return saying('yes') ?? saying(null) ?? those[0];
}

/** Who comes in the end, through proxies of proxies: somebody who is not replaced, the person himself included. */
export function whoComes(plan: Plan, person: Attendee, activityId: string): Attendee {
  const met = new Set([person]);
  for (let one = person; ; ) {
    const next = proxyIn(plan, one.id, activityId);
    if (!next || met.has(next)) return one;
    met.add(next);
    one = next;
  }
}

/** People who stay on the list and were linked to some who leave it: those these stood in for, and their proxies. */
export function linkedTo(plan: Plan, gone: ReadonlySet<string>): readonly Attendee[] {
  const linked = new Set<Attendee>();
  for (const person of plan.rows.attendees.values()) {
    if (person.proxyOf === null) continue;
    const other = plan.rows.attendees.get(person.proxyOf);
    if (gone.has(person.id) && other && !gone.has(other.id)) linked.add(other);
    if (!gone.has(person.id) && gone.has(person.proxyOf)) linked.add(person);
  }
  return [...linked];
}
