import { hoursText } from '../../domain/calendar/parse-hours.ts';
import { rangeText, timePointText } from '../../domain/calendar/times.ts';
import { type Language, WEEKDAYS } from '../../domain/calendar/wareki.ts';
import type { Item } from '../../domain/collections/index.ts';
import type { TimePoint } from '../../domain/collections/values.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { ItineraryStep } from '../../domain/travel/itinerary.ts';
import type { StopNeeds } from '../../domain/travel/stop-needs.ts';
import { documentWords } from '../words.ts';
import { placeText } from './item-facts.ts';

/** What the itinerary says of one step, cell by cell. */

/** What is held at a place begins and ends there; people do not arrive at a 休憩 or leave an 開会. */
const HELD: ReadonlySet<Item['kind']> = new Set(['session', 'ceremony', 'break', 'reception']);

/**
 * 9:30着 / 10:30発 of a leg or a stop, 13:30～15:00 of what is held; a time that is not known is left out,
 * both unknown says 時刻未定.
 */
export function stepTime(step: ItineraryStep, language: Language): string {
  const words = documentWords(language);
  // People gather from … to …; where one time is known it is when they meet.
  if ('time' in step) {
    const { start, end } = step.item;
    return end === null || end === start ? timeOr(step.time, language) : rangeText(start, end, language);
  }
  const [first, last] = step.kind === 'leg' ? [step.depart, step.arrive] : [step.arrive, step.depart];
  if (first === null && last === null) return words.timeUnknown;
  // Parts of a day (午前) are no arrivals: they stand as announced.
  if (HELD.has(step.item.kind) || typeof first === 'string' || typeof last === 'string')
    return rangeText(first, last, language);
  const [before, after] =
    step.kind === 'leg' ? [words.trip.departs, words.trip.arrives] : [words.trip.arrives, words.trip.departs];
  return [
    ...(first === null ? [] : [before(timePointText(first, language))]),
    ...(last === null ? [] : [after(timePointText(last, language))]),
  ].join('\n');
}

const timeOr = (time: TimePoint, language: Language): string =>
  time === null ? documentWords(language).timeUnknown : timePointText(time, language);

/** 旭川駅 → 科学館 for a leg, else the place. */
export function stepPlace(plan: Plan, step: ItineraryStep, language: Language): string {
  if (step.kind !== 'leg') return placeText(plan, step.item, language);
  const name = (id: string | null): string => plan.rows.places.get(id ?? '')?.name ?? '';
  const [from, to] = [name(step.fromPlaceId), name(step.toPlaceId)];
  return from === '' && to === '' ? '' : documentWords(language).trip.way(from || '…', to || '…');
}

/** Whether a leg's title only repeats where it begins and leads. */
export function isPlainLeg(plan: Plan, { kind, placeId, toPlaceId, title }: Item): boolean {
  const name = (id: string | null): string => plan.rows.places.get(id ?? '')?.name ?? '';
  return kind === 'travel' && title.startsWith(`${name(placeId)}→${name(toPlaceId)}`) && title !== '→';
}

/** 1時間15分. */
export function lengthText(minutes: number | null, language: Language): string {
  const words = documentWords(language);
  if (minutes === null) return '';
  return minutes < 60
    ? words.trip.minutes(minutes)
    : words.trip.hours(Math.floor(minutes / 60), minutes % 60);
}

/** バス・約4.5km / 1号車、2号車 / 38名 of a leg; '' for any other step. */
export function moveText(step: ItineraryStep, language: Language): string {
  if (step.kind !== 'leg') return '';
  const words = documentWords(language);
  const means = [
    ...(step.transport === null ? [] : [words.transports[step.transport]]),
    ...(step.distance === null || step.distance === 0 ? [] : [words.trip.kilometres(step.distance)]),
  ].join(words.trip.betweenNeeds);
  const names = step.vehicles.map(({ name }) => name).join(words.comma);
  const people = step.people === null || step.people === 0 ? '' : words.trip.riders(step.people);
  return [means, names, people].filter((line) => line !== '').join('\n');
}

/** 開館 9:00～17:00・定休 月・トイレ有・大型バス駐車可; what is not known is not said. */
export function needsText(needs: StopNeeds | null, language: Language): string {
  if (needs === null) return '';
  const words = documentWords(language);
  return [
    ...(needs.closed ? [words.trip.closedToday] : []),
    ...(needs.hours.length === 0 ? [] : [words.trip.opening(hoursText(needs.hours, language))]),
    ...(needs.closedWeekdays.length === 0
      ? []
      : [words.trip.closedOn([...needs.closedWeekdays].sort().map((day) => WEEKDAYS[language][day] ?? ''))]),
    ...(needs.withinHours === false ? [words.trip.outsideHours] : []),
    ...(needs.toilet === null ? [] : [words.trip.toilet(needs.toilet)]),
    ...(needs.busParking === null ? [] : [words.trip.parking(needs.busParking)]),
  ].join(words.trip.betweenNeeds);
}
