import type { Attendee } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import type { Column } from './columns.ts';

/** A person's organisation as text. */
export const organisationName = (plan: Plan, { organisationId, organisationText }: Attendee): string =>
  plan.rows.organisations.get(organisationId ?? '')?.name ?? organisationText;

/** The text that a cell is edited as; '' for what is chosen and not typed (kind, answer). */
export function cellText(plan: Plan, person: Attendee, { cell }: Column): string {
  switch (cell.kind) {
    case 'text':
      return person[cell.field];
    case 'organisation':
      return organisationName(plan, person);
    case 'kind':
    case 'answer':
      return '';
  }
}

/** Whether what stands in the cell is hidden for now. */
export const isVeiled = (person: Attendee, { cell }: Column, veiled: boolean): boolean =>
  veiled && cell.kind === 'text' && cell.field === 'diet' && person.diet !== '';
