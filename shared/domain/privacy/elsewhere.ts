import { matchKey } from '../../text/match-key.ts';
import type { Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/** What makes two rows of two meetings look like one person. */
const signsOf = ({ name, email }: Pick<Attendee, 'name' | 'email'>): string[] => [
  ...(name.trim() === '' ? [] : [`name ${matchKey(name)}`]),
  ...(email.trim() === '' ? [] : [`mail ${email.trim().toLowerCase()}`]),
];

/**
 * People of another plan with a name or a mail address of one of these: a disposal does not reach them there. Namesakes
 * are among them; only a person can tell.
 */
export function peopleElsewhere(people: readonly Attendee[], other: Plan): Attendee[] {
  const signs = new Set(people.flatMap(signsOf));
  return [...other.rows.attendees.values()].filter((person) =>
    signsOf(person).some((sign) => signs.has(sign)),
  );
}
