import type { GoneChoice } from '../attendees/gone-people.ts';
import type { AnswerValue } from '../collections/answers.ts';
import type { Attendee } from '../collections/index.ts';
import { lastOrder, ordersAfter } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { type AgreedRow, agree } from './agree-rows.ts';
import { AnswerBook } from './answer-book.ts';
import { BLANK_ATTENDEE, dropAttendees, type NewAttendee } from './attendees.ts';
import { type Command, type CommandContext, checked, refuse } from './command.ts';

/** One person of a file as the preview settled it. */
export interface ImportedPerson {
  /** The attendee it is (the fields given replace his or hers), or null for a new one. */
  readonly attendeeId: string | null;
  readonly fields: NewAttendee;
  /** Answers by activity id; a null takes no answer away, for a blank cell means not answered. */
  readonly answers: Readonly<Record<string, AnswerValue | null>>;
  /** Of a workbook of ours the row he or she stood in, and what its cells said. */
  readonly returned?: { readonly code: string; readonly values: readonly string[] };
}

export interface ImportInput {
  readonly fileName: string;
  readonly sha256: string;
  /** When the file says it was last saved, and the city it is from, where known. */
  readonly modified?: string | null;
  readonly organisationId?: string | null;
  readonly people: readonly ImportedPerson[];
  /** People of the city who are no longer in the file, as far as something is to be done about them. */
  readonly gone?: readonly { readonly attendeeId: string; readonly choice: GoneChoice }[];
  /** The export that the file is a copy of. */
  readonly exportId?: string;
  /** The activities the file asks about: what somebody who declines declines. */
  readonly asked?: readonly string[];
}

/** Takes a read file in as one change, which one undo takes back. */
export const importAttendees: Command<ImportInput> = (plan, input, context) => {
  if (input.people.length === 0 && (input.gone ?? []).length === 0) return refuse('nothing-to-do');
  const draft = new Draft(plan);
  draftImport(draft, input, context);
  const { fileName, people } = input;
  return checked(draft.change({ code: 'attendee.import', facts: { fileName, people: people.length } }));
};

/** Writes a file's people, and its own record, into a draft that nothing has been written to. */
export function draftImport(draft: Draft, input: ImportInput, context: CommandContext): void {
  const { plan } = draft;
  const { gone = [], asked = [], modified = null, organisationId = null } = input;
  const importId = context.newId();
  const book = new AnswerBook(draft, context);
  const orders = ordersAfter(lastOrder(plan.rows.attendees.values()), input.people.length);
  const agreed = new Map<string, AgreedRow>();
  input.people.forEach((person, n) => {
    const old = person.attendeeId === null ? undefined : draft.get('attendees', person.attendeeId);
    const row: Attendee = old
      ? { ...old, ...person.fields }
      : { ...BLANK_ATTENDEE, ...person.fields, importId, id: context.newId(), order: orders[n] ?? '' };
    draft.put('attendees', row);
    if (person.returned) agreed.set(person.returned.code, { ref: row.id, values: person.returned.values });
    for (const [activityId, value] of Object.entries(person.answers)) {
      if (value === null || !plan.rows.activities.has(activityId)) continue;
      book.set(row.id, activityId, value, { source: 'file', ref: importId });
    }
  });
  for (const { attendeeId, choice } of gone) {
    if (choice !== 'decline' || !plan.rows.attendees.has(attendeeId)) continue;
    for (const activityId of asked)
      if (plan.rows.activities.has(activityId))
        book.set(attendeeId, activityId, 'no', { source: 'file', ref: importId });
  }
  const removed = gone.filter(({ choice }) => choice === 'remove').map(({ attendeeId }) => attendeeId);
  dropAttendees(plan, draft, book, new Set(removed.filter((id) => plan.rows.attendees.has(id))));
  book.settle();
  agree(draft, input.exportId, agreed);
  const people = input.people.length;
  const { fileName, sha256, exportId = null } = input;
  const file = { id: importId, fileName, sha256, at: context.now, modified, organisationId };
  draft.put('imports', { ...file, people, items: null, exportId });
}
