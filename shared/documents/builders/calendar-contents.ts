import type { RowOf } from '../../domain/collections/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { LedgerEvent } from '../calendar-ledger.ts';
import { type CalendarScope, inScope } from '../calendar-scope.ts';
import { sharesOf } from '../calendar-shares.ts';
import { itemOfUid } from './calendar-event.ts';
import { calledOff } from './calendar-off.ts';
import { citiesOfUid } from './hub-events.ts';

type LedgerRow = RowOf<'calendarLedger'>;

interface Known {
  /** Every event there is now. */
  readonly events: readonly LedgerEvent[];
  /** What the ledger holds once all of them have been handed out. */
  readonly ledger: readonly LedgerRow[];
  /** A calendar of one plan of a day says nothing of the other: only the one that holds takes things off. */
  readonly isWhole: boolean;
}

/**
 * What is in a calendar, what takes place no more included, and what was in the last one, goes on, and is no
 * longer theirs (somebody has left an activity, an item has gone over to another one).
 */
export function calendarContents(
  plan: Plan,
  scope: CalendarScope,
  { events, ledger, isWhole }: Known,
): { readonly held: readonly LedgerEvent[]; readonly left: readonly LedgerRow[] } {
  const told = sharesOf(plan, scope);
  const itemWanted = inScope(plan, scope);
  const off = new Set(ledger.flatMap(({ uid, event }) => (event.status === 'CANCELLED' ? [uid] : [])));
  const isWanted = (one: LedgerEvent): boolean => {
    // A meeting of the hub is in the calendars of its two cities, and in no other.
    const cities = citiesOfUid(one.event.uid);
    if (cities !== null) return scope.kind === 'city' && cities.includes(scope.id);
    // That something is off is told to everybody who had it.
    return itemWanted(calendarSubject(one)) || (off.has(one.event.uid) && told.has(one.event.uid));
  };
  const present = new Set(events.map(({ event }) => event.uid));
  const gone = isWhole ? ledger.filter(({ uid }) => !present.has(uid)).map(calledOff) : [];
  const held = [...events, ...gone].filter(isWanted);
  if (!isWhole) return { held, left: [] };
  const theirs = new Set(held.map(({ event }) => event.uid));
  const left = [...told.keys()].flatMap((uid) =>
    theirs.has(uid) ? [] : (plan.rows.calendarLedger.get(uid) ?? []),
  );
  return { held, left };
}

/** An event as the thing that is or is not in somebody's calendar. */
export const calendarSubject = ({ event, activityIds }: LedgerEvent) => ({
  itemId: itemOfUid(event.uid) ?? event.uid,
  activityIds,
  date: event.start.date,
});
