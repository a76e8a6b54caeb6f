import type { Plan } from '../plan/plan.ts';
import { meetingOf } from '../plan/plan.ts';
import { membersOn } from './joining-order.ts';

/**
 * The meeting's networks that each organisation belongs to on its day, the convener's first. A city in two of them
 * is listed under the first.
 */
export function networksByCity(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const network of meetingOf(plan).networks) {
    for (const { organisationId } of membersOn(plan, network)) {
      const others = found.get(organisationId);
      if (others) others.push(network);
      else found.set(organisationId, [network]);
    }
  }

  return found;
}
