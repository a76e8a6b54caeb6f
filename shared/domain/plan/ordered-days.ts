import type { Day } from '../collections/index.ts';
import type { Plan } from './plan.ts';

/** The plan's days in order; two copies that gave one place to two days agree by their ids. */
export const orderedDays = (plan: Plan): Day[] =>
  [...plan.rows.days.values()].sort((a, b) => a.offset - b.offset || (a.id < b.id ? -1 : 1));
