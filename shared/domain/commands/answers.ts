import type { AnswerValue } from '../collections/answers.ts';
import { Draft } from '../plan/draft.ts';
import { AnswerBook, type AnswerOrigin, BY_HAND } from './answer-book.ts';
import { type Command, checked, refuse } from './command.ts';

/** One cell of the matrix of attendees and activities. */
export interface AnswerCell {
  readonly attendeeId: string;
  readonly activityId: string;
  /** null: 未回答. */
  readonly value: AnswerValue | null;
}

/** Sets or clears (null: 未回答) one attendee's answer for one activity. */
export const setAnswer: Command<
  AnswerCell & { readonly companions?: number; readonly origin?: AnswerOrigin }
> = (plan, { attendeeId, activityId, value, companions, origin = BY_HAND }, context) => {
  const attendee = plan.rows.attendees.get(attendeeId);
  const activity = plan.rows.activities.get(activityId);
  if (!attendee || !activity) return refuse('not-found', { collection: 'answers' });
  const draft = new Draft(plan);
  const book = new AnswerBook(draft, context);
  book.set(attendeeId, activityId, value, origin, companions);
  book.settle();
  return checked(
    draft.change({ code: 'answer.set', facts: { name: attendee.name, activity: activity.title } }),
  );
};

/** Sets many answers as one change: a whole row, a whole column, a block. */
export const setAnswers: Command<{ cells: readonly AnswerCell[] }> = (plan, { cells }, context) => {
  const draft = new Draft(plan);
  const book = new AnswerBook(draft, context);
  for (const { attendeeId, activityId, value } of cells) {
    if (!plan.rows.attendees.has(attendeeId) || !plan.rows.activities.has(activityId))
      return refuse('not-found', { collection: 'answers' });
    book.set(attendeeId, activityId, value, BY_HAND);
  }
  book.settle();
  return checked(draft.change({ code: 'answer.set-many', facts: { count: cells.length } }));
};

/** Gives one who waits a free place, ahead of the line. */
export const moveUp: Command<{ attendeeId: string; activityId: string }> = (
  plan,
  { attendeeId, activityId },
  context,
) => {
  const attendee = plan.rows.attendees.get(attendeeId);
  const activity = plan.rows.activities.get(activityId);
  if (!attendee || !activity) return refuse('not-found', { collection: 'answers' });
  const draft = new Draft(plan);
  if (!new AnswerBook(draft, context).moveUp(attendeeId, activity)) {
    return refuse('full', { title: activity.title });
  }
  return checked(
    draft.change({ code: 'answer.move-up', facts: { name: attendee.name, activity: activity.title } }),
  );
};
