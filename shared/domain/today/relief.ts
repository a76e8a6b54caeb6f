import type { Item } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { dayFlow } from './flow.ts';
import type { Forecast, Shortage } from './forecast.ts';

/** A way to make up for a shortage: end one item earlier than planned. */
export interface Relief {
  readonly item: Item;
  readonly minutes: number;
  /** Its new planned end, in minutes of the day. */
  readonly end: number;
}

/** The shortest an item is made to win time, in minutes. */
const SHORTEST = 5;
/** What is shortened first: free time and breaks before what people came for. */
const GIVES_WAY = ['free', 'break', 'meal', 'assembly', 'reception', 'visit', 'session', 'ceremony'] as const;

/**
 * Which items still to come could be shortened so that a fixed item is reached in time: those on the chain
 * that makes it late, long enough to give all the minutes it is short by; what gives way most easily first.
 * A leg is never one of them: a bus does not drive faster.
 */
export function reliefs(plan: Plan, forecast: Forecast, { item, minutes }: Shortage): Relief[] {
  const standing = new Map(forecast.items.map((one) => [one.item.id, one]));
  const flow = new Map(dayFlow(plan, forecast.dayId).timed.map((one) => [one.item.id, one]));
  const found: Relief[] = [];
  let at = flow.get(item.id);
  while (at) {
    const before = at.before.flatMap((one) => standing.get(one.item.id) ?? []);
    const [latest] = before.sort((a, b) => (b.expected.end ?? 0) - (a.expected.end ?? 0));
    if (!latest || latest.state === 'done' || latest.state === 'running' || latest.item.fixed) break;
    const { start, end } = latest.item;
    if (typeof start === 'number' && typeof end === 'number' && end - start - minutes >= SHORTEST)
      found.push({ item: latest.item, minutes, end: end - minutes });
    at = flow.get(latest.item.id);
  }
  return found.filter((one) => rank(one.item) >= 0).sort((a, b) => rank(a.item) - rank(b.item));
}

const rank = ({ kind }: Item): number => (GIVES_WAY as readonly string[]).indexOf(kind);
