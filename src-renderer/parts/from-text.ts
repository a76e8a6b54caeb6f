import type { Attendee } from '../../shared/domain/collections/index.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { nameOf } from '../../shared/domain/reference/title-of.ts';
import type { Language } from '../i18n/language.tsx';

/** Where a person comes from, as the list shows it. */
export function fromText(plan: Plan, person: Attendee, language: Language): string {
  const organisation = plan.rows.organisations.get(person.organisationId ?? '');
  return organisation ? nameOf(organisation, language) : person.organisationText;
}
