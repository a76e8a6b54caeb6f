import type { Day, Item } from '../collections/index.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import type { Plan } from '../plan/plan.ts';
import { itemParts, type Part, type Person } from './item-persons.ts';
import { byOrderAndId, byTime, isTimed, type TimedItem } from './timed-item.ts';
import { uniformItem } from './uniform-item.ts';

/** A day as the rules see it. */
export interface DayContext {
  readonly day: Day;
  /** Items that are not cancelled, in the hand-made order. */
  readonly items: readonly Item[];
  /** Those of them with definite times, by start. */
  readonly timed: readonly TimedItem[];
  /** Some item stands in one of the day's two plans only. */
  readonly hasVariants: boolean;
}

/** What the rules share, gathered once for a state of the plan. */
export interface RuleContext {
  readonly plan: Plan;
  /** The desk's date (ISO), or null where none is given: then nothing is overdue. */
  readonly today: string | null;
  /** The plan's days in order. */
  readonly days: readonly DayContext[];
  /** Who has a part in which item. */
  readonly parts: ReadonlyMap<string, readonly Part[]>;
}

/** Gathers a plan for the rules. Nothing in it depends on the order in which rows are stored. */
export function ruleContext(plan: Plan, today: string | null = null): RuleContext {
  const { parts, persons } = itemParts(plan);
  const days = new Map<string, { day: Day; items: Item[]; timed: TimedItem[]; hasVariants: boolean }>();
  for (const day of orderedDays(plan)) days.set(day.id, { day, items: [], timed: [], hasVariants: false });
  for (const row of plan.rows.items.values()) {
    const item = uniformItem(row);
    const day = item.dayId === null ? undefined : days.get(item.dayId);
    if (!day || item.cancelled) continue;
    day.items.push(item);
    if (item.variant !== 'both') day.hasVariants = true;
    if (isTimed(item)) day.timed.push(timedItem(item, day.day.id, persons.get(item.id) ?? NOBODY));
  }
  for (const { items, timed } of days.values()) {
    items.sort(byOrderAndId);
    timed.sort(byTime);
  }
  return { plan, today, days: [...days.values()], parts };
}

function timedItem(item: Item, dayId: string, persons: readonly Person[]): TimedItem {
  const { start, end, variant } = item;
  return { item, dayId, start: Number(start), end: Number(end), variant, persons };
}

const NOBODY: readonly Person[] = [];
