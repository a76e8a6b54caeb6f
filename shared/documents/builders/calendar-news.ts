import type { RowOf } from '../../domain/collections/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { comparePlans } from '../../domain/release/compare.ts';
import { releasesOf } from '../../domain/release/last-release.ts';
import { readRelease } from '../../domain/release/read-release.ts';
import type { LedgerEvent } from '../calendar-ledger.ts';
import type { CalendarScope } from '../calendar-scope.ts';
import { sharesOf } from '../calendar-shares.ts';
import { calendarSubject } from './calendar-contents.ts';
import { citiesOfUid } from './hub-events.ts';

interface News {
  readonly isTold: (event: LedgerEvent) => boolean;
  readonly isLeftSince: (share: RowOf<'calendarShares'> | undefined) => boolean;
}

/**
 * What is said to those who ask only for what is not as it was in a release: items that changed, meetings of the
 * hub, and in a calendar that went out before what is theirs for the first time or again, and what was taken off
 * it since. Without a number everything is news.
 */
export function newsSince(plan: Plan, scope: CalendarScope, number: number | null): News {
  const release = number === null ? undefined : releasesOf(plan).find((one) => one.number === number);
  if (!release) return { isTold: () => true, isLeftSince: () => true };
  const changed = new Set(comparePlans(readRelease(release), plan).changes.map(({ itemId }) => itemId));
  const told = sharesOf(plan, scope);
  return {
    isTold: (one) =>
      citiesOfUid(one.event.uid) !== null ||
      changed.has(calendarSubject(one).itemId) ||
      (told.size > 0 && told.get(one.event.uid)?.off !== false),
    isLeftSince: (share) => share !== undefined && share.modifiedAt > release.at,
  };
}
