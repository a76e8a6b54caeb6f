import { describe, expect, test } from 'vitest';
import { applyRows, invert } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { daySequence } from '../../../../../shared/domain/schedule/sequence.ts';
import { proposeLegs } from '../../../../../shared/domain/travel/legs.ts';
import { emptyExcursion, twoStops, visit, withPlace } from '../../../../helpers/excursion.ts';
import { at, attempt, doing, rowsOf } from '../../../../helpers/plans.ts';

const codeOf = (result: ReturnType<typeof attempt>): string => (result.ok ? 'ok' : result.error.code);
const legsOf = (plan: Plan, dayId: string) =>
  daySequence(plan, dayId)
    .filter(({ kind }) => kind === 'travel')
    .map(({ title, start, end, variant }) => ({ title, start, end, variant }));

describe('travel times', () => {
  test('an edit keeps what it does not name', () => {
    const { plan, places } = twoStops();
    const next = doing(plan, 'setTravelTime', { from: places.station, to: places.museum, minutes: 25 });
    expect(next.rows.travelTimes.get(`${places.station}|${places.museum}`)).toMatchObject({
      minutes: 25,
      distance: 4.5,
      transport: 'bus',
    });
  });

  test('refusals: unknown place, one place twice, minutes that are none, nothing to remove', () => {
    const { plan, places } = twoStops();
    const { station, museum, brewery } = places;
    expect(codeOf(attempt(plan, 'setTravelTime', { from: station, to: 'gone', minutes: 5 }))).toBe(
      'not-found',
    );
    expect(codeOf(attempt(plan, 'setTravelTime', { from: station, to: station, minutes: 5 }))).toBe(
      'invalid-row',
    );
    expect(codeOf(attempt(plan, 'setTravelTime', { from: station, to: museum, minutes: -1 }))).toBe(
      'invalid-row',
    );
    expect(codeOf(attempt(plan, 'removeTravelTime', { from: station, to: brewery }))).toBe('not-found');
    expect(doing(plan, 'removeTravelTime', { from: station, to: museum }).rows.travelTimes.size).toBe(1);
  });
});

