import type { RowOf } from '../../domain/collections/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { FROZEN } from '../../domain/release/frozen.ts';
import { releasesOf } from '../../domain/release/last-release.ts';
import { readRelease } from '../../domain/release/read-release.ts';
import { type LedgerEvent, said } from '../calendar-ledger.ts';
import type { CalendarScope } from '../calendar-scope.ts';
import { sharesOf } from '../calendar-shares.ts';
import type { DocumentOptions } from '../options.ts';
import { calendarEvents } from './calendar-events.ts';
import { citiesOfUid } from './hub-events.ts';
import { organizerOf } from './organizer.ts';

interface News {
  readonly isTold: (event: LedgerEvent) => boolean;
  readonly isLeftSince: (share: RowOf<'calendarShares'> | undefined) => boolean;
}

type LedgerRow = RowOf<'calendarLedger'>;

/**
 * What is said to those who ask only for what is not as it was in a release: events that say something else than the
 * release's calendar did or than was handed out last, meetings of the hub, and in a calendar that went out before what
 * is theirs for the first time or again, and what was taken off it since. Without a number everything is news.
 * @param rows what the ledger holds once all has been handed out, by UID
 */
export function newsSince(
  plan: Plan,
  scope: CalendarScope,
  options: DocumentOptions,
  rows: ReadonlyMap<string, LedgerRow>,
): News {
  const { since = null } = options;
  const release = since === null ? undefined : releasesOf(plan).find((one) => one.number === since);
  if (!release) return { isTold: () => true, isLeftSince: () => true };
  const then = scheduleOf(plan, readRelease(release));
  const organizer = organizerOf(then);
  const before = new Map(
    calendarEvents(then, { ...options, language: 'ja' }).events.map(({ event }) => [
      event.uid,
      JSON.stringify(said(event, organizer)),
    ]),
  );
  const told = sharesOf(plan, scope);
  const differs = (uid: string): boolean => {
    const now = rows.get(uid)?.event;
    const last = plan.rows.calendarLedger.get(uid);
    if (last && JSON.stringify(last.event) !== JSON.stringify(now)) return true;
    const old = before.get(uid);
    if (old !== undefined) return old !== JSON.stringify(now);
    // What the release did not have and is off by now concerns only those who were told of it since.
    return now?.status !== 'CANCELLED' || (last !== undefined && last.modifiedAt > release.at);
  };
  return {
    isTold: ({ event: { uid } }) =>
      citiesOfUid(uid) !== null || differs(uid) || (told.size > 0 && told.get(uid)?.off !== false),
    isLeftSince: (share) => share !== undefined && share.modifiedAt > release.at,
  };
}

/** The plan with a release's schedule in the place of its own; people and answers as they are now. */
const scheduleOf = (plan: Plan, release: Plan): Plan => ({
  ...plan,
  rows: { ...plan.rows, ...Object.fromEntries(FROZEN.map((name) => [name, release.rows[name]])) },
});
