import { plusDays, weekdayOf } from '../calendar/dates.ts';
import { joinWindows, unrolled } from '../calendar/windows.ts';
import type { Item, Place } from '../collections/index.ts';
import type { Hours } from '../collections/values.ts';

/** When a place is open; the rules and the itinerary ask here, so that both say the same. */

type Closing = Pick<Place, 'closedWeekdays' | 'closedDates'>;

/** What a place states about when it is open. */
export type Opening = Closing & Pick<Place, 'hours'>;

/** Whether a place is closed on a date, by its weekdays or its single days; while the date is open nobody knows. */
export const isClosedOn = ({ closedDates, closedWeekdays }: Closing, date: string | null): boolean =>
  date !== null &&
  (closedDates.includes(date) || (closedWeekdays.length > 0 && closedWeekdays.includes(weekdayOf(date))));

const known = new WeakMap<object, Map<string, Place | null>>();

/**
 * A place with what its venue states: a room without hours of its own has those of the venue, and is
 * closed when the venue is. Worked out once for each state of the places; null for one that is not there.
 */
export function withVenue(places: ReadonlyMap<string, Place>, placeId: string): Place | null {
  let ofPlaces = known.get(places);
  if (!ofPlaces) {
    ofPlaces = new Map();
    known.set(places, ofPlaces);
  }
  let full = ofPlaces.get(placeId);
  if (full === undefined) {
    const place = places.get(placeId) ?? null;
    const venue = place?.parentId ? places.get(place.parentId) : undefined;
    full = place && venue ? joined(place, venue) : place;
    ofPlaces.set(placeId, full);
  }
  return full;
}

const joined = (place: Place, venue: Place): Place => ({
  ...place,
  hours: place.hours.length > 0 ? place.hours : venue.hours,
  closedWeekdays: [...new Set([...place.closedWeekdays, ...venue.closedWeekdays])],
  closedDates: [...new Set([...place.closedDates, ...venue.closedDates])],
});

/** When a place is open on a date, with what is left of the evening before (rule case 15). Joined, in minutes of that date. */
export function windowsOn(place: Opening, date: string | null): Hours[] {
  const windows = place.hours.map(unrolled);
  const overnight = windows
    .filter(({ to }) => to > DAY)
    .map(({ from, to }) => ({ from: from - DAY, to: to - DAY }));
  const wasClosed = overnight.length > 0 && date !== null && isClosedOn(place, plusDays(date, -1));
  const before = wasClosed ? [] : overnight;
  return joinWindows([...before, ...(isClosedOn(place, date) ? [] : windows)]);
}

const DAY = 24 * 60;

/** What a place's hours say of a visit. */
export interface VisitOpening {
  /** The place is closed on that date, and the visit does not lie in what is left of the evening before. */
  readonly closed: boolean;
  /** The visit lies wholly in the opening hours; null while either is not known, and where the place is closed. */
  readonly withinHours: boolean | null;
}

/**
 * Whether a place is open for a visit on a date.
 * @param place as `withVenue` gives it
 * @param windows those of that date, where the caller has them already
 */
export function openingFor(
  place: Opening,
  { start, end }: Pick<Item, 'start' | 'end'>,
  date: string | null,
  windows: () => readonly Hours[] = () => windowsOn(place, date),
): VisitOpening {
  const closedThen = isClosedOn(place, date);
  const timed = typeof start === 'number' && typeof end === 'number' && end > start;
  if (!timed || place.hours.length === 0) return { closed: closedThen, withinHours: null };
  const within = windows().some(({ from, to }) => from <= start && end <= to);
  const closed = closedThen && !within;
  return { closed, withinHours: closed ? null : within };
}
