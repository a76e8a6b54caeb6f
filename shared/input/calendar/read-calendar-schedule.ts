import { daysBetween } from '../../domain/calendar/dates.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { type AppError, appError } from '../../lib/errors.ts';
import { fail, ok, type Result } from '../../lib/result.ts';
import type { CalendarFile } from '../calendar-file.ts';
import type { ScheduleDoubt } from '../schedule/doubts.ts';
import { fitItems } from '../schedule/fit-items.ts';
import type { ReadDay, ReadItem, ScheduleReading } from '../schedule/reading.ts';
import { doubtsOf } from './event-doubts.ts';
import { itemOf } from './item-of.ts';
import { linesLeftOut, unreadEvent } from './left-out.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';
import { isHubUid, ownEvents, ownItemId } from './own-events.ts';

/** Days before and after the meeting that belong to it still (前日準備). */
const BESIDE = 3;

/**
 * A calendar as a schedule to be put beside the plan (`compareSchedule`). Only what lies on the meeting's days and
 * just beside them is proposed, all else is listed with the reason; without a dated day everything is. An event that
 * we wrote ourselves is its item, and says only what was changed in it since: read back unchanged it changes nothing.
 * Fails with 'no-calendar-events' where nothing is left to propose.
 */
export function readCalendarSchedule(file: CalendarFile, plan: Plan): Result<ScheduleReading, AppError> {
  const isNear = meetingDays(plan);
  const own = ownEvents(plan);
  const wanted: Occurrence[] = [];
  const unread = [...linesLeftOut(file)];
  for (const entry of file.events) {
    // Our own meetings of the hub are planned there, and are no items of the schedule.
    if (isHubUid(entry.uid)) {
      unread.push(unreadEvent(entry, 'hub'));
      continue;
    }
    const all = occurrencesOf(entry);
    const near = all.filter(({ date }) => isNear(date));
    if (near.length < all.length) unread.push(unreadEvent(entry, 'other-days', all.length - near.length));
    for (const one of near) {
      if (one.cancelled)
        unread.push(
          unreadEvent(
            { ...entry, summary: one.summary, start: { ...entry.start, date: one.date } },
            'cancelled',
          ),
        );
      else if (one.summary.trim() === '') unread.push(unreadEvent(entry, 'no-title'));
      else wanted.push(one);
    }
  }
  if (wanted.length === 0) return fail(appError('no-calendar-events', { name: file.name }));
  const placed = wanted.map((one) => itemOf(one, plan, own)).toSorted((a, b) => byTime(a, b));
  const dates = [...new Set(placed.map(({ date }) => date))].toSorted();
  const days = dates.map((date): ReadDay => ({ date, text: date, at: '', number: null, kind: null }));
  const { items, doubts: cut } = fitItems(
    placed.map(({ item, date }, index): ReadItem => ({ ...item, index, day: dates.indexOf(date) })),
  );
  const doubts: ScheduleDoubt[] = placed.flatMap(({ one, date }, index) =>
    doubtsOf(one, file, { index, day: dates.indexOf(date) }, isUnknownOwn(one, plan)),
  );
  const assumed = dates.flatMap((date, day): ScheduleDoubt[] =>
    placed.some((each) => each.date === date && each.one.entry.zoneAssumed)
      ? [{ code: 'zone-assumed', item: null, day, field: 'date', at: '', facts: {} }]
      : [],
  );
  return ok({
    isPartial: true,
    title: file.calendarName,
    asOf: null,
    days,
    items,
    doubts: [...doubts, ...assumed, ...cut],
    unread,
  });
}

/** Whether a date belongs to the meeting. */
function meetingDays(plan: Plan): (date: string) => boolean {
  const dates = [...plan.rows.days.values()].flatMap(({ date }) => (date === null ? [] : [date])).toSorted();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return () => true;
  return (date) => daysBetween(first, date) >= -BESIDE && daysBetween(date, last) >= -BESIDE;
}

const isUnknownOwn = ({ entry }: Occurrence, plan: Plan): boolean => {
  const id = ownItemId(entry.uid);
  return id !== null && !plan.rows.items.has(id);
};

type Placed = ReturnType<typeof itemOf>;

/** By day and start; what has no time comes first, as calendars show it. */
const byTime = (a: Placed, b: Placed): number =>
  a.date === b.date ? (a.one.start ?? -1) - (b.one.start ?? -1) : a.date < b.date ? -1 : 1;
