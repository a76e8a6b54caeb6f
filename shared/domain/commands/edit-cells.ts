import type { CellWrite } from '../attendees/cell-write.ts';
import { customKey } from '../collections/custom-values.ts';
import type { Attendee } from '../collections/index.ts';
import { lastOrder, ordersAfter } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { AnswerBook, BY_HAND } from './answer-book.ts';
import { BLANK_ATTENDEE, type NewAttendee } from './attendees.ts';
import { type Command, checked, refuse } from './command.ts';

/** What was done to the cells, for the change's name. */
export type CellsHow = 'edit' | 'paste' | 'fill' | 'clear' | 'cut' | 'bulk';

/** One cell: an attendee by id, or the n-th of the new people by its number. */
export interface CellEdit {
  readonly who: string | number;
  readonly write: CellWrite;
}

export interface EditCells {
  readonly how: CellsHow;
  readonly edits: readonly CellEdit[];
  /** People who come with it (a paste beyond the last row). */
  readonly newPeople?: readonly NewAttendee[];
}

/**
 * Changes any number of cells, and adds the people who came with them, as one change: one undo takes all of it back.
 * A field that is set is confirmed by that. Nothing is done where a person, an activity or a field is gone.
 */
export const editCells: Command<EditCells> = (plan, { how, edits, newPeople = [] }, context) => {
  const draft = new Draft(plan);
  const book = new AnswerBook(draft, context);
  const orders =
    newPeople.length === 0 ? [] : ordersAfter(lastOrder(plan.rows.attendees.values()), newPeople.length);
  const added = newPeople.map((about, n): string => {
    const id = context.newId();
    draft.put('attendees', { ...BLANK_ATTENDEE, ...about, id, order: orders[n] ?? '' });
    return id;
  });
  const people = new Set<string>();
  for (const { who, write } of edits) {
    const id = typeof who === 'number' ? added[who] : who;
    const person = id === undefined ? undefined : draft.get('attendees', id);
    if (!person) return refuse('not-found', { collection: 'attendees' });
    if (!writeCell(draft, book, person, write)) return refuse('not-found', { collection: 'attendees' });
    people.add(person.id);
  }
  book.settle();
  const [first = ''] = people;
  const name = plan.rows.attendees.get(first)?.name ?? '';
  return checked(
    draft.change({
      code: 'cells.edit',
      facts: { how, name, cells: edits.length, people: people.size, added: added.length },
    }),
  );
};

/** false where what is to be written has no place in the plan. */
function writeCell(draft: Draft, book: AnswerBook, person: Attendee, write: CellWrite): boolean {
  switch (write.kind) {
    case 'fields': {
      const unconfirmed = person.unconfirmed.filter((field) => !(field in write.patch));
      draft.put('attendees', { ...person, ...write.patch, unconfirmed });
      return true;
    }
    case 'answer': {
      const { activityId, value } = write;
      if (!draft.plan.rows.activities.has(activityId)) return false;
      book.set(person.id, activityId, value, BY_HAND);
      return true;
    }
    case 'custom': {
      const { fieldId, value } = write;
      if (!draft.plan.rows.customFields.has(fieldId)) return false;
      if (value === null) draft.remove('customValues', customKey(person.id, fieldId));
      else draft.put('customValues', { attendeeId: person.id, fieldId, value });
      return true;
    }
  }
}
