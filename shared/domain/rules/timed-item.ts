import type { Item } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/** An item with a definite start and end on a day: what rules about clashes look at. */
export interface TimedItem {
  readonly item: Item;
  readonly dayId: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The plan's timed items by day, each day in order of start. Cancelled items, items on the tray
 * (rule case 4), vague ones and those whose end is not after the start (rule case 5) are left out.
 */
export function timedItemsByDay(plan: Plan): ReadonlyMap<string, readonly TimedItem[]> {
  const byDay = new Map<string, TimedItem[]>();
  for (const item of plan.rows.items.values()) {
    const { dayId, start, end, cancelled } = item;
    if (cancelled || dayId === null || typeof start !== 'number' || typeof end !== 'number' || end <= start)
      continue;
    const list = byDay.get(dayId);
    if (list) list.push({ item, dayId, start, end });
    else byDay.set(dayId, [{ item, dayId, start, end }]);
  }
  for (const list of byDay.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return byDay;
}

/**
 * Every pair of a list sorted by start that overlaps; touching ends do not (rule case 2).
 * A sweep: an item is compared only with those that start before it ends.
 */
export function* overlaps(sorted: readonly TimedItem[]): Generator<readonly [TimedItem, TimedItem]> {
  for (let i = 0; i < sorted.length; i += 1) {
    const a = sorted[i] as TimedItem;
    for (let j = i + 1; j < sorted.length; j += 1) {
      const b = sorted[j] as TimedItem;
      if (b.start >= a.end) break;
      yield [a, b];
    }
  }
}
