import { isThrough, topicsInOrder } from '../agenda/taken-up.ts';
import type { Item } from '../collections/index.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

/** Titles of the topics that are through, or of those that are not. */
export const topics = (from: Plan, through: boolean): string[] =>
  topicsInOrder(from)
    .filter((topic) => isThrough(topic) === through)
    .map(({ title }) => title);

/** Items day by day, those of no day last. */
export const ordered = (plan: Plan): Item[] => {
  const day = new Map(orderedDays(plan).map(({ id }, n) => [id, n]));
  const place = (item: Item): number => day.get(item.dayId ?? '') ?? day.size;
  return [...plan.rows.items.values()].sort((a, b) => place(a) - place(b) || byOrder(a, b));
};
