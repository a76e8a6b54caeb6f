import type { Attendee, Item, Place, Vehicle } from '../../shared/domain/collections/index.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { at, doing, withItem, yamagata } from './plans.ts';

/** An excursion day of tests: stops by name, items on its second day. */

/** The sample meeting with its own items and places taken off, and its excursion day. */
export function emptyExcursion(): { plan: Plan; dayId: string } {
  let plan = yamagata();
  plan = doing(plan, 'removeItems', { ids: [...plan.rows.items.keys()] });
  for (const id of plan.rows.places.keys()) plan = doing(plan, 'removePlace', { id });
  const day = [...plan.rows.days.values()].find((one) => one.kind === 'excursion')!;
  return { plan, dayId: day.id };
}

/** Adds a place; its id with the new plan. */
export function withPlace(plan: Plan, name: string, more: Partial<Place> = {}): { plan: Plan; id: string } {
  const next = doing(plan, 'addPlace', { kind: 'stop', parentId: null, ...more, name });
  return { plan: next, id: [...next.rows.places.keys()].at(-1)! };
}

/** Adds an item from `9:30` to `10:15`; its id with the new plan. */
export const visit = (
  plan: Plan,
  dayId: string,
  title: string,
  placeId: string | null,
  [start, end]: readonly [string, string],
  more: Partial<Item> = {},
): { plan: Plan; id: string } =>
  withItem(plan, { kind: 'visit', start: at(start), end: at(end), placeId, ...more, title, dayId });

/**
 * 駅に9:00集合（9:10まで） → 科学館 9:30～10:30 → 酒蔵 11:00～12:00, with 15 and 20 minutes by bus between
 * them and no legs yet.
 */
export function twoStops() {
  let { plan, dayId } = emptyExcursion();
  const station = withPlace(plan, '旭川駅');
  const museum = withPlace(station.plan, '科学館');
  const brewery = withPlace(museum.plan, '酒蔵');
  plan = doing(brewery.plan, 'setTravelTime', {
    from: station.id,
    to: museum.id,
    minutes: 15,
    transport: 'bus',
    distance: 4.5,
  });
  plan = doing(plan, 'setTravelTime', { from: museum.id, to: brewery.id, minutes: 20, transport: 'bus' });
  const assembly = visit(plan, dayId, '集合', station.id, ['9:00', '9:10'], { kind: 'assembly' });
  const first = visit(assembly.plan, dayId, '科学館の見学', museum.id, ['9:30', '10:30']);
  const second = visit(first.plan, dayId, '酒蔵の見学', brewery.id, ['11:00', '12:00']);
  return {
    plan: second.plan,
    dayId,
    places: { station: station.id, museum: museum.id, brewery: brewery.id },
    items: { assembly: assembly.id, first: first.id, second: second.id },
  };
}

/** So many people who come in person and said yes to an activity. */
export function withYes(plan: Plan, activityId: string, count: number): Plan {
  let next = plan;
  for (let n = 0; n < count; n += 1) {
    next = doing(next, 'addAttendee', { name: `参加者${n + 1}`, organisationId: 'yamagata' });
    const attendeeId = [...next.rows.attendees.keys()].at(-1)!;
    next = doing(next, 'setAnswer', { attendeeId, activityId, value: 'yes' });
  }
  return next;
}

/** Adds a vehicle that drives a leg. */
export function rideOf(plan: Plan, name: string, itemId: string, more: Partial<Vehicle>): Plan {
  const next = doing(plan, 'addVehicle', { ...more, name });
  return doing(next, 'setRide', { vehicleId: [...next.rows.vehicles.keys()].at(-1)!, itemId, on: true });
}

/**
 * Two legs of 1号車 (the second also for one more activity) and one leg back without a vehicle; three
 * people who ride, one on line, one who said no.
 */
export function boardingPlan(): Plan {
  const { plan, dayId, places } = twoStops();
  const [all = '', more = ''] = [...plan.rows.activities.keys()];
  const leg = (of: Plan, from: string, to: string, times: readonly [string, string], activityIds: string[]) =>
    visit(of, dayId, '移動', from, times, { kind: 'travel', toPlaceId: to, transport: 'bus', activityIds });
  const first = leg(plan, places.station, places.museum, ['9:10', '9:25'], [all]);
  const second = leg(first.plan, places.museum, places.brewery, ['10:30', '10:50'], [all, more]);
  const back = leg(second.plan, places.brewery, places.station, ['12:10', '12:30'], [all]);
  let next = rideOf(back.plan, '1号車', first.id, {
    seats: 45,
    attendants: ['山田', '佐藤'],
    company: '旭観光',
    phone: '0166-99-9999',
  });
  const [vehicle] = next.rows.vehicles.values();
  next = doing(next, 'setRide', { vehicleId: vehicle!.id, itemId: second.id, on: true });
  const person = (name: string, city: string, activityId: string, more: Partial<Attendee> = {}): void => {
    next = doing(next, 'addAttendee', { ...more, name, organisationId: city });
    const attendeeId = [...next.rows.attendees.keys()].at(-1)!;
    const value = name.endsWith('欠') ? 'no' : 'yes';
    next = doing(next, 'setAnswer', { attendeeId, activityId, value });
  };
  person('山形 一', 'yamagata', all, { proxyFor: '山形 零' });
  person('山形 二', 'yamagata', more);
  person('名古屋 一', 'nagoya', all, { phone: '090-0000-0001' });
  person('名古屋 線', 'nagoya', all, { mode: 'online' });
  person('名古屋 欠', 'nagoya', all);
  return next;
}
