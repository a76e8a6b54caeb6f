import { plusDays, weekdayOf } from '../calendar/dates.ts';
import { rangeText } from '../calendar/times.ts';
import { weekdayName } from '../calendar/wareki.ts';
import { joinWindows, unrolled } from '../calendar/windows.ts';
import type { Item, Place } from '../collections/index.ts';
import type { Hours } from '../collections/values.ts';
import type { Plan } from '../plan/plan.ts';
import type { DayContext, RuleContext } from './context.ts';
import type { Finding, Remedy } from './finding.ts';
import { found, variantOf } from './found.ts';
import { isFree, startAt } from './move-remedies.ts';
import { takesUpPlace } from './places.ts';
import type { TimedItem } from './timed-item.ts';
import { dayName } from './words.ts';

/**
 * 注意: an item that does not lie wholly within its place's opening hours (rule cases 11, 13 and 15).
 * Nothing is said where no hours are stated (rule case 12), nor on a day on which the place is closed.
 */
export function openingHours(context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const placeOf = placeOfItem(context.plan);
  for (const day of context.days) {
    const open = new Map<string, readonly Hours[]>();
    for (const one of day.timed) {
      const place = placeOf(one.item);
      if (!place || place.hours.length === 0 || isClosed(place, day.day.date)) continue;
      let windows = open.get(place.id);
      if (!windows) {
        windows = windowsOn(place, day.day.date);
        open.set(place.id, windows);
      }
      if (isWithin(windows, one)) continue;
      const { id, title } = one.item;
      const shown = windows;
      findings.push(
        found(
          { rule: 'opening-hours', severity: 'caution', itemIds: [id], variant: variantOf(one.item) },
          () => ({
            ja: `「${title}」（${rangeText(one.start, one.end, 'ja')}）が、${place.name}の開館時間（${hoursText(shown, 'ja')}）に収まっていません。`,
            en: `“${title}” (${rangeText(one.start, one.end, 'en')}) does not lie within the opening hours of ${place.name} (${hoursText(shown, 'en')}).`,
          }),
          () => moveInto(context, one, shown),
        ),
      );
    }
  }
  return findings;
}

/** 誤り: an item at a place on a day on which it is closed. The hours before dawn may still belong to the evening before. */
export function closingDay(context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const placeOf = placeOfItem(context.plan);
  for (const day of context.days) {
    for (const item of day.items) {
      const place = placeOf(item);
      const finding = place && isClosed(place, day.day.date) ? closed(day, item, place) : null;
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

function closed({ day, timed }: DayContext, item: Item, place: Place): Finding | null {
  if (day.date === null) return null;
  const { date } = day;
  const at = timed.find((one) => one.item === item);
  if (at && isWithin(windowsOn(place, date), at)) return null;
  const single = place.closedDates.includes(date);
  return found(
    { rule: 'closing-day', severity: 'error', itemIds: [item.id], variant: variantOf(item) },
    () => ({
      ja: `「${item.title}」の${dayName(day).ja}は、${place.name}の${single ? '休館日' : `定休日（${weekdayName(date, 'ja')}曜日）`}です。`,
      en: `${place.name} is closed on ${single ? dayName(day).en : `${weekdayName(date, 'en')}, the day of “${item.title}”`}${single ? `, the day of “${item.title}”` : ''}.`,
    }),
  );
}

const known = new WeakMap<object, Map<string, Place | null>>();

/**
 * The place an item takes up, a room with what its venue states; null for a leg, for gathering, for what
 * has no place, and for a place that states neither hours nor closing days.
 */
function placeOfItem({ rows: { places } }: Plan): (item: Item) => Place | null {
  const ofPlan = known.get(places) ?? new Map<string, Place | null>();
  known.set(places, ofPlan);
  return (item) => {
    if (item.placeId === null || item.kind === 'assembly' || !takesUpPlace(item)) return null;
    let place = ofPlan.get(item.placeId);
    if (place === undefined) {
      place = withVenue(places, places.get(item.placeId) ?? null);
      if (place && place.hours.length + place.closedWeekdays.length + place.closedDates.length === 0)
        place = null;
      ofPlan.set(item.placeId, place);
    }
    return place;
  };
}

function withVenue(places: ReadonlyMap<string, Place>, place: Place | null): Place | null {
  const venue = place?.parentId ? places.get(place.parentId) : undefined;
  if (!place || !venue) return place;
  return {
    ...place,
    hours: place.hours.length > 0 ? place.hours : venue.hours,
    closedWeekdays: [...place.closedWeekdays, ...venue.closedWeekdays],
    closedDates: [...place.closedDates, ...venue.closedDates],
  };
}

/** Whether a place is closed on a date; while the date is open nobody knows. */
const isClosed = ({ closedDates, closedWeekdays }: Place, date: string | null): boolean =>
  date !== null &&
  (closedDates.includes(date) || (closedWeekdays.length > 0 && closedWeekdays.includes(weekdayOf(date))));

/** When a place is open on a date, with what is left of the evening before (rule case 15). */
function windowsOn(place: Place, date: string | null): Hours[] {
  const windows = place.hours.map(unrolled);
  const overnight = windows
    .filter(({ to }) => to > DAY)
    .map(({ from, to }) => ({ from: from - DAY, to: to - DAY }));
  const wasClosed = overnight.length > 0 && date !== null && isClosed(place, plusDays(date, -1));
  const before = wasClosed ? [] : overnight;
  return joinWindows([...before, ...(isClosed(place, date) ? [] : windows)]);
}

const DAY = 24 * 60;

/** Whether an item lies wholly in one of the windows, which are joined already. */
const isWithin = (joined: readonly Hours[], { start, end }: TimedItem): boolean =>
  joined.some(({ from, to }) => from <= start && end <= to);

const hoursText = (windows: readonly Hours[], language: 'ja' | 'en'): string =>
  windows
    .filter(({ to }) => to > 0)
    .map(({ from, to }) => rangeText(Math.max(0, from), to, language))
    .join(language === 'ja' ? '、' : ', ');

/** The nearest time within the hours, if the item fits there and nothing else is hit. */
function moveInto(context: RuleContext, one: TimedItem, windows: readonly Hours[]): Remedy[] {
  const length = one.end - one.start;
  if (one.item.fixed) return [];
  const starts = windows
    .filter(({ from, to }) => to - Math.max(0, from) >= length)
    .map(({ from, to }) => Math.max(0, from, Math.min(one.start, to - length)))
    .filter((start) => isFree(context, one, start))
    .sort((a, b) => Math.abs(a - one.start) - Math.abs(b - one.start) || a - b);
  const [start] = starts;
  return start === undefined ? [] : startAt(one, start);
}
