import { plusDays, weekdayOf } from '../calendar/dates.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import { byOrder, meetingOf, type Plan } from '../plan/plan.ts';
import { carriedTexts } from './carried-texts.ts';
import { closedPlaces } from './closed-places.ts';
import { ordered } from './in-order.ts';
import { type CarryOverNote, type CarryOverOptions, note } from './note.ts';

/** What comes along and must be looked at: for other dates, in another city. */
export function toBeChecked(from: Plan, options: CarryOverOptions): CarryOverNote[] {
  const { rows } = from;
  const days = orderedDays(from);
  const oldFirst = days.find(({ date }) => date !== null);
  const isNewHost = meetingOf(from).hostId !== options.hostId;
  const vague = ordered(from).filter(
    ({ cancelled, start, end }) => !cancelled && (typeof start !== 'number' || typeof end !== 'number'),
  );
  const rainy = days.flatMap((day, n) => (day.variant === 'b' ? [`${n + 1}`] : []));
  return [
    ...note('check', 'dates-open', [], options.firstDate === null ? days.length : 0),
    ...weekdayNote(
      oldFirst?.date ?? null,
      (oldFirst?.offset ?? 0) - (days[0]?.offset ?? 0),
      options.firstDate,
    ),
    ...note(
      'check',
      'places-to-confirm',
      isNewHost ? [...rows.places.values()].sort(byOrder).map(({ name }) => name) : [],
    ),
    ...note('check', 'closed', closedPlaces(from, options.firstDate)),
    ...note('check', 'rain-plan', [], rainy.length, { days: rainy.join('・') }),
    ...note(
      'check',
      'vague',
      vague.map(({ title }) => title),
    ),
    ...note('check', 'texts', [], carriedTexts(from).length),
  ];
}

/** The new first day falls on another weekday: the nearest date on last year's weekday is proposed beside it. */
function weekdayNote(oldDate: string | null, offset: number, firstDate: string | null): CarryOverNote[] {
  if (oldDate === null || firstDate === null) return [];
  const now = plusDays(firstDate, offset);
  const shift = (weekdayOf(oldDate) - weekdayOf(now) + 7) % 7;
  if (shift === 0) return [];
  const alternative = plusDays(firstDate, shift > 3 ? shift - 7 : shift);
  return note('check', 'weekday-differs', [], 1, { before: oldDate, date: now, alternative });
}
