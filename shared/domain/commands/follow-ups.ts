import type { FollowUp } from '../collections/index.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';

const BLANK_FOLLOW_UP: Omit<FollowUp, 'id' | 'order' | 'title'> = {
  ownerId: null,
  partnerIds: [],
  due: null,
  state: 'open',
  remarks: '',
  noteId: null,
  agendaId: null,
};

/** Adds what is to be followed up; what it came of is said where it is known. */
export const addFollowUp: Command<
  Partial<Omit<FollowUp, 'id' | 'order' | 'title'>> & Pick<FollowUp, 'title'>
> = (plan, input, context) => {
  const { rows } = plan;
  const title = input.title.trim();
  if (input.noteId && !rows.notes.has(input.noteId)) return refuse('not-found', { collection: 'notes' });
  if (input.agendaId && !rows.agenda.has(input.agendaId))
    return refuse('not-found', { collection: 'agenda' });
  const cities = [...(input.ownerId ? [input.ownerId] : []), ...(input.partnerIds ?? [])];
  if (cities.some((id) => !rows.organisations.has(id)))
    return refuse('not-found', { collection: 'organisations' });
  const draft = new Draft(plan);
  draft.put('followUps', {
    ...BLANK_FOLLOW_UP,
    ...input,
    title,
    id: context.newId(),
    order: orderBetween(lastOrder(rows.followUps.values()), null),
  });
  return checked(draft.change({ code: 'follow-up.add', facts: { title } }));
};

/** Takes a follow-up off the list. */
export const removeFollowUp: Command<{ readonly id: string }> = (plan, { id }) => {
  const row = plan.rows.followUps.get(id);
  if (!row) return refuse('not-found', { collection: 'followUps' });
  const draft = new Draft(plan);
  draft.remove('followUps', id);
  return checked(draft.change({ code: 'follow-up.remove', facts: { title: row.title } }));
};
