import type { Reply } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/** What was sent to each city last, by organisation id. Ids are UUIDv7: of two sent at once the later one counts. */
export function latestReplies(plan: Plan): ReadonlyMap<string, Reply> {
  const latest = new Map<string, Reply>();
  for (const reply of plan.rows.replies.values()) {
    const other = latest.get(reply.organisationId);
    if (!other || isLater(reply, other)) latest.set(reply.organisationId, reply);
  }
  return latest;
}

const isLater = (a: Reply, b: Reply): boolean =>
  (a.sentAt ?? '') === (b.sentAt ?? '') ? a.id > b.id : (a.sentAt ?? '') > (b.sentAt ?? '');
