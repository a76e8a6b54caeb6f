import type { Attendee, Organisation } from '../domain/collections/index.ts';
import { byOrder, type Plan } from '../domain/plan/plan.ts';
import { kindById, kindName } from '../domain/reference/person-kinds.ts';
import type { FormColumnOf } from './form-columns.ts';
import type { FormOptions } from './form-options.ts';

/** A row of the form: who it is in this plan (null: nobody yet), and what stands in it. */
export interface PrefilledRow {
  readonly ref: string | null;
  readonly values: readonly string[];
}

/** What is told of a person beforehand. Answers, contact, care and remarks are asked anew, never shown. */
const SHOWN = ['name', 'reading', 'department', 'jobTitle'] as const;

/** The rows of a city's people: of this plan, or of last year's meeting who are not in this plan yet. */
export function prefilledRows(
  plan: Plan,
  { id }: Organisation,
  columns: readonly FormColumnOf[],
  { prefill, previous, language }: Pick<FormOptions, 'prefill' | 'previous' | 'language'>,
): readonly PrefilledRow[] {
  const source = prefill === 'plan' ? plan : prefill === 'last-year' ? previous : null;
  if (source === null) return [];
  return [...source.rows.attendees.values()]
    .filter(({ organisationId }) => organisationId === id)
    .sort(byOrder)
    .map((person) => ({
      ref: source === plan ? person.id : null,
      values: columns.map((column) => shownValue(plan, person, column, language)),
    }));
}

function shownValue(
  plan: Plan,
  person: Attendee,
  { id, cell }: FormColumnOf,
  language: FormOptions['language'],
): string {
  if (cell.kind === 'kind') return kindName(kindById(plan, person.kind), language);
  const field = SHOWN.find((one) => one === id);
  return field === undefined ? '' : person[field];
}
