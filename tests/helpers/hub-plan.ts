import { wishKey } from '../../shared/domain/collections/hub-wishes.ts';
import { problemOf } from '../../shared/domain/hub/problem-of.ts';
import { hubOf } from '../../shared/domain/hub/slots.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { solved } from './hub-problems.ts';
import { at, doing, yamagata } from './plans.ts';

/** A hub of the sample meeting: four cities, three slots of a quarter hour, two tables. */

export const FOUR = ['yamagata', 'nagoya', 'kobe', 'sapporo'] as const;

export function hubPlan(wishes: readonly (readonly [string, string])[] = []): Plan {
  // A plan of its own, so that opening it is no merge with the sample.
  const sample = { ...yamagata(), id: '0199ffff-0000-7000-8000-0000000000b1' };
  let plan = doing(sample, 'setHub', {
    start: at('13:30'),
    end: at('14:24'),
    slotMinutes: 15,
    changeover: 3,
    tables: 2,
  });
  plan = doing(plan, 'addHubCities', { ids: FOUR });
  for (const [fromId, toId] of wishes) plan = doing(plan, 'setWish', { fromId, toId, rank: 99 });
  return plan;
}

/** The plan with what the solver makes of it. */
export function planned(plan: Plan): Plan {
  const { problem, ids } = problemOf(plan, hubOf(plan)!);
  const { meetings, ...result } = solved(problem);
  return doing(plan, 'takeTimetable', {
    meetings: meetings.map(({ a, b, slot, table }) => ({ aId: ids[a]!, bId: ids[b]!, slot, table })),
    result,
  });
}

export const rankOf = (plan: Plan, from: string, to: string): number | null =>
  plan.rows.hubWishes.get(wishKey(from, to))?.rank ?? null;
