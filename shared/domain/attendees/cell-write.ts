import { type AnswerValue, answerKey } from '../collections/answers.ts';
import { type CustomScalar, customKey } from '../collections/custom-values.ts';
import type { Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import type { CellKind } from './cells.ts';

/** What is to stand in a cell: fields of the person, an answer (null: not answered), a value of an own field. */
export type CellWrite =
  | { readonly kind: 'fields'; readonly patch: Partial<Omit<Attendee, 'id' | 'order'>> }
  | { readonly kind: 'answer'; readonly activityId: string; readonly value: AnswerValue | null }
  | { readonly kind: 'custom'; readonly fieldId: string; readonly value: CustomScalar | null };

/** What stands in a cell, as it would be written into another one. */
export function readCell(plan: Plan, person: Attendee, cell: CellKind): CellWrite {
  switch (cell.kind) {
    case 'text':
      return { kind: 'fields', patch: { [cell.field]: person[cell.field] } };
    case 'organisation':
      return {
        kind: 'fields',
        patch: { organisationId: person.organisationId, organisationText: person.organisationText },
      };
    case 'kind':
      return { kind: 'fields', patch: { kind: person.kind } };
    case 'mode':
      return { kind: 'fields', patch: { mode: person.mode } };
    case 'honorific':
      return { kind: 'fields', patch: { honorific: person.honorific } };
    case 'answer': {
      const activityId = cell.activity.id;
      const value = plan.rows.answers.get(answerKey(person.id, activityId))?.value ?? null;
      return { kind: 'answer', activityId, value };
    }
    case 'custom':
      return { kind: 'custom', fieldId: cell.field.id, value: customOf(plan, person.id, cell.field.id) };
  }
}

/** What empties a cell; null for a kind, which everybody has. */
export function emptyCell(cell: CellKind): CellWrite | null {
  switch (cell.kind) {
    case 'text':
      return { kind: 'fields', patch: { [cell.field]: '' } };
    case 'organisation':
      return { kind: 'fields', patch: { organisationId: null, organisationText: '' } };
    case 'kind':
      return null;
    case 'mode':
      return { kind: 'fields', patch: { mode: null } };
    case 'honorific':
      return { kind: 'fields', patch: { honorific: '' } };
    case 'answer':
      return { kind: 'answer', activityId: cell.activity.id, value: null };
    case 'custom':
      return { kind: 'custom', fieldId: cell.field.id, value: null };
  }
}

/** A person's value of an own field; null: not filled in. */
export const customOf = (plan: Plan, attendeeId: string, fieldId: string): CustomScalar | null =>
  plan.rows.customValues.get(customKey(attendeeId, fieldId))?.value ?? null;
