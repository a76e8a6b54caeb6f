import type { Plan } from '../plan/plan.ts';
import { type Travel, travelMinutes } from '../travel/travel-minutes.ts';

type Ways = Map<string, Map<string, Travel | null>>;

const known = new WeakMap<object, { places: object; ways: Ways }>();

/** The way from one place to another, or null; looked up once for each state of the places and their travel times. */
export function knownTravel(plan: Plan, from: string, to: string): Travel | null {
  const { travelTimes, places } = plan.rows;
  let kept = known.get(travelTimes);
  if (kept?.places !== places) {
    kept = { places, ways: new Map() };
    known.set(travelTimes, kept);
  }
  let ways = kept.ways.get(from);
  if (!ways) {
    ways = new Map();
    kept.ways.set(from, ways);
  }
  let way = ways.get(to);
  if (way === undefined) {
    way = travelMinutes(plan, from, to);
    ways.set(to, way);
  }
  return way;
}