describe('legs', () => {
  test('are inserted between places in one change, which undo takes back', () => {
    const { plan, dayId } = twoStops();
    const result = attempt(plan, 'addTravelLegs', { dayId, variant: 'a' });
    if (!result.ok) throw new Error(result.error.code);
    const next = applyRows(plan, result.value.rows);
    expect(legsOf(next, dayId)).toEqual([
      { title: '旭川駅→科学館（バス15分）', start: at('9:10'), end: at('9:25'), variant: 'both' },
      { title: '科学館→酒蔵（バス20分）', start: at('10:30'), end: at('10:50'), variant: 'both' },
    ]);
    expect(rowsOf(applyRows(next, invert(result.value).rows))).toEqual(rowsOf(plan));
    expect(codeOf(attempt(next, 'addTravelLegs', { dayId, variant: 'a' }))).toBe('nothing-to-do');
  });

  test('a leg that one plan has already is not put into it a second time', () => {
    const { plan, dayId, places } = twoStops();
    const there = visit(plan, dayId, 'バス', places.station, ['9:10', '9:25'], {
      kind: 'travel',
      toPlaceId: places.museum,
      variant: 'b',
    });
    const next = doing(there.plan, 'addTravelLegs', { dayId, variant: 'a' });
    const first = [...next.rows.items.values()].filter(
      ({ kind, placeId }) => kind === 'travel' && placeId === places.station,
    );
    expect(first.map(({ variant }) => variant)).toEqual(['b', 'a']);
  });

  test('a leg waits for what still runs at the place it leaves', () => {
    const { plan, dayId, places } = twoStops();
    const tea = visit(plan, dayId, '呈茶', places.museum, ['9:40', '9:50']);
    const [, leg] = proposeLegs(tea.plan, dayId, 'a').legs;
    expect(leg).toMatchObject({ placeId: places.museum, start: at('10:30') });
  });

  test('start after the buffer, and only where the gap holds them', () => {
    const { plan, dayId, items } = twoStops();
    const buffered = doing(plan, 'editRow', { collection: 'items', key: items.first, patch: { buffer: 10 } });
    expect(proposeLegs(buffered, dayId, 'a').legs[1]).toMatchObject({ start: at('10:40'), end: at('11:00') });
    const late = doing(plan, 'editRow', { collection: 'items', key: items.first, patch: { buffer: 15 } });
    const { legs, tight } = proposeLegs(late, dayId, 'a');
    expect(legs).toHaveLength(1);
    expect(tight).toMatchObject([{ short: 5, hop: { from: { id: items.first }, to: { id: items.second } } }]);
  });

  test('an unknown time and a vague one are told, not guessed', () => {
    const { plan, dayId, places, items } = twoStops();
    const unknown = doing(plan, 'removeTravelTime', { from: places.museum, to: places.brewery });
    expect(proposeLegs(unknown, dayId, 'a').unknown).toHaveLength(1);
    const vague = doing(plan, 'editRow', { collection: 'items', key: items.first, patch: { end: null } });
    expect(proposeLegs(vague, dayId, 'a')).toMatchObject({
      legs: [{}],
      vague: [{ to: { id: items.second } }],
    });
  });

  test('what stands in one plan of the day alone gives a leg of that plan', () => {
    const { plan, dayId, places, items } = twoStops();
    const onlyA = doing(plan, 'editRow', { collection: 'items', key: items.second, patch: { variant: 'a' } });
    const rain = visit(onlyA, dayId, '美術館', places.station, ['11:00', '12:00'], { variant: 'b' });
    expect(proposeLegs(rain.plan, dayId, 'a').legs.map(({ variant }) => variant)).toEqual(['both', 'a']);
    expect(proposeLegs(rain.plan, dayId, 'b').legs.map(({ variant }) => variant)).toEqual(['both', 'b']);
  });

  test('parallel courses are walked each by itself; what both share is one leg', () => {
    const { plan, dayId } = emptyExcursion();
    const [a = '', b = ''] = [...plan.rows.activities.keys()];
    const station = withPlace(plan, '駅');
    const left = withPlace(station.plan, '左');
    const right = withPlace(left.plan, '右');
    let next = right.plan;
    for (const [from, to] of [
      [station.id, left.id],
      [station.id, right.id],
    ] as const)
      next = doing(next, 'setTravelTime', { from, to, minutes: 10 });
    next = visit(next, dayId, '集合', station.id, ['9:00', '9:10'], { kind: 'assembly' }).plan;
    next = visit(next, dayId, 'Aコース', left.id, ['9:30', '10:30'], { activityIds: [a] }).plan;
    next = visit(next, dayId, 'Bコース', right.id, ['9:30', '10:30'], { activityIds: [b] }).plan;
    next = visit(next, dayId, '昼食', station.id, ['11:00', '12:00'], { kind: 'meal' }).plan;
    const legs = proposeLegs(next, dayId, 'a').legs.map(({ title, activityIds }) => ({ title, activityIds }));
    expect(legs).toEqual([
      { title: '駅→左（バス10分）', activityIds: [a] },
      { title: '駅→右（バス10分）', activityIds: [b] },
      { title: '左→駅（バス10分）', activityIds: [a] },
      { title: '右→駅（バス10分）', activityIds: [b] },
    ]);
  });
});

test('where a leg ends short of the next stop, only the rest of the way is asked for', () => {
  const { plan, dayId, places } = twoStops();
  const halt = withPlace(plan, '酒蔵前駅');
  const known = { minutes: 5, transport: 'walk' } as const;
  const timed = doing(halt.plan, 'setTravelTime', { from: halt.id, to: places.brewery, ...known });
  const train = { kind: 'travel', toPlaceId: halt.id, transport: 'train' } as const;
  const ridden = visit(timed, dayId, '鉄道', places.museum, ['10:35', '10:50'], train);
  expect(
    proposeLegs(ridden.plan, dayId, 'a').legs.map((leg) => [leg.placeId, leg.toPlaceId, leg.start, leg.end]),
  ).toEqual([
    [places.station, places.museum, at('9:10'), at('9:25')],
    [halt.id, places.brewery, at('10:50'), at('10:55')],
  ]);
});

