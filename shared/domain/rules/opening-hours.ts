import { rangeText } from '../calendar/times.ts';
import { weekdayName } from '../calendar/wareki.ts';
import type { Day, Item, Place } from '../collections/index.ts';
import type { Hours } from '../collections/values.ts';
import type { Plan } from '../plan/plan.ts';
import { isClosedOn, openingFor, windowsOn, withVenue } from '../travel/opening.ts';
import type { RuleContext } from './context.ts';
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
  for (const day of context.days) {
    const { date } = day.day;
    const open = new Map<string, readonly Hours[]>();
    for (const one of day.timed) {
      const place = placeOf(context.plan, one.item);
      if (!place || place.hours.length === 0) continue;
      let windows = open.get(place.id);
      if (!windows) {
        windows = windowsOn(place, date);
        open.set(place.id, windows);
      }
      const shown = windows;
      if (openingFor(place, one.item, date, () => shown).withinHours !== false) continue;
      const { id, title } = one.item;
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
  for (const day of context.days) {
    for (const item of day.items) {
      const place = placeOf(context.plan, item);
      if (!place || !isClosedOn(place, day.day.date)) continue;
      const finding = openingFor(place, item, day.day.date).closed ? closed(day.day, item, place) : null;
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

function closed(day: Day, item: Item, place: Place): Finding | null {
  const { date } = day;
  if (date === null) return null;
  const single = place.closedDates.includes(date);
  return found(
    { rule: 'closing-day', severity: 'error', itemIds: [item.id], variant: variantOf(item) },
    () => ({
      ja: `「${item.title}」の${dayName(day).ja}は、${place.name}の${single ? '休館日' : `定休日（${weekdayName(date, 'ja')}曜日）`}です。`,
      en: `${place.name} is closed on ${single ? dayName(day).en : `${weekdayName(date, 'en')}, the day of “${item.title}”`}${single ? `, the day of “${item.title}”` : ''}.`,
    }),
  );
}

/**
 * The place an item takes up, a room with what its venue states; null for a leg, for gathering, for what
 * has no place, and for a place that states neither hours nor closing days.
 */
function placeOf({ rows: { places } }: Plan, item: Item): Place | null {
  if (item.placeId === null || item.kind === 'assembly' || !takesUpPlace(item)) return null;
  const place = withVenue(places, item.placeId);
  if (!place) return null;
  return place.hours.length + place.closedWeekdays.length + place.closedDates.length === 0 ? null : place;
}

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
