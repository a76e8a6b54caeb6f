import type { TravelTime } from '../collections/index.ts';
import { travelKey } from '../collections/travel-times.ts';
import type { Plan } from '../plan/plan.ts';

/** How one gets from one place to another: whole minutes, kilometres where they are known. */
export type Travel = Pick<TravelTime, 'minutes' | 'transport' | 'distance'>;

const ON_THE_SPOT: Travel = { minutes: 0, transport: 'walk', distance: 0 };

/**
 * How long it takes from one place to another: as given for that pair, else for the way back. A room
 * without a time of its own takes its venue's; within one venue it takes none. null: not known.
 */
export function travelMinutes(plan: Plan, from: string, to: string): Travel | null {
  if (from === to) return ON_THE_SPOT;
  const times = plan.rows.travelTimes;
  const fromVenue = venueId(plan, from);
  const toVenue = venueId(plan, to);
  if (times.size > 0) {
    const starts = fromVenue === from ? [from] : [from, fromVenue];
    const ends = toVenue === to ? [to] : [to, toVenue];
    for (const start of starts)
      for (const end of ends) {
        const known = times.get(travelKey(start, end)) ?? times.get(travelKey(end, start));
        if (known) return known;
      }
  }
  return fromVenue === toVenue ? ON_THE_SPOT : null;
}

/** The venue a room lies in; any other place is its own. */
export function venueId(plan: Plan, placeId: string): string {
  const place = plan.rows.places.get(placeId);
  return place?.kind === 'room' && place.parentId !== null ? place.parentId : placeId;
}
