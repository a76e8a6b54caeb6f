import { itemHeadcount } from '../attendees/headcount.ts';
import { personName } from '../attendees/person-name.ts';
import type { Item, Vehicle } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { namedPlace } from '../schedule/named-place.ts';
import { dayFlow } from './flow.ts';
import type { Forecast, Shortage } from './forecast.ts';
import type { ItemForecast } from './item-forecast.ts';
import { type ChangedTime, type NoticeTexts, noticeTexts } from './notice-text.ts';

/** A vehicle that waits or leaves at another time than its company was told, or that may not be reached in time. */
export interface AffectedVehicle {
  readonly vehicle: Vehicle;
  readonly legs: readonly Item[];
}

/** 変更のお知らせ: what changes, whom it concerns, and the text to send. */
export interface Notice {
  /** Minutes late. */
  readonly delay: number;
  /** What runs or is still to come at other times than planned, in order. */
  readonly changed: readonly ChangedTime[];
  /** Fixed items still to come: their time stands. */
  readonly kept: readonly ItemForecast[];
  readonly shortages: readonly Shortage[];
  /** Names of those in charge of what changes, each once. */
  readonly people: readonly string[];
  /** Expected attendees (yes, and seats held) of the activities concerned. */
  readonly attendees: number;
  /** Ids of the activities concerned; an item of none concerns all of the day. */
  readonly activityIds: readonly string[];
  readonly vehicles: readonly AffectedVehicle[];
  readonly text: NoticeTexts;
}

/** The notice for a day as it stands; null when everything still to come is on plan. */
export function changeNotice(plan: Plan, forecast: Forecast): Notice | null {
  const open = forecast.items.filter((one) => one.state !== 'done');
  const changed = open.filter(isChanged).map((one) => ({
    item: one.item,
    running: one.state === 'running',
    planned: one.planned,
    expected: one.expected,
    placeName: namedPlace(plan, one.item)?.name ?? '',
  }));
  if (changed.length === 0 && forecast.shortages.length === 0) return null;
  const kept = open.filter((one) => one.item.fixed && one.state !== 'running' && !isChanged(one));
  const concerned = [...changed.map((one) => one.item), ...forecast.shortages.map((one) => one.item)];
  const activityIds = activitiesOf(plan, forecast.dayId, concerned);
  const { yes, held } = itemHeadcount(plan, { activityIds: [...activityIds] });
  const facts = { delay: forecast.delay, changed, kept, shortages: forecast.shortages };
  return {
    ...facts,
    people: peopleOf(plan, concerned),
    attendees: yes + held,
    activityIds,
    vehicles: vehiclesOf(plan, concerned),
    text: noticeTexts(facts, forecast.now, plan.rows.days.get(forecast.dayId)?.date ?? null),
  };
}

function isChanged({ state, planned, expected }: ItemForecast): boolean {
  const end = expected.end !== null && expected.end !== planned.end;
  return state === 'running' ? end : end || (expected.start !== null && expected.start !== planned.start);
}

function activitiesOf(plan: Plan, dayId: string, items: readonly Item[]): string[] {
  const forAll = items.some((item) => item.activityIds.length === 0);
  const flow = dayFlow(plan, dayId);
  const all = forAll ? [...flow.timed.map((one) => one.item), ...flow.vague] : items;
  const ids = new Set(all.flatMap((item) => item.activityIds));
  return [...ids]
    .flatMap((id) => plan.rows.activities.get(id) ?? [])
    .sort(byOrder)
    .map((one) => one.id);
}

function peopleOf(plan: Plan, items: readonly Item[]): string[] {
  const ids = new Set(items.map((item) => item.id));
  const people = [...plan.rows.itemPeople.values()].filter((one) => ids.has(one.itemId)).sort(byOrder);
  return [...new Set(people.map((one) => personName(plan, one)))];
}

function vehiclesOf(plan: Plan, items: readonly Item[]): AffectedVehicle[] {
  const rides = [...plan.rows.rides.values()];
  return [...plan.rows.vehicles.values()].sort(byOrder).flatMap((vehicle) => {
    const legs = items.filter((item) =>
      rides.some((ride) => ride.vehicleId === vehicle.id && ride.itemId === item.id),
    );
    return legs.length === 0 ? [] : [{ vehicle, legs: [...new Set(legs)] }];
  });
}
