import { joiningRanks } from '../attendees/joining-order.ts';
import { inJoiningOrder } from '../hub/cities.ts';
import type { Plan } from '../plan/plan.ts';

/** Cities that are asked about the agenda: members of the meeting's networks in 加盟順, and behind them whoever has answered. */
export function askedCities(plan: Plan): readonly string[] {
  const { organisations, questionAnswers, replies } = plan.rows;
  const ids = new Set(joiningRanks(plan).keys());
  for (const { organisationId } of questionAnswers.values()) ids.add(organisationId);
  for (const { organisationId, topics } of replies.values())
    if (topics.some(({ ref }) => ref.startsWith('agenda:'))) ids.add(organisationId);
  return inJoiningOrder(
    plan,
    [...ids].filter((id) => organisations.has(id)),
  );
}
