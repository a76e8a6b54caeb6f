import type { Item, Vehicle } from '../collections/index.ts';
import type { TimePoint, Transport, Variant } from '../collections/values.ts';
import type { Plan } from '../plan/plan.ts';
import { activeVariant, daySequence } from '../schedule/sequence.ts';
import { vehiclesOf } from './leg-seats.ts';
import { isOnCourse, parallelCourses } from './parallel-courses.ts';
import { seatsNeeded } from './seats-needed.ts';
import { type StopNeeds, stopNeeds } from './stop-needs.ts';
import { travelMinutes } from './travel-minutes.ts';

/** One step of a day on the way. Times are minutes of the day, a part of it, or null while open. */
export type ItineraryStep =
  | {
      readonly kind: 'assembly' | 'dismissal';
      readonly item: Item;
      readonly placeId: string | null;
      readonly time: TimePoint;
    }
  | {
      readonly kind: 'leg';
      readonly item: Item;
      readonly fromPlaceId: string | null;
      readonly toPlaceId: string | null;
      readonly depart: TimePoint;
      readonly arrive: TimePoint;
      /** As planned, else as the table of travel times says; null while not known. */
      readonly minutes: number | null;
      /** Kilometres. */
      readonly distance: number | null;
      readonly transport: Transport | null;
      readonly vehicles: readonly Vehicle[];
      /** For those who go on (希望者のみ), e.g. to a second city. */
      readonly optional: boolean;
      /** Seats that its riders take: whom they bring along and places held (仮) included; null where nobody was asked. */
      readonly people: number | null;
    }
  | {
      readonly kind: 'stop' | 'meal' | 'other';
      readonly item: Item;
      readonly placeId: string | null;
      readonly arrive: TimePoint;
      readonly depart: TimePoint;
      /** Minutes spent there. */
      readonly stay: number | null;
      /** null without a place. */
      readonly needs: StopNeeds | null;
    };

/**
 * A day as it is travelled, in one of its plans (default: the one that holds), for one of its parallel
 * courses or for everybody. Nothing is made up: only what stands in the schedule is a step.
 */
export function itinerary(
  plan: Plan,
  dayId: string,
  variant: Variant = activeVariant(plan, dayId),
  course: string | null = null,
): ItineraryStep[] {
  const sequence = daySequence(plan, dayId, variant);
  const courses = course === null ? [] : parallelCourses(plan, sequence);
  const date = plan.rows.days.get(dayId)?.date ?? null;
  const items = course === null ? sequence : sequence.filter((item) => isOnCourse(item, course, courses));
  return items.map((item) => stepOf(plan, item, date));
}

function stepOf(plan: Plan, item: Item, date: string | null): ItineraryStep {
  if (item.kind === 'travel') return legStep(plan, item);
  const { placeId, start, end } = item;
  if (item.kind === 'assembly')
    return { kind: isDismissal(item) ? 'dismissal' : 'assembly', item, placeId, time: start };
  return {
    kind:
      item.kind === 'visit' ? 'stop' : item.kind === 'meal' || item.kind === 'reception' ? 'meal' : 'other',
    item,
    placeId,
    arrive: start,
    depart: end,
    stay: length(start, end),
    needs: placeId === null ? null : stopNeeds(plan, placeId, item, date),
  };
}

function legStep(plan: Plan, item: Item): ItineraryStep {
  const { placeId, toPlaceId, start, end } = item;
  const known = placeId === null || toPlaceId === null ? null : travelMinutes(plan, placeId, toPlaceId);
  const { sure, held } = seatsNeeded(plan, item.activityIds);
  return {
    kind: 'leg',
    item,
    fromPlaceId: placeId,
    toPlaceId,
    depart: start,
    arrive: end,
    minutes: length(start, end) ?? known?.minutes ?? null,
    distance: known?.distance ?? null,
    transport: item.transport ?? known?.transport ?? null,
    vehicles: vehiclesOf(plan, item.id),
    optional: item.optional,
    people: item.activityIds.length === 0 ? null : sure + held,
  };
}

/** 解散: an assembly item that says so. */
export const isDismissal = ({ kind, title }: Pick<Item, 'kind' | 'title'>): boolean =>
  kind === 'assembly' && /解散|dismiss/i.test(title);

const length = (start: TimePoint, end: TimePoint): number | null =>
  typeof start === 'number' && typeof end === 'number' && end > start ? end - start : null;
