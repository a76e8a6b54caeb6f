import type { AgendaItem } from '../collections/index.ts';
import { lastOrder, movedTo, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { agendaOf } from '../schedule/agenda-of.ts';
import { type Command, checked, refuse } from './command.ts';

/** Adds a topic at the end of a session's agenda; one without a title is refused. */
export const addAgendaItem: Command<
  { itemId: string; title: string } & Partial<
    Pick<AgendaItem, 'minutes' | 'organisationId' | 'presenter' | 'remarks'>
  >
> = (plan, input, context) => {
  const title = input.title.trim();
  if (!plan.rows.items.has(input.itemId)) return refuse('not-found', { collection: 'items' });
  if (title === '') return refuse('invalid-row', { collection: 'agenda', field: 'title' });
  const draft = new Draft(plan);
  draft.put('agenda', {
    minutes: null,
    organisationId: null,
    presenter: '',
    remarks: '',
    unconfirmed: [],
    ...input,
    title,
    id: context.newId(),
    order: orderBetween(lastOrder(plan.rows.agenda.values()), null),
  });
  return checked(draft.change({ code: 'agenda.add', facts: { title } }));
};

/** Puts a topic at the end of a session's agenda: one that a city has proposed, or one of another session. */
export const placeAgendaItem: Command<{ id: string; itemId: string }> = (plan, { id, itemId }) => {
  const topic = plan.rows.agenda.get(id);
  if (!topic) return refuse('not-found', { collection: 'agenda' });
  if (!plan.rows.items.has(itemId)) return refuse('not-found', { collection: 'items' });
  const draft = new Draft(plan);
  draft.put('agenda', { ...topic, itemId, order: orderBetween(lastOrder(plan.rows.agenda.values()), null) });
  return checked(draft.change({ code: 'agenda.add', facts: { title: topic.title } }));
};

/** Takes a topic off the agenda. */
export const removeAgendaItem: Command<{ id: string }> = (plan, { id }) => {
  const topic = plan.rows.agenda.get(id);
  if (!topic) return refuse('not-found', { collection: 'agenda' });
  const draft = new Draft(plan);
  draft.remove('agenda', id);
  return checked(draft.change({ code: 'agenda.remove', facts: { title: topic.title } }));
};

/** Moves a topic up (-1) or down (+1) within its session's agenda; at the end there is nothing to do. */
export const moveAgendaItem: Command<{ id: string; step: -1 | 1 }> = (plan, { id, step }) => {
  const topic = plan.rows.agenda.get(id);
  if (!topic?.itemId) return refuse('not-found', { collection: 'agenda' });
  const topics = agendaOf(plan, topic.itemId);
  const at = topics.findIndex((one) => one.id === id);
  if (at + step < 0 || at + step >= topics.length) return refuse('nothing-to-do');
  const draft = new Draft(plan);
  for (const row of movedTo(topics, at, at + step)) draft.put('agenda', row);
  return checked(draft.change({ code: 'agenda.move', facts: { title: topic.title } }));
};
