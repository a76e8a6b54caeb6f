import type { RowOf } from '../domain/collections/index.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Calendar, CalendarEvent } from './calendar.ts';

/** An event of the calendar as it stands now, with what the ledger keeps of it. */
export interface LedgerEvent {
  readonly event: CalendarEvent;
  readonly activityIds: readonly string[];
}

/**
 * Gives each event its SEQUENCE and LAST-MODIFIED against what was handed out before: as they were where
 * it says the same, raised where it says anything else. What was handed out and is there no more is added
 * as called off, under its UID. Numbers only grow, also over those that an older version took from the
 * journal, and over two copies of a plan that were merged.
 * @param events the Japanese calendar of the whole meeting: what is compared never hangs on a language or a choice
 * @param at ISO instant of this hand-out
 * @param organizer who publishes it; it stands in every event
 * @returns the rows that the ledger holds once all of this has been handed out
 */
export function nextLedger(
  plan: Plan,
  events: readonly LedgerEvent[],
  at: string,
  organizer: Calendar['organizer'],
): RowOf<'calendarLedger'>[] {
  const ledger = plan.rows.calendarLedger;
  const present = new Set(events.map(({ event }) => event.uid));
  const next = events.map(({ event, activityIds }) =>
    raised(
      plan,
      ledger.get(event.uid),
      { uid: event.uid, activityIds: [...activityIds], event: said(event, organizer) },
      at,
    ),
  );
  for (const row of ledger.values()) {
    if (present.has(row.uid)) continue;
    const { torn: _, ...event } = row.event;
    next.push(raised(plan, row, { ...row, event: { ...event, status: 'CANCELLED' } }, at));
  }
  return next;
}

type Said = Pick<RowOf<'calendarLedger'>, 'uid' | 'activityIds' | 'event'>;

function raised(
  plan: Plan,
  before: RowOf<'calendarLedger'> | undefined,
  { uid, activityIds, event }: Said,
  at: string,
): RowOf<'calendarLedger'> {
  // Plain data in a fixed field order: equal text is equal content.
  if (before && JSON.stringify(before.event) === JSON.stringify(event)) return { ...before, activityIds };
  return {
    uid,
    sequence: before ? Math.max(plan.seq, before.sequence + 1) : plan.seq,
    modifiedAt: at,
    activityIds,
    event,
  };
}

/** What an event tells those who have it in their calendar. */
export const said = (
  event: CalendarEvent,
  organizer: Calendar['organizer'],
): RowOf<'calendarLedger'>['event'] => ({
  summary: event.summary,
  start: event.start,
  end: event.end,
  location: event.location,
  description: event.description,
  categories: event.categories,
  status: event.status,
  ...(event.geo ? { geo: event.geo } : {}),
  ...(event.conference === undefined ? {} : { conference: event.conference }),
  ...(organizer ? { organizer } : {}),
});
