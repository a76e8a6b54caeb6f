import { weekdayOf } from '../calendar/dates.ts';
import { containsSpan } from '../calendar/windows.ts';
import type { Item, Place } from '../collections/index.ts';
import type { Hours } from '../collections/values.ts';

/** What a stop offers and when: null says not known. */
export interface StopNeeds {
  readonly toilet: boolean | null;
  readonly busParking: boolean | null;
  readonly hours: readonly Hours[];
  /** 定休日: weekdays, 0 = Sunday. */
  readonly closedWeekdays: readonly number[];
  /** Closed on the day of the visit. */
  readonly closed: boolean;
  /** The visit lies inside the opening hours; null while either is not known. */
  readonly withinHours: boolean | null;
}

/** What is known of a stop for a visit on a date. */
export function stopNeeds(place: Place, visit: Pick<Item, 'start' | 'end'>, date: string | null): StopNeeds {
  const { toilet, busParking, hours, closedWeekdays } = place;
  const { start, end } = visit;
  const timed = typeof start === 'number' && typeof end === 'number' && end > start;
  return {
    toilet,
    busParking,
    hours,
    closedWeekdays,
    closed: date !== null && isClosedOn(place, date),
    withinHours: hours.length > 0 && timed ? containsSpan(hours, { from: start, to: end }) : null,
  };
}

/** Whether a place is closed on a date, by its weekdays or its single days. */
export const isClosedOn = (
  { closedWeekdays, closedDates }: Pick<Place, 'closedWeekdays' | 'closedDates'>,
  date: string,
): boolean => closedWeekdays.includes(weekdayOf(date)) || closedDates.includes(date);
