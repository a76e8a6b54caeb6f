import { wishKey } from '../collections/hub-wishes.ts';
import type { Hub, HubCity, HubMeeting } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { hubCityIds } from './cities.ts';
import { slotsOf } from './slots.ts';
import { type HubProblem, rankPoints, type WishedPair } from './solver/problem.ts';

/** What the solver is asked, and the cities by their index. */
export interface AskedHub {
  readonly problem: HubProblem;
  readonly ids: readonly string[];
}

/** A meeting that planning leaves where it is: locked, held, or with something written down of it. */
export const isSettled = ({ locked, held, agreed, followUp }: HubMeeting): boolean =>
  locked || held || agreed !== '' || followUp !== '';

/** The task that a plan's hub is: its cities by 加盟順, its wishes, who is away, what stays as it is. */
export function problemOf(plan: Plan, hub: Hub): AskedHub {
  const ids = hubCityIds(plan);
  const slots = slotsOf(hub);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const room = ids.map((id) => {
    const city = plan.rows.hubCities.get(id);
    return slots.map((slot) => (city ? desksIn(city, slot) : 0));
  });
  const fixed = [...plan.rows.hubMeetings.values()].filter(isSettled).flatMap((meeting) => {
    const [a, b] = [indexOf.get(meeting.aId), indexOf.get(meeting.bId)];
    if (a === undefined || b === undefined || meeting.slot >= slots.length) return [];
    return [{ a: Math.min(a, b), b: Math.max(a, b), slot: meeting.slot, table: meeting.table }];
  });
  return {
    ids,
    problem: {
      cities: ids.length,
      slots: slots.length,
      tables: hub.tables,
      room,
      pairs: pairsOf(plan, hub, ids),
      fixed,
      closed: slots.flatMap((_, slot) => (slot < hub.doneSlots ? [slot] : [])),
      seed: hub.seed,
    },
  };
}

/** Meetings that a city can hold at once in a slot: none where it is away for a part of it. */
export const desksIn = (
  { desks, away }: Pick<HubCity, 'desks' | 'away'>,
  slot: { readonly from: number; readonly to: number },
): number => (away.some(({ from, to }) => from < slot.to && slot.from < to) ? 0 : desks);

/**
 * Pairs that may meet: those that one of them asks for; all where everybody meets everybody. A city that nobody asks for and
 * that asks for nobody may meet anybody, so that it does not stay alone.
 */
function pairsOf(plan: Plan, hub: Hub, ids: readonly string[]): WishedPair[] {
  const { hubWishes } = plan.rows;
  const rank = (from: string, to: string): number => hubWishes.get(wishKey(from, to))?.rank ?? 0;
  const asked = new Set<string>();
  const taking = new Set(ids);
  for (const { fromId, toId } of hubWishes.values())
    if (taking.has(fromId) && taking.has(toId)) {
      asked.add(fromId);
      asked.add(toId);
    }
  const pairs: WishedPair[] = [];
  for (const [a, one] of ids.entries())
    for (const [n, other] of ids.slice(a + 1).entries()) {
      const [there, back] = [rank(one, other), rank(other, one)];
      const isOpen = hub.mode === 'all' || !asked.has(one) || !asked.has(other);
      if (there + back === 0 && !isOpen) continue;
      const points = (there > 0 ? rankPoints(there) : 0) + (back > 0 ? rankPoints(back) : 0);
      const mutual = there > 0 && back > 0;
      pairs.push({ a, b: a + n + 1, mutual, points: hub.mode === 'all' ? points + 1 : points });
    }
  return pairs;
}
