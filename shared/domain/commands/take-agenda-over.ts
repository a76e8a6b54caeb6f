import { takenUp, topicsInOrder, whereItStood } from '../agenda/taken-up.ts';
import type { AgendaItem } from '../collections/index.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { meetingOf, type Plan } from '../plan/plan.ts';
import { type Command, checked, refuse } from './command.ts';

/**
 * Takes topics of another meeting up again, at the end of a session or of none: title, minutes and proposer, where it
 * stood and how (第7回 議題2：継続), and what had come of it as a remark. Its presenter, papers and questions are that
 * meeting's own. One that was taken up before is left out.
 */
export const takeAgendaOver: Command<{
  readonly from: Plan;
  readonly ids: readonly string[];
  readonly itemId: string | null;
}> = (plan, { from, ids, itemId }, context) => {
  if (itemId !== null && !plan.rows.items.has(itemId)) return refuse('not-found', { collection: 'items' });
  const draft = new Draft(plan);
  const wanted = new Set(ids);
  let order = lastOrder(plan.rows.agenda.values());
  let count = 0;
  for (const [n, topic] of topicsInOrder(from).entries()) {
    if (!wanted.has(topic.id)) continue;
    const carriedFrom = whereItStood(from, topic, n + 1);
    if (isTaken(plan, topic, carriedFrom)) continue;
    order = orderBetween(order, null);
    count += 1;
    const taken = takenUp(from, topic, n + 1);
    const organisationId = plan.rows.organisations.has(taken.organisationId ?? '')
      ? taken.organisationId
      : null;
    draft.put('agenda', { ...taken, organisationId, id: context.newId(), itemId, order });
  }
  return checked(draft.change({ code: 'agenda.carry', facts: { count, title: meetingOf(from).title } }));
};

/** Whether a topic of another meeting has been taken up already. */
export const isTakenOver = (plan: Plan, from: Plan, topic: AgendaItem): boolean =>
  isTaken(plan, topic, whereItStood(from, topic, topicsInOrder(from).indexOf(topic) + 1));

const isTaken = (plan: Plan, { title }: AgendaItem, carriedFrom: string): boolean =>
  [...plan.rows.agenda.values()].some((one) => one.carriedFrom === carriedFrom && one.title === title);
