import type { Item } from '../collections/index.ts';
import type { Hours } from '../collections/values.ts';
import type { Plan } from '../plan/plan.ts';
import { openingFor, type VisitOpening, withVenue } from './opening.ts';

/** What a stop offers and when: null says not known. */
export interface StopNeeds extends VisitOpening {
  readonly toilet: boolean | null;
  readonly busParking: boolean | null;
  /** A room's are its venue's where it states none. */
  readonly hours: readonly Hours[];
  /** 定休日: weekdays, 0 = Sunday. */
  readonly closedWeekdays: readonly number[];
}

/** What is known of a stop for a visit on a date; null for a place that is not there. */
export function stopNeeds(
  { rows: { places } }: Plan,
  placeId: string,
  visit: Pick<Item, 'start' | 'end'>,
  date: string | null,
): StopNeeds | null {
  const place = withVenue(places, placeId);
  if (!place) return null;
  const { toilet, busParking, hours, closedWeekdays } = place;
  return { toilet, busParking, hours, closedWeekdays, ...openingFor(place, visit, date) };
}
