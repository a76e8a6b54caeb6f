import { plusDays } from '../calendar/dates.ts';
import { MEETING_KEY } from '../collections/meeting.ts';
import { Draft } from '../plan/draft.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import { meetingOf, type Plan } from '../plan/plan.ts';
import { type Command, type CommandContext, checked, refuse } from './command.ts';

/**
 * Puts another plan's structure into a draft: organisations, days (by their offset from the new
 * first day), activities, places and items, all under new ids. People, answers and imports are left
 * out. Dates reached by offset are marked to be confirmed.
 */
export function putCarriedOver(
  draft: Draft,
  from: Plan,
  firstDate: string | null,
  context: CommandContext,
): void {
  const renamed = new Map<string, string>();
  const fresh = (id: string): string => {
    const known = renamed.get(id) ?? context.newId();
    renamed.set(id, known);
    return known;
  };
  for (const row of from.rows.organisations.values()) draft.put('organisations', row);
  for (const row of from.rows.memberships.values()) draft.put('memberships', row);
  const oldHost = from.rows.organisations.get(meetingOf(from).hostId)?.name;
  const newHost = draft.get('organisations', draft.get('meeting', MEETING_KEY)?.hostId ?? '')?.name ?? '';
  const isNewHost = oldHost !== newHost;
  const days = orderedDays(from);
  const base = days[0]?.offset ?? 0;
  for (const day of days) {
    const offset = day.offset - base;
    const date = firstDate === null ? null : plusDays(firstDate, offset);
    const area = day.area === oldHost ? newHost : day.area;
    // The first day was chosen; the others only follow it.
    draft.put('days', {
      ...day,
      id: fresh(day.id),
      offset,
      date,
      area,
      unconfirmed: date === null || offset === 0 ? [] : ['date'],
    });
  }
  for (const row of from.rows.activities.values()) draft.put('activities', { ...row, id: fresh(row.id) });
  for (const row of from.rows.places.values()) {
    draft.put('places', {
      ...row,
      id: fresh(row.id),
      parentId: row.parentId === null ? null : fresh(row.parentId),
    });
  }
  for (const row of from.rows.items.values()) {
    draft.put('items', {
      ...row,
      id: fresh(row.id),
      dayId: row.dayId === null ? null : fresh(row.dayId),
      placeId: row.placeId === null ? null : fresh(row.placeId),
      activityIds: row.activityIds.map(fresh),
      cancelled: false,
      // Last year's notes are last year's; what still stands there is to be confirmed for the new host.
      remarks: '',
      unconfirmed:
        isNewHost && row.placeId !== null ? withField(row.unconfirmed, 'placeId') : row.unconfirmed,
    });
  }
}

const withField = (fields: readonly string[], field: string): string[] => [...new Set([...fields, field])];

/** Fills a planned meeting that has no days yet with another meeting's structure. */
export const carryOver: Command<{ from: Plan; firstDate: string | null }> = (
  plan,
  { from, firstDate },
  context,
) => {
  if (plan.rows.days.size > 0 || plan.rows.items.size > 0) return refuse('in-use');
  const draft = new Draft(plan);
  putCarriedOver(draft, from, firstDate, context);
  return checked(draft.change({ code: 'plan.carry-over', facts: { title: meetingOf(from).title } }));
};
