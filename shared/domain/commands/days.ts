import type { Result } from '../../lib/result.ts';
import { daysBetween, plusDays } from '../calendar/dates.ts';
import type { Day } from '../collections/index.ts';
import type { Change } from '../plan/change.ts';
import { Draft } from '../plan/draft.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import type { Plan } from '../plan/plan.ts';
import { type Command, type CommandError, checked, refuse } from './command.ts';
import { endsAfterStart, OFF_THE_GRID } from './items.ts';

/** Adds a day after the last one, dated when the others are. */
export const addDay: Command<Pick<Day, 'kind' | 'area'>> = (plan, input, context) => {
  const last = orderedDays(plan).at(-1);
  const offset = last ? last.offset + 1 : 0;
  const draft = new Draft(plan);
  draft.put('days', {
    ...input,
    id: context.newId(),
    offset,
    date: last?.date ? plusDays(last.date, 1) : null,
    windowStart: input.kind === 'meeting' ? 13 * 60 + 30 : null,
    windowEnd: input.kind === 'meeting' ? 17 * 60 : null,
    variant: 'a',
    unconfirmed: [],
  });
  return checked(draft.change({ code: 'day.add', facts: { n: offset + 1 } }));
};

/** Chooses the first day; every other day keeps its offset, every item its time. null: the dates are open again. */
export const setFirstDay: Command<{ date: string | null }> = (plan, { date }) => withFirstDay(plan, date);

function withFirstDay(plan: Plan, date: string | null): Result<Change, CommandError> {
  const draft = new Draft(plan);
  const [first] = orderedDays(plan);
  if (!first) return refuse('not-found', { collection: 'days' });
  for (const day of plan.rows.days.values()) {
    const next = date === null ? null : plusDays(date, day.offset - first.offset);
    draft.put('days', {
      ...day,
      date: next,
      unconfirmed: day.unconfirmed.filter((field) => field !== 'date'),
    });
  }
  return checked(draft.change({ code: 'day.first', facts: { date: date ?? '' } }));
}

/**
 * Removes a day with the hours people have stated for it; its items go to the tray with their times cleared
 * (rule cases 17 and 18).
 */
export const removeDay: Command<{ id: string }> = (plan, { id }) => {
  const day = plan.rows.days.get(id);
  if (!day) return refuse('not-found', { collection: 'days' });
  const draft = new Draft(plan);
  draft.remove('days', id);
  for (const item of plan.rows.items.values()) {
    if (item.dayId === id) draft.put('items', { ...item, ...OFF_THE_GRID });
  }
  for (const [key, hours] of plan.rows.personHours) if (hours.dayId === id) draft.remove('personHours', key);
  for (const [, row] of plan.rows.hub) if (row.dayId === id) draft.put('hub', { ...row, dayId: null });
  for (const [, row] of plan.rows.stage) if (row.dayId === id) draft.put('stage', { ...row, dayId: null });
  for (const note of plan.rows.notes.values())
    if (note.dayId === id) draft.put('notes', { ...note, dayId: null });
  return checked(draft.change({ code: 'day.remove', facts: { date: day.date ?? '', n: day.offset + 1 } }));
};

/** Sets one day's date; the days must stay in order, one date at most once (rule case 25). */
export const setDayDate: Command<{ id: string; date: string }> = (plan, { id, date }) => {
  const day = plan.rows.days.get(id);
  if (!day) return refuse('not-found', { collection: 'days' });
  const [first] = orderedDays(plan);
  if (!first?.date || first.id === id) return withFirstDay(plan, date);
  const offset = first.offset + daysBetween(first.date, date);
  if (offset <= first.offset) return refuse('invalid-row', { collection: 'days', field: 'date' });
  if ([...plan.rows.days.values()].some((other) => other.id !== id && other.offset === offset)) {
    return refuse('duplicate', { date });
  }
  const draft = new Draft(plan);
  draft.put('days', {
    ...day,
    date,
    offset,
    unconfirmed: day.unconfirmed.filter((field) => field !== 'date'),
  });
  return checked(draft.change({ code: 'day.date', facts: { date } }));
};

/** Sets a day's window; an end that is not after its start is refused. */
export const setDayWindow: Command<{ id: string } & Partial<Pick<Day, 'windowStart' | 'windowEnd'>>> = (
  plan,
  { id, ...window },
) => {
  const day = plan.rows.days.get(id);
  if (!day) return refuse('not-found', { collection: 'days' });
  const next = { ...day, ...window };
  if (!endsAfterStart(next.windowStart, next.windowEnd)) return refuse('end-before-start');
  const draft = new Draft(plan);
  draft.put('days', next);
  return checked(draft.change({ code: 'day.window', facts: { n: day.offset + 1 } }));
};
