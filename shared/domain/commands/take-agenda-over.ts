import { BLANK_TOPIC } from '../agenda/blank-topic.ts';
import { sessionsOf } from '../agenda/sessions.ts';
import { recordWords } from '../agenda/words.ts';
import type { AgendaItem } from '../collections/index.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { byOrder, meetingOf, type Plan } from '../plan/plan.ts';
import { type Command, checked, refuse } from './command.ts';

/** The topics of a meeting in the order in which it dealt with them, those of no session last. */
export const topicsInOrder = (plan: Plan): readonly AgendaItem[] => [
  ...sessionsOf(plan).flatMap(({ topics }) => topics),
  ...[...plan.rows.agenda.values()].filter(({ itemId }) => itemId === null).sort(byOrder),
];

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
    const carriedFrom = whereIt(from, topic, n + 1);
    if (isTaken(plan, topic, carriedFrom)) continue;
    order = orderBetween(order, null);
    count += 1;
    draft.put('agenda', {
      ...BLANK_TOPIC,
      id: context.newId(),
      itemId,
      title: topic.title,
      minutes: topic.minutes,
      organisationId: plan.rows.organisations.has(topic.organisationId ?? '') ? topic.organisationId : null,
      remarks: topic.outcome,
      carriedFrom,
      order,
    });
  }
  return checked(draft.change({ code: 'agenda.carry', facts: { count, title: meetingOf(from).title } }));
};

/** Whether a topic of another meeting has been taken up already. */
export const isTakenOver = (plan: Plan, from: Plan, topic: AgendaItem): boolean =>
  isTaken(plan, topic, whereIt(from, topic, topicsInOrder(from).indexOf(topic) + 1));

const isTaken = (plan: Plan, { title }: AgendaItem, carriedFrom: string): boolean =>
  [...plan.rows.agenda.values()].some((one) => one.carriedFrom === carriedFrom && one.title === title);

/** 第7回 議題2：継続 */
function whereIt(from: Plan, { state }: AgendaItem, n: number): string {
  const { number, title } = meetingOf(from);
  const meeting = number === null ? title : `第${number}回`;
  return `${[...meeting].slice(0, 200).join('')} 議題${n}：${recordWords('ja').states[state]}`;
}
