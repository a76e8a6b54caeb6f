import type { Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { answerIndex } from './answer-index.ts';
import { standingOf } from './standing.ts';

/** Whether proxies come instead of somebody in every activity that takes place: he or she is not at the meeting. */
export function isReplacedThroughout(plan: Plan, person: Attendee): boolean {
  const index = answerIndex(plan);
  const proxies = index.proxies.get(person.id) ?? [];
  if (proxies.length === 0) return false;
  if (proxies.some(({ proxyActivityIds }) => proxyActivityIds.length === 0)) return true;
  const held = [...plan.rows.activities.values()].filter(({ cancelled }) => !cancelled);
  return held.length > 0 && held.every(({ id }) => standingOf(plan, index, person, id) === null);
}
