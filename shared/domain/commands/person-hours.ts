import { joinWindows } from '../calendar/windows.ts';
import { type Hours, MAX_MINUTES } from '../collections/values.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';

export interface PersonHoursInput {
  readonly dayId: string;
  /** An attendee of the plan, or null for a name as text. */
  readonly attendeeId: string | null;
  readonly text: string;
  /** None: nothing is known, and the row goes. */
  readonly hours: readonly Hours[];
}

/** Sets when a person can be there on a day; adjoining windows become one, a window without length is refused. */
export const setPersonHours: Command<PersonHoursInput> = (plan, { dayId, attendeeId, text, hours }) => {
  if (!plan.rows.days.has(dayId)) return refuse('not-found', { collection: 'days' });
  const name = attendeeId === null ? text.trim() : plan.rows.attendees.get(attendeeId)?.name;
  if (name === undefined) return refuse('not-found', { collection: 'attendees' });
  if (name === '' && attendeeId === null)
    return refuse('invalid-row', { collection: 'personHours', field: 'text' });
  if (hours.some(({ from, to }) => from === to)) return refuse('end-before-start', { title: name });
  const joined = joinWindows(hours);
  if (joined.some(({ to }) => to > MAX_MINUTES)) return refuse('out-of-range', { title: name });
  const draft = new Draft(plan);
  if (joined.length === 0) draft.remove('personHours', `${dayId}|${attendeeId ?? name}`);
  else draft.put('personHours', { dayId, attendeeId, text: name, hours: joined });
  return checked(draft.change({ code: 'person.hours', facts: { name } }));
};
