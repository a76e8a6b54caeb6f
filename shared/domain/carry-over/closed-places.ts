import { plusDays } from '../calendar/dates.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { isClosedOn, withVenue } from '../travel/opening.ts';

/** Names of places that are closed on the day on which an item of theirs would stand: `旭山動物園（2日目）`, each once. */
export function closedPlaces(from: Plan, firstDate: string | null): string[] {
  if (firstDate === null) return [];
  const days = orderedDays(from);
  const base = days[0]?.offset ?? 0;
  const names = days.flatMap((day, n) => {
    const date = plusDays(firstDate, day.offset - base);
    return [...from.rows.items.values()]
      .filter(({ dayId, cancelled }) => dayId === day.id && !cancelled)
      .sort(byOrder)
      .flatMap(({ placeId }) => {
        const place = placeId === null ? null : withVenue(from.rows.places, placeId);
        return place && isClosedOn(place, date) ? [`${place.name}（${n + 1}日目）`] : [];
      });
  });
  return [...new Set(names)];
}

/** Whether a single closing day is still to come for the new meeting; last year's say nothing about it. */
export const isAhead = (date: string, firstDate: string | null): boolean =>
  firstDate !== null && date >= firstDate;
