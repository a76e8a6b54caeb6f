import { isInPlan, toldSubjects } from '../../domain/exchange/told-subjects.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { type LedgerEvent, nextLedger } from '../calendar-ledger.ts';
import { type CalendarScope, scopeName } from '../calendar-scope.ts';
import { nextShares } from '../calendar-shares.ts';
import type { DocumentOptions } from '../options.ts';
import { calendarContents } from './calendar-contents.ts';
import { calendarEvents } from './calendar-events.ts';
import { organizerOf } from './organizer.ts';

type OneScope = Exclude<CalendarScope, { kind: 'all' }>;

/** Whose calendar still shows what is no longer theirs, or takes place no more. */
export interface OwedCancellation {
  readonly scope: OneScope;
  /** By name; '' where nobody noted it. */
  readonly name: string;
  /** Taken off the plan altogether. */
  readonly isGone: boolean;
  /** How many entries are to be taken off. */
  readonly count: number;
}

/**
 * Of all who were handed a calendar of their own: those who have not been given the one that takes entries off it.
 * Nobody asks for the calendar of somebody who has left, so that it would be forgotten.
 */
export function owedCancellations(
  plan: Plan,
  { language, date }: DocumentOptions,
): readonly OwedCancellation[] {
  const subjects = toldSubjects(plan);
  if (subjects.length === 0) return [];
  const { events } = calendarEvents(plan, { language: 'ja', date });
  const at = `${date}T00:00:00.000Z`;
  const ledger = nextLedger(plan, events, at, organizerOf(plan));
  const rows = new Map(ledger.map((row) => [row.uid, row]));
  const rowOf = ({ event }: LedgerEvent) => rows.get(event.uid) ?? [];
  return subjects.flatMap(({ kind, id, shares: told }) => {
    const scope: OneScope = { kind, id };
    const { held, left } = calendarContents(plan, scope, { events, ledger, isWhole: true });
    const next = nextShares(plan, scope, { held: held.flatMap(rowOf), left, at });
    const count = [...next.values()].filter(({ uid, off, of }) => {
      const before = told.get(uid);
      if (before === undefined || before.off) return false;
      return off || (rows.get(uid)?.event.status === 'CANCELLED' && before.of !== of);
    }).length;
    if (count === 0) return [];
    return [{ scope, name: scopeName(plan, scope, language), isGone: !isInPlan(plan, scope), count }];
  });
}
