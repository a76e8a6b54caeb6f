import { wishKey } from '../collections/hub-wishes.ts';
import type { HubWish } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/** What a city wants, the most wanted first. Where two copies gave one rank twice, the order of the ids decides. */
export const wishesFrom = (plan: Plan, fromId: string): HubWish[] =>
  [...plan.rows.hubWishes.values()]
    .filter((wish) => wish.fromId === fromId)
    .sort((a, b) => a.rank - b.rank || (a.toId < b.toId ? -1 : 1));

/** Whether two cities want each other. */
export const isMutual = (plan: Plan, one: string, other: string): boolean =>
  plan.rows.hubWishes.has(wishKey(one, other)) && plan.rows.hubWishes.has(wishKey(other, one));
