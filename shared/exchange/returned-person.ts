import type { CellWrite } from '../domain/attendees/cell-write.ts';
import type { ImportedFields } from '../domain/attendees/imported-fields.ts';
import type { AnswerValue } from '../domain/collections/answers.ts';
import { answerKey } from '../domain/collections/answers.ts';
import type { Attendee } from '../domain/collections/index.ts';
import { sameRow } from '../domain/plan/draft.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { ReadPerson } from '../reading/mapping.ts';
import { matchKey } from '../text/match-key.ts';
import type { ReturnedRow } from './returned.ts';

/** Another name altogether in somebody's row: it begins otherwise, and so does its reading. */
export function isSomebodyElse({ cells, edited }: ReturnedRow, { name, reading }: Attendee): boolean {
  if (!edited.has('name')) return false;
  const first = (text: string): string => [...matchKey(text)][0] ?? '';
  if (first(cells.get('name') ?? '') === first(name)) return false;
  const read = cells.get('reading') ?? cells.get('name-reading') ?? '';
  return read === '' || reading === '' || first(read) !== first(reading);
}

/** What has been read of a person so far, with one more cell; an answer is put among `answers`. */
export function merged(
  fields: ImportedFields,
  answers: Record<string, AnswerValue | null>,
  write: CellWrite,
): { fields: ImportedFields } {
  if (write.kind === 'answer') answers[write.activityId] = write.value;
  return { fields: write.kind === 'fields' ? { ...fields, ...write.patch } : fields };
}

/** What the plan says otherwise: fields, and `answers.` with the activity's id. An answer that was left open is none. */
export function changedFields(
  plan: Plan,
  person: Attendee,
  fields: ImportedFields,
  answers: Readonly<Record<string, AnswerValue | null>>,
): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [field, value] of Object.entries(fields))
    if (!sameRow({ value: person[field as keyof ImportedFields] }, { value })) changed.add(field);
  for (const [activity, value] of Object.entries(answers)) {
    const now = plan.rows.answers.get(answerKey(person.id, activity))?.value ?? null;
    if (value !== null && value !== now) changed.add(`answers.${activity}`);
  }
  return changed;
}

/** A row as the preview searches and names it. */
export function readPerson(
  { cells, row }: ReturnedRow,
  fields: ImportedFields,
  answers: Readonly<Record<string, AnswerValue | null>>,
): ReadPerson {
  const text = (id: string): string | null => cells.get(id) || null;
  return {
    name: text('name') ?? '',
    kana: text('reading') ?? text('name-reading'),
    organisation: text('city'),
    department: text('department'),
    jobTitle: text('jobTitle'),
    phone: text('phone'),
    mobile: null,
    email: text('email'),
    answers,
    diet: text('diet'),
    mobility: text('mobility'),
    interpretation: text('interpretation'),
    mode: fields.mode == null ? null : fields.mode === 'online' ? 'online' : 'inPerson',
    proxyFor: text('proxyFor'),
    remarks: text('remarks'),
    other: {},
    at: `A${row + 1}`,
  };
}
