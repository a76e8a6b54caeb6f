import type { RowOf } from '../domain/collections/index.ts';
import { goneSubjects, toldOf } from '../domain/exchange/told-subjects.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { type CalendarScope, scopeName } from './calendar-scope.ts';

type Share = RowOf<'calendarShares'>;

/** What was in the last calendar of a scope, by UID; of the whole meeting's nothing is kept, for nothing leaves it. */
export function sharesOf(plan: Plan, scope: CalendarScope): ReadonlyMap<string, Share> {
  return (scope.kind === 'all' ? undefined : toldOf(plan, scope.kind, scope.id)?.shares) ?? new Map();
}

/** Whoever was taken off the list and is on it again has what was handed out under the earlier entry: its numbers, by UID. */
function numbersOnceGiven(plan: Plan, { kind }: CalendarScope, name: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (kind !== 'person' || name === '') return found;
  for (const gone of goneSubjects(plan))
    if (gone.kind === kind && gone.name === name)
      for (const [uid, { sequence }] of gone.shares) found.set(uid, Math.max(sequence, found.get(uid) ?? 0));
  return found;
}

interface Held {
  /** The ledger's rows of what is in the calendar. */
  readonly held: readonly RowOf<'calendarLedger'>[];
  /** The same of what was in the last one and is no longer theirs. */
  readonly left: readonly RowOf<'calendarLedger'>[];
  /** ISO instant of this hand-out. */
  readonly at: string;
}

/**
 * Numbers of a calendar that is not the whole meeting's: the ledger's own, until something was taken off it.
 * That stands above every number its UID has had, and so does what comes back, for whoever keeps the calendar
 * takes a lower SEQUENCE for old news (RFC 5546 2.1.5).
 * @returns what the scope has once this has been handed out, by UID
 */
export function nextShares(
  plan: Plan,
  scope: CalendarScope,
  { held, left, at }: Held,
): ReadonlyMap<string, Share> {
  if (scope.kind === 'all') return new Map();
  const told = sharesOf(plan, scope);
  const name = scopeName(plan, scope, 'ja').slice(0, 500);
  const isNew = held.some(({ uid }) => !told.has(uid));
  const earlier = isNew ? numbersOnceGiven(plan, scope, name) : new Map<string, number>();
  const next = new Map<string, Share>();
  const put = (row: RowOf<'calendarLedger'>, off: boolean): void => {
    const before = told.get(row.uid);
    if (before && before.off === off && before.of === row.sequence) {
      next.set(row.uid, before.name === undefined ? { ...before, name } : before);
      return;
    }
    const turns = off || before?.off === true;
    next.set(row.uid, {
      scope: scope.kind,
      subjectId: scope.id,
      uid: row.uid,
      sequence: Math.max(
        row.sequence + (off ? 1 : 0),
        before ? before.sequence + 1 : (earlier.get(row.uid) ?? -1) + 1,
        turns ? plan.seq : 0,
      ),
      of: row.sequence,
      modifiedAt: turns ? at : row.modifiedAt,
      off,
      name,
    });
  };
  for (const row of held) put(row, false);
  for (const row of left) put(row, true);
  return next;
}
