import type { Plan } from '../plan/plan.ts';

/** Ids of the activities for which somebody has answered or was ticked off, or a proxy is to come. */
export function answeredActivityIds(plan: Plan): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { activityId } of plan.rows.answers.values()) ids.add(activityId);
  for (const { activityId } of plan.rows.checkIns.values()) ids.add(activityId);
  for (const { proxyActivityIds } of plan.rows.attendees.values())
    for (const id of proxyActivityIds) ids.add(id);
  return ids;
}
