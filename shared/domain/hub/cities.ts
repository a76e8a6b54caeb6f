import { gojuonKey } from '../attendees/gojuon.ts';
import { joiningRanks } from '../attendees/joining-order.ts';
import type { Plan } from '../plan/plan.ts';

/** Cities by 加盟順; those that are no members after them, by reading. */
export function inJoiningOrder(plan: Plan, ids: Iterable<string>): string[] {
  const ranks = joiningRanks(plan);
  const key = (id: string): string => gojuonKey(plan.rows.organisations.get(id)?.reading ?? '') || id;
  return [...ids].sort((a, b) => {
    const byRank = (ranks.get(a) ?? Number.MAX_SAFE_INTEGER) - (ranks.get(b) ?? Number.MAX_SAFE_INTEGER);
    const [left, right] = [key(a), key(b)];
    return byRank !== 0 ? byRank : left < right ? -1 : left > right ? 1 : a < b ? -1 : 1;
  });
}

/** The cities that take part in the hub, in that order. */
export const hubCityIds = (plan: Plan): string[] => inJoiningOrder(plan, plan.rows.hubCities.keys());
