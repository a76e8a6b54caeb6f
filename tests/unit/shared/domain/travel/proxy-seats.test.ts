import { beforeEach, describe, expect, test } from 'vitest';
import { activityHeadcount } from '../../../../../shared/domain/attendees/headcount.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { legRiders } from '../../../../../shared/domain/travel/leg-riders.ts';
import { legSeats } from '../../../../../shared/domain/travel/leg-seats.ts';
import { seatingOf } from '../../../../../shared/domain/travel/seating-of.ts';
import { doing, resetIds, rowsOf, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

interface Day {
  readonly plan: Plan;
  /** Two activities that ride in the one vehicle, each on a leg of its own. */
  readonly tour: string;
  readonly visit: string;
  readonly legs: Readonly<Record<'tour' | 'visit' | 'both', string>>;
  readonly people: readonly string[];
}

/** A vehicle of so many seats with a leg of a tour, one of a visit, and (asked for) one of both. */
function day(seats: number, { together = false } = {}): Day {
  let plan = yamagata();
  plan = doing(plan, 'removeItems', { ids: [...plan.rows.items.keys()] });
  for (const name of ['青木', '伊藤', '上田', '江口'])
    plan = doing(plan, 'addAttendee', { name, organisationId: 'sapporo' });
  const people = [...plan.rows.attendees.keys()];
  const added = (title: string): string => {
    plan = doing(plan, 'addActivity', { title, kind: 'side-tour' });
    return [...plan.rows.activities.keys()].at(-1)!;
  };
  const [tour, visit] = [added('ツアー'), added('視察')];
  plan = doing(plan, 'addVehicle', { name: '1号車', seats });
  const vehicleId = [...plan.rows.vehicles.keys()].at(-1)!;
  const dayId = [...plan.rows.days.keys()][0]!;
  const leg = (title: string, activityIds: string[], drives = true): string => {
    plan = doing(plan, 'addItem', { title, kind: 'travel', dayId, activityIds });
    const id = [...plan.rows.items.keys()].at(-1)!;
    if (drives) plan = doing(plan, 'setRide', { vehicleId, itemId: id, on: true });
    return id;
  };
  const legs = {
    tour: leg('ツアーの移動', [tour]),
    visit: leg('視察の移動', [visit]),
    both: leg('駅までの移動', [tour, visit], together),
  };
  return { plan, tour, visit, legs, people };
}

const say = (plan: Plan, activityId: string, who: readonly string[], value: 'yes' | 'no' | 'maybe' = 'yes') =>
  who.reduce((now, attendeeId) => doing(now, 'setAnswer', { attendeeId, activityId, value }), plan);

/** Makes a proxy; the plan, and whose id it is. */
function proxy(plan: Plan, attendeeId: string, name: string, activityIds: string[] = []) {
  const next = doing(plan, 'makeProxy', { attendeeId, activityIds, person: { name } });
  return { plan: next, id: [...next.rows.attendees.keys()].find((id) => !plan.rows.attendees.has(id))! };
}

/** Who sits on which numbers, and who rides without a seat. */
function seats(plan: Plan, activityId: string) {
  const { coaches, unseated } = seatingOf(plan, plan.rows.activities.get(activityId)!);
  const on = coaches.flatMap(({ people }) =>
    people.map((one) => [
      one.claim.person.name + (one.claim.held ? '（仮）' : ''),
      one.seats.map(({ number }) => number),
    ]),
  );
  return { on: Object.fromEntries(on), unseated: unseated.map(({ person }) => person.name) };
}

const riders = (plan: Plan, leg: string) =>
  legRiders(plan, plan.rows.items.get(leg)!, [...plan.rows.vehicles.values()].at(-1)!);
const needed = (plan: Plan, leg: string) => legSeats(plan, plan.rows.items.get(leg)!).needed;

describe('the seat of one who is replaced', () => {
  test('passes on to the last proxy of a chain who answers, is counted apart until then, and never twice', () => {
    const { plan: first, tour, people, legs } = day(4);
    const [a, b] = people as [string, string];
    let plan = doing(say(first, tour, [a, b]), 'assignVehicles', { activityId: tour });
    const one = proxy(plan, a, '代理一');
    expect(seats(one.plan, tour).on).toEqual({ '代理一（仮）': [1], 伊藤: [2] });
    expect(riders(one.plan, legs.tour)).toEqual({ sure: 1, held: 1, shared: 1 });
    const two = proxy(one.plan, one.id, '代理二');
    expect(seats(two.plan, tour).on).toEqual({ '代理二（仮）': [1], 伊藤: [2] });
    expect(activityHeadcount(two.plan, tour)).toMatchObject({ yes: 1, held: 1 });
    plan = say(two.plan, tour, [two.id]);
    expect(seats(plan, tour).on).toEqual({ 代理二: [1], 伊藤: [2] });
    expect(riders(plan, legs.tour)).toEqual({ sure: 2, held: 0, shared: 1 });
    expect(needed(plan, legs.tour)).toBe(2);
  });

  test('is free when nobody of the chain comes, and another can have it', () => {
    const { plan: first, tour, people, legs } = day(1);
    const [a, b] = people as [string, string];
    const one = proxy(doing(say(first, tour, [a]), 'assignVehicles', { activityId: tour }), a, '代理一');
    const two = proxy(one.plan, one.id, '代理二');
    let plan = say(two.plan, tour, [two.id], 'no');
    expect(seats(plan, tour)).toEqual({ on: {}, unseated: [] });
    expect(riders(plan, legs.tour)).toEqual({ sure: 0, held: 0, shared: 1 });
    plan = doing(say(plan, tour, [b]), 'assignVehicles', { activityId: tour });
    expect(seats(plan, tour)).toEqual({ on: { 伊藤: [1] }, unseated: [] });
    // Who comes after all has no seat, for it is taken.
    plan = say(plan, tour, [two.id]);
    expect(seats(plan, tour)).toEqual({ on: { 伊藤: [1] }, unseated: ['代理二'] });
  });

  test('stays with him or her in the activities that the proxy is not for', () => {
    const { plan: first, tour, visit, people } = day(4);
    const [a, b] = people as [string, string];
    let plan = say(say(first, tour, [a, b]), visit, [a, b]);
    for (const activityId of [tour, visit]) plan = doing(plan, 'assignVehicles', { activityId });
    const one = proxy(plan, a, '代理一', [tour]);
    // The proxy rides along on the visit as well, on an answer of his or her own.
    plan = say(one.plan, visit, [one.id]);
    expect(seats(plan, tour).on).toEqual({ '代理一（仮）': [1], 伊藤: [2] });
    expect(seats(plan, visit)).toEqual({ on: { 青木: [1], 伊藤: [2] }, unseated: ['代理一'] });
  });

  test('goes to one of two proxies, and the other has none', () => {
    const { plan: first, tour, people } = day(4);
    const [a] = people as [string];
    const one = proxy(doing(say(first, tour, [a]), 'assignVehicles', { activityId: tour }), a, '代理一');
    // A second one for the same person, as a merge of two copies brings it in.
    let plan = doing(one.plan, 'addAttendee', { name: '代理二', organisationId: 'sapporo', proxyOf: a });
    const other = [...plan.rows.attendees.keys()].at(-1)!;
    plan = say(plan, tour, [one.id, other]);
    expect(seats(plan, tour)).toEqual({ on: { 代理一: [1] }, unseated: ['代理二'] });
  });

  test('a proxy who cannot say yet gives the place up, and whoever has moved up keeps it', () => {
    const { plan: first, tour, people } = day(4);
    const [a, b] = people as [string, string];
    let plan = doing(first, 'editRow', { collection: 'activities', key: tour, patch: { capacity: 1 } });
    const one = proxy(say(plan, tour, [a, b]), a, '代理一');
    plan = say(say(one.plan, tour, [one.id], 'maybe'), tour, [one.id]);
    expect(plan.rows.answers.get(`${b}|${tour}`)).toMatchObject({ place: 'in', cause: 'moved-up' });
    expect(plan.rows.answers.get(`${one.id}|${tour}`)).toMatchObject({ place: 'waiting' });
  });
});

test('a proxy in the middle of a chain who is taken off the list leaves the next one in the place and on the seat', () => {
  const { plan: first, tour, people } = day(4);
  const [a] = people as [string];
  const one = proxy(say(first, tour, [a]), a, '代理一');
  const seated = doing(say(one.plan, tour, [one.id]), 'assignVehicles', { activityId: tour });
  const two = proxy(seated, one.id, '代理二');
  const plan = doing(two.plan, 'removeAttendees', { ids: [one.id] });
  expect(plan.rows.attendees.get(two.id)).toMatchObject({ proxyOf: a, proxyFor: '青木' });
  expect(seats(plan, tour)).toEqual({ on: { '代理二（仮）': [1] }, unseated: [] });
  expect(activityHeadcount(plan, tour)).toMatchObject({ yes: 0, held: 1 });
});

describe('a vehicle that drives for two activities', () => {
  test('is filled for each on legs of its own; giving out seats for one leaves the other as it is', () => {
    const { plan: first, tour, visit, people, legs } = day(2);
    const [a, b, c, d] = people as [string, string, string, string];
    let plan = say(say(first, tour, [a, b]), visit, [c, d]);
    plan = doing(plan, 'assignVehicles', { activityId: tour });
    const before = seats(plan, tour);
    plan = doing(plan, 'assignVehicles', { activityId: visit });
    expect(seats(plan, tour)).toEqual(before);
    expect(seats(plan, visit)).toEqual({ on: { 上田: [1], 江口: [2] }, unseated: [] });
    expect([riders(plan, legs.tour), riders(plan, legs.visit)]).toEqual([
      { sure: 2, held: 0, shared: 1 },
      { sure: 2, held: 0, shared: 1 },
    ]);
  });

  test('on a leg of both the seats of one are taken for the other', () => {
    const { plan: first, tour, visit, people } = day(3, { together: true });
    const [a, b, c, d] = people as [string, string, string, string];
    let plan = say(say(first, tour, [a, b]), visit, [b, c, d]);
    plan = doing(plan, 'assignVehicles', { activityId: tour });
    plan = doing(plan, 'assignVehicles', { activityId: visit });
    expect(seats(plan, tour)).toEqual({ on: { 青木: [1], 伊藤: [2] }, unseated: [] });
    // 伊藤 sits there already; one seat is left.
    expect(seats(plan, visit)).toEqual({ on: { 伊藤: [2], 上田: [3] }, unseated: ['江口'] });
    const coach = seatingOf(plan, plan.rows.activities.get(visit)!).coaches[0]!;
    expect(coach).toMatchObject({ taken: 2, takenByOthers: 1, headcount: 3 });
  });

  test('seats of an older version hold for any activity, and are given under each when one is seated anew', () => {
    const { plan: first, tour, visit, people } = day(4);
    const [a, b] = people as [string, string];
    let plan = say(say(first, tour, [a]), visit, [a, b]);
    const vehicleId = [...plan.rows.vehicles.keys()].at(-1)!;
    const old = (number: number, attendeeId: string) =>
      [`${vehicleId}|${number}`, { vehicleId, activityId: null, number, attendeeId, locked: false }] as const;
    plan = { ...plan, rows: { ...plan.rows, seats: new Map([old(3, a), old(4, b)]) } };
    expect(seats(plan, visit).on).toEqual({ 青木: [3], 伊藤: [4] });
    plan = doing(plan, 'assignVehicles', { activityId: tour });
    expect(seats(plan, tour).on).toEqual({ 青木: [1] });
    expect(seats(plan, visit).on).toEqual({ 青木: [3], 伊藤: [4] });
    expect([...plan.rows.seats.values()].every(({ activityId }) => activityId !== null)).toBe(true);
  });

  test('seats go with the activity', () => {
    const { plan: first, tour, people } = day(4);
    const plan = doing(say(first, tour, people), 'assignVehicles', { activityId: tour });
    expect(plan.rows.seats.size).toBe(4);
    expect(doing(plan, 'removeActivity', { id: tour }).rows.seats.size).toBe(0);
  });
});

describe('what no longer fits', () => {
  test('a smaller vehicle, one more attendant or a companion leaves the last ones without a seat', () => {
    const { plan: first, tour, people } = day(4);
    const [a, b, c] = people as [string, string, string];
    let plan = doing(say(first, tour, [a, b, c]), 'assignVehicles', { activityId: tour });
    plan = doing(plan, 'seatRider', {
      activityId: tour,
      attendeeId: c,
      vehicleId: [...plan.rows.vehicles.keys()].at(-1)!,
      locked: true,
    });
    const bus = [...plan.rows.vehicles.keys()].at(-1)!;
    const before = rowsOf(plan);
    const less = doing(plan, 'editRow', { collection: 'vehicles', key: bus, patch: { seats: 2 } });
    // The lock stays before the others.
    expect(seats(less, tour)).toEqual({ on: { 青木: [1], 上田: [3] }, unseated: ['伊藤'] });
    const more = doing(less, 'editRow', { collection: 'vehicles', key: bus, patch: { seats: 4 } });
    expect(rowsOf(more)).toEqual(before);
    const attended = doing(plan, 'editRow', {
      collection: 'vehicles',
      key: bus,
      patch: { attendants: ['山田', '佐藤'] },
    });
    expect(seats(attended, tour).unseated).toEqual(['伊藤']);
    const party = doing(plan, 'setAnswer', { attendeeId: a, activityId: tour, value: 'yes', companions: 2 });
    expect(seats(party, tour).unseated).toEqual(['伊藤']);
  });

  test('whom people bring along needs a seat on the leg', () => {
    const { plan: first, tour, people, legs } = day(2);
    const [a] = people as [string];
    const plan = doing(first, 'setAnswer', { attendeeId: a, activityId: tour, value: 'yes', companions: 2 });
    expect(legSeats(plan, plan.rows.items.get(legs.tour)!)).toMatchObject({ needed: 3, short: 1 });
  });
});
