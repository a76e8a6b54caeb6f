import { describe, expect, test } from 'vitest';
import { nextBusSize } from '../../../../../shared/domain/travel/bus-size.ts';
import { itinerary } from '../../../../../shared/domain/travel/itinerary.ts';
import { legSeats, legsOf } from '../../../../../shared/domain/travel/leg-seats.ts';
import { parallelCourses } from '../../../../../shared/domain/travel/parallel-courses.ts';
import { rideOf, twoStops, visit, withPlace, withYes } from '../../../../helpers/excursion.ts';
import { at, doing } from '../../../../helpers/plans.ts';

test('a day is assembly, legs and stops with what they need', () => {
  const { plan, dayId, places } = twoStops();
  let next = doing(plan, 'addTravelLegs', { dayId, variant: 'a' });
  next = doing(next, 'editRow', {
    collection: 'places',
    key: places.museum,
    patch: { toilet: true, hours: [{ from: at('10:00'), to: at('17:00') }], closedWeekdays: [3] },
  });
  const steps = itinerary(next, dayId);
  expect(steps.map(({ kind }) => kind)).toEqual(['assembly', 'leg', 'stop', 'leg', 'stop']);
  expect(steps[0]).toMatchObject({ time: at('9:00'), placeId: places.station });
  expect(steps[1]).toMatchObject({
    depart: at('9:10'),
    arrive: at('9:25'),
    minutes: 15,
    distance: 4.5,
    transport: 'bus',
    people: null,
  });
  // 2025-10-15 is a Wednesday; of hours nothing is said on a day on which the place is closed.
  expect(steps[2]).toMatchObject({
    arrive: at('9:30'),
    depart: at('10:30'),
    stay: 60,
    needs: { toilet: true, busParking: null, closed: true, withinHours: null },
  });
  expect(steps[4]).toMatchObject({ needs: { withinHours: null, closed: false } });
});

test('解散 is a step of its own; plan B is walked by itself', () => {
  const { plan, dayId, places, items } = twoStops();
  let next = doing(plan, 'editRow', { collection: 'items', key: items.second, patch: { variant: 'a' } });
  next = visit(next, dayId, '屋内', places.station, ['11:00', '12:00'], { variant: 'b' }).plan;
  next = visit(next, dayId, '解散', places.station, ['12:30', '12:35'], { kind: 'assembly' }).plan;
  const titles = (variant: 'a' | 'b') => itinerary(next, dayId, variant).map(({ item }) => item.title);
  expect(titles('a')).toEqual(['集合', '科学館の見学', '酒蔵の見学', '解散']);
  expect(titles('b')).toEqual(['集合', '科学館の見学', '屋内', '解散']);
  expect(itinerary(next, dayId).at(-1)?.kind).toBe('dismissal');
});

describe('courses', () => {
  test('are parallel only where two have items of their own at one time; who goes on afterwards is none', () => {
    const { plan, dayId, places, items } = twoStops();
    const [a = '', b = '', c = ''] = [...plan.rows.activities.keys()];
    const own = (of: typeof plan, key: string, activityIds: string[]) =>
      doing(of, 'editRow', { collection: 'items', key, patch: { activityIds } });
    let next = own(own(plan, items.first, [a]), items.second, [b]);
    expect(parallelCourses(next, [...next.rows.items.values()])).toEqual([]);
    next = visit(next, dayId, '別の班', places.brewery, ['9:30', '10:00'], { activityIds: [b] }).plan;
    next = visit(next, dayId, '移動', null, ['13:00', '14:00'], { activityIds: [c] }).plan;
    expect(parallelCourses(next, [...next.rows.items.values()]).map(({ id }) => id)).toEqual([a, b]);
    expect(itinerary(next, dayId, 'a', a).map(({ item }) => item.title)).toEqual([
      '集合',
      '科学館の見学',
      '移動',
    ]);
  });
});

