import type { Item } from '../collections/index.ts';
import type { TimePoint } from '../collections/values.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

/** When something was planned and when it really was, in minutes of its day. */
export interface PlannedAndActual {
  readonly plannedStart: TimePoint;
  readonly plannedEnd: TimePoint;
  readonly start: number | null;
  readonly end: number | null;
}

/** How far off it was: minutes that it began late, and that it took longer; null where it cannot be said. */
export interface Difference {
  readonly late: number | null;
  readonly longer: number | null;
}

/** An item with how it went this time and last time, as far as either is known. */
export interface ItemTimes {
  readonly item: Item;
  /** The n-th day, from 1. */
  readonly day: number;
  readonly now: PlannedAndActual | null;
  readonly last: PlannedAndActual | null;
}

/** Items of which actual times are known, of this meeting or the one before, in the order of the schedule. */
export function itemTimes(plan: Plan): readonly ItemTimes[] {
  const { actuals, lastTimes, items } = plan.rows;
  return orderedDays(plan).flatMap(({ id }, n) =>
    [...items.values()]
      .filter(({ dayId }) => dayId === id)
      .sort((a, b) => compareStarts(a, b) || byOrder(a, b))
      .flatMap((item): ItemTimes[] => {
        const actual = actuals.get(item.id);
        const last = lastTimes.get(item.id) ?? null;
        const isKnown = actual !== undefined && (actual.start !== null || actual.end !== null);
        if (!isKnown && last === null) return [];
        const now = isKnown
          ? { plannedStart: item.start, plannedEnd: item.end, start: actual.start, end: actual.end }
          : null;
        return [{ item, day: n + 1, now, last }];
      }),
  );
}

const compareStarts = (a: Item, b: Item): number => {
  const [from, to] = [a.start, b.start].map((start) => (typeof start === 'number' ? start : 9999));
  return (from ?? 0) - (to ?? 0);
};

/** How far what happened was off what had been planned. */
export function differenceOf({ plannedStart, plannedEnd, start, end }: PlannedAndActual): Difference {
  const late = typeof plannedStart === 'number' && start !== null ? start - plannedStart : null;
  const isWhole = typeof plannedStart === 'number' && typeof plannedEnd === 'number';
  const longer = isWhole && start !== null && end !== null ? end - start - (plannedEnd - plannedStart) : null;
  return { late, longer };
}
