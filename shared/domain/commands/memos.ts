import type { AnswerValue } from '../collections/answers.ts';
import { Draft } from '../plan/draft.ts';
import { AnswerBook } from './answer-book.ts';
import { type Command, checked, refuse } from './command.ts';

/**
 * 電話メモ: keeps the words and the time, and takes over what the person at the telephone has confirmed of them:
 * answers (their source is this memo) and care. One change, one undo.
 */
export const takeMemo: Command<{
  readonly text: string;
  readonly attendeeId: string | null;
  readonly answers: readonly { readonly activityId: string; readonly value: AnswerValue }[];
  /** Added to the care that is known; '' for none. */
  readonly diet: string;
  /** Added to the needs that are known; left out or '' for none. */
  readonly mobility?: string;
  readonly interpretation?: string;
}> = (plan, { text, attendeeId, answers, ...care }, context) => {
  const words = text.trim();
  if (words === '') return refuse('nothing-to-do');
  const person = attendeeId === null ? undefined : plan.rows.attendees.get(attendeeId);
  if (attendeeId !== null && !person) return refuse('not-found', { collection: 'attendees' });
  const draft = new Draft(plan);
  const id = context.newId();
  draft.put('memos', { id, text: words, at: context.now, attendeeId });
  if (person) {
    const book = new AnswerBook(draft, context);
    for (const { activityId, value } of answers) {
      if (!plan.rows.activities.has(activityId)) return refuse('not-found', { collection: 'activities' });
      book.set(person.id, activityId, value, { source: 'phone', ref: id });
    }
    // The book may have written to the person: a place that is held.
    const now = draft.get('attendees', person.id) ?? person;
    const added = { ...now };
    for (const field of ['diet', 'mobility', 'interpretation'] as const) {
      const said = care[field] ?? '';
      if (said !== '' && !now[field].includes(said))
        added[field] = [now[field], said].filter(Boolean).join('・');
    }
    draft.put('attendees', added);
    book.settle();
  }
  return checked(draft.change({ code: 'memo.take', facts: { name: person?.name ?? '' } }));
};
