import type { Attendee } from '../collections/index.ts';
import { HONORIFICS } from '../collections/person-kinds.ts';
import type { Plan } from '../plan/plan.ts';
import { kindById } from '../reference/person-kinds.ts';

/** 敬称: a person's own, else what people of the kind are addressed with. */
export const honorificOf = (plan: Pick<Plan, 'rows'>, { honorific, kind }: Attendee): string =>
  honorific === '' ? kindById(plan, kind).honorific : honorific;

/**
 * A name as it is addressed on badges, envelopes, receipts and letters: 佐藤 一郎 様. Never two honorifics: a name
 * that was written with one stays as it is.
 */
export function addressed(plan: Pick<Plan, 'rows'>, person: Attendee): string {
  const name = person.name.trim();
  const honorific = honorificOf(plan, person);
  const isAddressed = HONORIFICS.some((one) => name.endsWith(one));
  return honorific === '' || isAddressed || name === '' ? name : `${name} ${honorific}`;
}
