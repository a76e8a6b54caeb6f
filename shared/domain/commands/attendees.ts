import { type AnswerValue, answerKey } from '../collections/answers.ts';
import type { Attendee } from '../collections/index.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';

/** What a new attendee is given; the rest starts empty. */
export type NewAttendee = Partial<Omit<Attendee, 'id' | 'order'>>;

export const BLANK_ATTENDEE: Omit<Attendee, 'id' | 'order'> = {
  organisationId: null,
  organisationText: '',
  department: '',
  jobTitle: '',
  name: '',
  reading: '',
  phone: '',
  email: '',
  kind: 'member',
  mode: null,
  diet: '',
  remarks: '',
  proxyFor: '',
  proxyOf: null,
  proxyActivityIds: [],
  importId: null,
  unconfirmed: [],
};

/** Adds an attendee at the end of the list. */
export const addAttendee: Command<NewAttendee> = (plan, input, context) => {
  const draft = new Draft(plan);
  const order = orderBetween(lastOrder(plan.rows.attendees.values()), null);
  draft.put('attendees', { ...BLANK_ATTENDEE, ...input, id: context.newId(), order });
  return checked(draft.change({ code: 'attendee.add', facts: { name: input.name ?? '' } }));
};

/** Removes attendees with their answers and their parts in items (the name stays there as text). */
export const removeAttendees: Command<{ ids: readonly string[] }> = (plan, { ids }) => {
  const gone = new Set(ids);
  const draft = new Draft(plan);
  for (const id of gone) draft.remove('attendees', id);
  for (const [key, answer] of plan.rows.answers)
    if (gone.has(answer.attendeeId)) draft.remove('answers', key);
  for (const [key, value] of plan.rows.customValues)
    if (gone.has(value.attendeeId)) draft.remove('customValues', key);
  for (const [key, person] of plan.rows.itemPeople) {
    if (person.attendeeId === null || !gone.has(person.attendeeId)) continue;
    draft.remove('itemPeople', key);
    draft.put('itemPeople', { ...person, attendeeId: null });
  }
  const name = plan.rows.attendees.get(ids[0] ?? '')?.name ?? '';
  return checked(draft.change({ code: 'attendee.remove', facts: { name, count: gone.size } }));
};

/** Sets or clears (null: 未回答) one attendee's answer for one activity. */
export const setAnswer: Command<{ attendeeId: string; activityId: string; value: AnswerValue | null }> = (
  plan,
  { attendeeId, activityId, value },
) => {
  const attendee = plan.rows.attendees.get(attendeeId);
  const activity = plan.rows.activities.get(activityId);
  if (!attendee || !activity) return refuse('not-found', { collection: 'answers' });
  const draft = new Draft(plan);
  if (value === null) draft.remove('answers', answerKey(attendeeId, activityId));
  else draft.put('answers', { attendeeId, activityId, value });
  return checked(
    draft.change({ code: 'answer.set', facts: { name: attendee.name, activity: activity.title } }),
  );
};
