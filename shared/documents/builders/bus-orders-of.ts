import type { Day, Vehicle } from '../../domain/collections/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { type ItineraryStep, itinerary } from '../../domain/travel/itinerary.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { dayName } from './day-heading.ts';
import { variantMark, variantOfDay } from './variant-of-day.ts';

/** What one vehicle does on a day. */
export interface BusOrder {
  readonly day: Day;
  readonly vehicle: Vehicle;
  readonly steps: readonly ItineraryStep[];
}

/** A sheet for each vehicle that drives on a day, in the order of the vehicles. */
export function busOrdersOf(plan: Plan, day: Day, options: DocumentOptions): BusOrder[] {
  const steps = itinerary(plan, day.id, variantOfDay(day, options));
  const vehicles = [...plan.rows.vehicles.values()].sort((a, b) => (a.order < b.order ? -1 : 1));
  return vehicles.flatMap((vehicle) => {
    const own = stepsOf(steps, vehicle);
    return own.some(({ kind }) => kind === 'leg') ? [{ day, vehicle, steps: own }] : [];
  });
}

/** The legs that a vehicle drives, and what takes place where it stands meanwhile. */
function stepsOf(steps: readonly ItineraryStep[], { id }: Vehicle): ItineraryStep[] {
  const drives = (step: ItineraryStep): boolean =>
    step.kind === 'leg' && step.vehicles.some((vehicle) => vehicle.id === id);
  const first = steps.find(drives);
  let at: string | null = first?.kind === 'leg' ? first.fromPlaceId : null;
  let activities: readonly string[] = first?.item.activityIds ?? [];
  return steps.filter((step) => {
    if (step.kind === 'leg') {
      if (!drives(step)) return false;
      at = step.toPlaceId;
      activities = step.item.activityIds;
      return true;
    }
    const { activityIds } = step.item;
    const isTheirs =
      activityIds.length === 0 ||
      activities.length === 0 ||
      activityIds.some((one) => activities.includes(one));
    return at !== null && step.placeId === at && isTheirs;
  });
}

/** 10月15日（水）　1号車. */
export const orderName = (plan: Plan, { day, vehicle }: BusOrder, options: DocumentOptions): string =>
  [dayName(day, options.language), vehicle.name, variantMark(plan, day, options)]
    .filter((part) => part !== '')
    .join(documentWords(options.language).space);
