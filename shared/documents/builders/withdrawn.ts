import type { Day, Item } from '../../domain/collections/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { releasesOf } from '../../domain/release/last-release.ts';
import { readRelease } from '../../domain/release/read-release.ts';
import { isOnPaper } from './variant-of-day.ts';

/** An item that was handed out in a release, as it was then. */
interface Withdrawn {
  readonly then: Plan;
  readonly day: Day;
  readonly item: Item;
}

/**
 * What stood in the calendar of a release and no longer takes place: it has to be called off there, or
 * it stays in people's calendars for good (RFC 5546 3.2.5: the same UID with STATUS:CANCELLED). Each
 * once, as the latest release had it.
 * @param present ids of the items that have an event now
 */
export function withdrawnItems(plan: Plan, present: ReadonlySet<string>): Withdrawn[] {
  const found = new Map<string, Withdrawn>();
  for (const release of releasesOf(plan)) {
    const then = readRelease(release);
    for (const item of then.rows.items.values()) {
      if (present.has(item.id) || found.has(item.id) || item.cancelled) continue;
      const day = item.dayId === null ? undefined : then.rows.days.get(item.dayId);
      if (day && day.date !== null && isOnPaper(then, item, {})) found.set(item.id, { then, day, item });
    }
  }
  return [...found.values()];
}
