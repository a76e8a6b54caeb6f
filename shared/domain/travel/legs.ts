import { BLANK_ITEM } from '../collections/blank.ts';
import type { Item } from '../collections/index.ts';
import { type Transport, VARIANTS, type Variant } from '../collections/values.ts';
import type { Plan } from '../plan/plan.ts';
import { type Hop, hopKey, hopsOf } from './hops.ts';
import { type Travel, travelMinutes } from './travel-minutes.ts';

/** What can be said of a day's hops that have no leg yet. */
export interface LegProposal {
  /** Legs that fit, ready to be added. */
  readonly legs: readonly Omit<Item, 'id' | 'order'>[];
  /** Hops whose travel time is not known. */
  readonly unknown: readonly Hop[];
  /** Hops without a definite time on both sides. */
  readonly vague: readonly Hop[];
  /** Hops whose gap is too short, with the minutes that lack. */
  readonly tight: readonly { readonly hop: Hop; readonly short: number }[];
}

const TRANSPORT_JA: Readonly<Record<Transport, string>> = {
  bus: 'バス',
  train: '鉄道',
  walk: '徒歩',
  car: '車',
  other: '移動',
};

/**
 * The legs a day lacks between its places, from the table of travel times: each starts when what comes
 * before it is over (buffer included) and is proposed only where the gap holds it.
 */
export function proposeLegs(plan: Plan, dayId: string, variant: Variant): LegProposal {
  const other = VARIANTS.find((one) => one !== variant) ?? variant;
  const there = new Map(hopsOf(plan, dayId, other).map((hop) => [hopKey(hop), hop]));
  const legs: Omit<Item, 'id' | 'order'>[] = [];
  const unknown: Hop[] = [];
  const vague: Hop[] = [];
  const tight: { hop: Hop; short: number }[] = [];
  for (const hop of hopsOf(plan, dayId, variant)) {
    if (hop.legs.length > 0) continue;
    const travel = travelMinutes(plan, hop.fromPlaceId, hop.toPlaceId);
    if (travel === null) unknown.push(hop);
    else if (hop.free === null || hop.until === null) vague.push(hop);
    else if (hop.free + travel.minutes > hop.until)
      tight.push({ hop, short: hop.free + travel.minutes - hop.until });
    else if (travel.minutes > 0) {
      // The same hop at the same time in both plans is one leg for both.
      const both = there.get(hopKey(hop))?.free === hop.free;
      legs.push(legOf(plan, hop, hop.free, travel, dayId, both ? 'both' : variant));
    }
  }
  return { legs, unknown, vague, tight };
}

function legOf(
  plan: Plan,
  hop: Hop,
  start: number,
  { minutes, transport }: Travel,
  dayId: string,
  variant: Item['variant'],
): Omit<Item, 'id' | 'order'> {
  const name = (id: string): string => plan.rows.places.get(id)?.name ?? '';
  const means = TRANSPORT_JA[transport];
  return {
    ...BLANK_ITEM,
    dayId,
    kind: 'travel',
    title: `${name(hop.fromPlaceId)}→${name(hop.toPlaceId)}（${means}${minutes}分）`.slice(0, 500),
    start,
    end: start + minutes,
    placeId: hop.fromPlaceId,
    toPlaceId: hop.toPlaceId,
    transport,
    activityIds: [...hop.activityIds],
    optional: hop.to.optional,
    variant,
  };
}
