import { BLANK_TOPIC } from '../agenda/blank-topic.ts';
import type { AgendaItem } from '../collections/index.ts';
import { lastOrder, movedTo, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { type Command, checked, refuse } from './command.ts';

/** Adds a topic at the end of a session's agenda, or of those in none (null); one without a title is refused. */
export const addAgendaItem: Command<
  { itemId: string | null; title: string } & Partial<
    Pick<AgendaItem, 'minutes' | 'organisationId' | 'presenter' | 'remarks'>
  >
> = (plan, input, context) => {
  const title = input.title.trim();
  if (input.itemId !== null && !plan.rows.items.has(input.itemId))
    return refuse('not-found', { collection: 'items' });
  if (title === '') return refuse('invalid-row', { collection: 'agenda', field: 'title' });
  const draft = new Draft(plan);
  draft.put('agenda', {
    ...BLANK_TOPIC,
    ...input,
    title,
    id: context.newId(),
    order: orderBetween(lastOrder(plan.rows.agenda.values()), null),
  });
  return checked(draft.change({ code: 'agenda.add', facts: { title } }));
};

/**
 * Puts a topic into a session, or into none (null): one that a city has proposed, or one of another session.
 * @param input `to`: its place there, from 0; at the end where it is not given
 */
export const placeAgendaItem: Command<{ id: string; itemId: string | null; to?: number }> = (
  plan,
  { id, itemId, to },
) => {
  const topic = plan.rows.agenda.get(id);
  if (!topic) return refuse('not-found', { collection: 'agenda' });
  if (itemId !== null && !plan.rows.items.has(itemId)) return refuse('not-found', { collection: 'items' });
  const draft = new Draft(plan);
  const last = orderBetween(lastOrder(plan.rows.agenda.values()), null);
  const isMoved = topic.itemId === itemId;
  const moved = isMoved ? topic : { ...topic, itemId, order: last };
  draft.put('agenda', moved);
  if (to !== undefined) {
    const others = topicsIn(plan, itemId).filter((one) => one.id !== id);
    const from = isMoved ? topicsIn(plan, itemId).findIndex((one) => one.id === id) : others.length;
    const rows = others.toSpliced(from, 0, moved);
    for (const row of movedTo(rows, from, Math.max(0, Math.min(to, others.length)))) draft.put('agenda', row);
  }
  const code = isMoved ? 'agenda.move' : 'agenda.add';
  return checked(draft.change({ code, facts: { title: topic.title } }));
};

/** Takes a topic off the agenda; its questions go with it, what was noted and is to be followed up stays. */
export const removeAgendaItem: Command<{ id: string }> = (plan, { id }) => {
  const topic = plan.rows.agenda.get(id);
  if (!topic) return refuse('not-found', { collection: 'agenda' });
  const draft = new Draft(plan);
  draft.remove('agenda', id);
  dropTopicRelations(draft, new Set([id]));
  return checked(draft.change({ code: 'agenda.remove', facts: { title: topic.title } }));
};

/** Moves a topic up (-1) or down (+1) within its session's agenda; at the end there is nothing to do. */
export const moveAgendaItem: Command<{ id: string; step: -1 | 1 }> = (plan, { id, step }) => {
  const topic = plan.rows.agenda.get(id);
  if (!topic?.itemId) return refuse('not-found', { collection: 'agenda' });
  const topics = topicsIn(plan, topic.itemId);
  const at = topics.findIndex((one) => one.id === id);
  if (at + step < 0 || at + step >= topics.length) return refuse('nothing-to-do');
  const draft = new Draft(plan);
  for (const row of movedTo(topics, at, at + step)) draft.put('agenda', row);
  return checked(draft.change({ code: 'agenda.move', facts: { title: topic.title } }));
};

/** What goes with topics that go: their questions and the answers to them. Notes and follow-ups stay, of no topic. */
export function dropTopicRelations(draft: Draft, ids: ReadonlySet<string>): void {
  const { rows } = draft.plan;
  const isGone = (agendaId: string | null): boolean => agendaId !== null && ids.has(agendaId);
  const asked = new Set<string>();
  for (const { id, agendaId } of rows.questions.values()) if (isGone(agendaId)) asked.add(id);
  for (const id of asked) draft.remove('questions', id);
  for (const [key, { questionId }] of rows.questionAnswers)
    if (asked.has(questionId)) draft.remove('questionAnswers', key);
  for (const name of ['notes', 'followUps'] as const)
    for (const key of rows[name].keys()) {
      const row = draft.get(name, key);
      if (row && isGone(row.agendaId)) draft.put(name, { ...row, agendaId: null });
    }
}

const topicsIn = (plan: Plan, itemId: string | null): AgendaItem[] =>
  [...plan.rows.agenda.values()].filter((topic) => topic.itemId === itemId).sort(byOrder);