test('who goes on to a second city is one way with the others, and the leg is theirs', () => {
  const { plan, dayId, places, items } = twoStops();
  const [all = '', tour = ''] = [...plan.rows.activities.keys()];
  const own = (of: Plan, key: string, activityId: string): Plan =>
    doing(of, 'editRow', { collection: 'items', key, patch: { activityIds: [activityId] } });
  const next = own(own(plan, items.first, all), items.second, tour);
  expect(
    proposeLegs(next, dayId, 'a').legs.map(({ toPlaceId, activityIds }) => [toPlaceId, activityIds]),
  ).toEqual([
    [places.museum, [all]],
    [places.brewery, [tour]],
  ]);
});

describe('vehicles', () => {
  test('drive legs and leave none behind', () => {
    const { plan, dayId, items } = twoStops();
    let next = doing(plan, 'addTravelLegs', { dayId, variant: 'a' });
    next = doing(next, 'addVehicle', { name: ' 1号車 ', seats: 45 });
    const [vehicle] = [...next.rows.vehicles.values()];
    const leg = daySequence(next, dayId).find(({ kind }) => kind === 'travel');
    if (!vehicle || !leg) throw new Error('no vehicle or leg');
    expect(vehicle).toMatchObject({ name: '1号車', seats: 45, attendants: [] });
    const on = { vehicleId: vehicle.id, itemId: leg.id, on: true };
    next = doing(next, 'setRide', on);
    expect(codeOf(attempt(next, 'setRide', on))).toBe('nothing-to-do');
    expect(codeOf(attempt(next, 'setRide', { ...on, itemId: items.first }))).toBe('invalid-row');
    expect(codeOf(attempt(next, 'addVehicle', { name: '1号車' }))).toBe('duplicate');
    expect(codeOf(attempt(next, 'addVehicle', { name: ' ' }))).toBe('invalid-row');
    expect(doing(next, 'setRide', { ...on, on: false }).rows.rides.size).toBe(0);
    const gone = doing(next, 'removeVehicle', { id: vehicle.id });
    expect(gone.rows.vehicles.size + gone.rows.rides.size).toBe(0);
  });
});

describe('hours of a person', () => {
  test('are joined, and none takes the row away', () => {
    const { plan, dayId } = twoStops();
    const mayor = { dayId, attendeeId: null, text: '市長' };
    const next = doing(plan, 'setPersonHours', {
      ...mayor,
      hours: [
        { from: at('13:30'), to: at('14:00') },
        { from: at('14:00'), to: at('15:00') },
      ],
    });
    expect(next.rows.personHours.get(`${dayId}|市長`)?.hours).toEqual([
      { from: at('13:30'), to: at('15:00') },
    ]);
    expect(doing(next, 'setPersonHours', { ...mayor, hours: [] }).rows.personHours.size).toBe(0);
    const bad = { ...mayor, hours: [{ from: 60, to: 60 }] };
    expect(codeOf(attempt(plan, 'setPersonHours', bad))).toBe('end-before-start');
    expect(codeOf(attempt(plan, 'setPersonHours', { ...mayor, dayId: 'gone', hours: [] }))).toBe('not-found');
  });
});

describe('places', () => {
  test('one that goes takes its rooms and travel times along and leaves items without a place', () => {
    const { plan, dayId, places, items } = twoStops();
    const legs = doing(plan, 'addTravelLegs', { dayId, variant: 'a' });
    const next = doing(legs, 'removePlace', { id: places.museum });
    expect(next.rows.travelTimes.size).toBe(0);
    expect(next.rows.items.get(items.first)?.placeId).toBeNull();
    const travel = daySequence(next, dayId).filter(({ kind }) => kind === 'travel');
    expect(travel.map(({ placeId, toPlaceId }) => [placeId, toPlaceId])).toEqual([
      [places.station, null],
      [null, places.brewery],
    ]);
  });

  test('move up and down among their own', () => {
    const { plan, places } = twoStops();
    const order = (of: Plan) =>
      [...of.rows.places.values()].sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ name }) => name);
    const up = doing(plan, 'movePlace', { id: places.brewery, by: -1 });
    expect(order(up)).toEqual(['旭川駅', '酒蔵', '科学館']);
    expect(order(doing(up, 'movePlace', { id: places.brewery, by: -1 }))[0]).toBe('酒蔵');
    expect(order(doing(up, 'movePlace', { id: places.brewery, by: 1 }))).toEqual([
      '旭川駅',
      '科学館',
      '酒蔵',
    ]);
    expect(codeOf(attempt(plan, 'movePlace', { id: places.station, by: -1 }))).toBe('out-of-range');
  });
});