describe('seats of a leg', () => {
  test('all its vehicles count, attendants take a seat, and what lacks is said', () => {
    const { plan, dayId, places } = twoStops();
    const [activity = ''] = [...plan.rows.activities.keys()];
    const leg = visit(plan, dayId, '移動', places.station, ['9:10', '9:25'], {
      kind: 'travel',
      activityIds: [activity],
    });
    let next = withYes(leg.plan, activity, 30);
    expect(legSeats(next, next.rows.items.get(leg.id)!)).toMatchObject({ seats: null, needed: 30, short: 0 });
    next = rideOf(next, '1号車', leg.id, { seats: 25, attendants: ['山田'] });
    expect(legSeats(next, next.rows.items.get(leg.id)!)).toMatchObject({ seats: 25, needed: 31, short: 6 });
    next = rideOf(next, '2号車', leg.id, { seats: 6, attendants: [] });
    expect(legSeats(next, next.rows.items.get(leg.id)!)).toMatchObject({ seats: 31, needed: 31, short: 0 });
    next = rideOf(next, '3号車', leg.id, { attendants: ['鈴木'] });
    expect(legSeats(next, next.rows.items.get(leg.id)!)).toMatchObject({ seats: null, needed: 32, short: 0 });
    const [first] = next.rows.vehicles.values();
    expect(legsOf(next, first!.id).map(({ id }) => id)).toEqual([leg.id]);
  });

  test('a leg of no activity has no headcount', () => {
    const { plan, dayId } = twoStops();
    const leg = visit(plan, dayId, '移動', null, ['9:10', '9:25'], { kind: 'travel' });
    expect(legSeats(leg.plan, leg.plan.rows.items.get(leg.id)!)).toMatchObject({
      people: null,
      needed: null,
    });
  });
});

test('the next size of a coach (25, 45) is told before it is crossed', () => {
  for (const limit of [25, 45])
    for (const people of [limit - 3, limit - 2, limit - 1, limit, limit + 1])
      expect(nextBusSize(people, 0)?.left ?? null, `${people} people`).toBe(
        people === limit - 3 || people > limit ? null : limit - people,
      );
  expect(nextBusSize(20, 0)).toBeNull();
  expect(nextBusSize(23, 0)).toEqual({ limit: 25, left: 2, size: 'medium', most: null });
  expect(nextBusSize(25, 0)).toEqual({ limit: 25, left: 0, size: 'medium', most: null });
  expect(nextBusSize(26, 0)).toBeNull();
  expect(nextBusSize(40, 6)).toEqual({ limit: 45, left: 5, size: 'large', most: 46 });
  expect(nextBusSize(40, 5)).toBeNull();
  // Nobody has said yes, and both thresholds could be crossed.
  expect(nextBusSize(0, 60)).toEqual({ limit: 25, left: 25, size: 'large', most: 60 });
  expect(nextBusSize(1, 24)).toBeNull();
  expect(nextBusSize(46, 10)).toBeNull();
});

test('a stop without a place asks for nothing', () => {
  const { plan, dayId } = twoStops();
  const lunch = visit(withPlace(plan, '庭園').plan, dayId, '昼食', null, ['12:10', '13:00'], {
    kind: 'meal',
  });
  expect(itinerary(lunch.plan, dayId).at(-1)).toMatchObject({ kind: 'meal', needs: null, stay: 50 });
});

test('a line that is no leg any more is none of a vehicle’s', () => {
  const { plan, dayId } = twoStops();
  let next = doing(plan, 'addTravelLegs', { dayId, variant: 'a' });
  next = doing(next, 'addVehicle', { name: '1号車' });
  const vehicleId = [...next.rows.vehicles.keys()][0]!;
  const leg = [...next.rows.items.values()].find(({ kind }) => kind === 'travel')!;
  next = doing(next, 'setRide', { vehicleId, itemId: leg.id, on: true });
  expect(legsOf(next, vehicleId).map(({ id }) => id)).toEqual([leg.id]);
  const walk = doing(next, 'editRow', { collection: 'items', key: leg.id, patch: { kind: 'free' } });
  expect(legsOf(walk, vehicleId)).toEqual([]);
});
