import { organisationFields, organisationFinder } from '../attendees/find-organisation.ts';
import { checkInKey } from '../collections/check-ins.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { AnswerBook, BY_HAND } from './answer-book.ts';
import { BLANK_ATTENDEE } from './attendees.ts';
import { type Command, checked, refuse } from './command.ts';

/** What is being checked in to: an activity, or one leg of it (点呼). */
export interface ReceptionSubject {
  readonly activityId: string;
  readonly itemId: string | null;
}

/** Ticks an attendee off; one who is ticked off already stays as he or she is. */
export const checkIn: Command<ReceptionSubject & { readonly attendeeId: string; readonly desk: string }> = (
  plan,
  { attendeeId, activityId, itemId, desk },
  context,
) => {
  const person = plan.rows.attendees.get(attendeeId);
  if (!person || !plan.rows.activities.has(activityId))
    return refuse('not-found', { collection: 'attendees' });
  if (plan.rows.checkIns.has(checkInKey(attendeeId, activityId, itemId))) return refuse('nothing-to-do');
  const draft = new Draft(plan);
  draft.put('checkIns', { attendeeId, activityId, itemId, at: context.now, desk, walkIn: false });
  return checked(draft.change({ code: 'reception.in', facts: { name: person.name } }));
};

/** Ticks off many at once, as paper lists are typed back; those ticked off already stay as they are. */
export const checkInMany: Command<
  ReceptionSubject & { readonly attendeeIds: readonly string[]; readonly desk: string }
> = (plan, { attendeeIds, activityId, itemId, desk }, context) => {
  if (!plan.rows.activities.has(activityId)) return refuse('not-found', { collection: 'activities' });
  const draft = new Draft(plan);
  const come = attendeeIds.filter((id) => !plan.rows.checkIns.has(checkInKey(id, activityId, itemId)));
  for (const attendeeId of come) {
    if (!plan.rows.attendees.has(attendeeId)) return refuse('not-found', { collection: 'attendees' });
    draft.put('checkIns', { attendeeId, activityId, itemId, at: context.now, desk, walkIn: false });
  }
  return checked(draft.change({ code: 'reception.in-many', facts: { count: come.length } }));
};

/** Takes a tick back. */
export const undoCheckIn: Command<ReceptionSubject & { readonly attendeeId: string }> = (
  plan,
  { attendeeId, activityId, itemId },
) => {
  const draft = new Draft(plan);
  draft.remove('checkIns', checkInKey(attendeeId, activityId, itemId));
  const name = plan.rows.attendees.get(attendeeId)?.name ?? '';
  return checked(draft.change({ code: 'reception.out', facts: { name } }));
};

/** 当日参加: somebody nobody expected is put on the list, comes to the activity and is ticked off, in one change. */
export const walkIn: Command<
  ReceptionSubject & { readonly name: string; readonly organisationText: string; readonly desk: string }
> = (plan, { activityId, itemId, name, organisationText, desk }, context) => {
  if (name.trim() === '') return refuse('invalid-row', { collection: 'attendees', field: 'name' });
  if (!plan.rows.activities.has(activityId)) return refuse('not-found', { collection: 'activities' });
  const draft = new Draft(plan);
  const id = context.newId();
  draft.put('attendees', {
    ...BLANK_ATTENDEE,
    id,
    name: name.trim(),
    ...organisationFields(organisationFinder(plan.rows.organisations), organisationText),
    kind: 'observer',
    order: orderBetween(lastOrder(plan.rows.attendees.values()), null),
  });
  const book = new AnswerBook(draft, context);
  book.set(id, activityId, 'yes', BY_HAND);
  book.settle();
  draft.put('checkIns', { attendeeId: id, activityId, itemId, at: context.now, desk, walkIn: true });
  return checked(draft.change({ code: 'reception.walk-in', facts: { name: name.trim() } }));
};
