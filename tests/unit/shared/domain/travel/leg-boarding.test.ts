import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildBoardingList } from '../../../../../shared/documents/builders/boarding-list.ts';
import { buildBusOrder } from '../../../../../shared/documents/builders/bus-order.ts';
import type { Document } from '../../../../../shared/documents/document.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { boardingGroups } from '../../../../../shared/domain/travel/boarding.ts';
import { itinerary } from '../../../../../shared/domain/travel/itinerary.ts';
import { legRiders } from '../../../../../shared/domain/travel/leg-riders.ts';
import { vehiclesOf } from '../../../../../shared/domain/travel/leg-seats.ts';
import { rollCallOf } from '../../../../../shared/domain/travel/roll-call.ts';
import { ridersOf } from '../../../../../shared/domain/travel/vehicle-riders.ts';
import { emptyExcursion, rideOf, visit } from '../../../../helpers/excursion.ts';
import { attempt, doing, resetIds } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

/** A tour there and back: two vehicles drive the way out, the first alone the way back. */
function tour(seats: readonly [number, number], people: number) {
  let { plan, dayId } = emptyExcursion();
  for (const id of [...plan.rows.activities.keys()]) plan = doing(plan, 'removeActivity', { id });
  plan = doing(plan, 'addActivity', { title: '視察', kind: 'excursion' });
  const [activityId = ''] = plan.rows.activities.keys();
  const leg = (title: string, hour: number): string => {
    const times = [`${hour}:00`, `${hour}:30`] as const;
    const made = visit(plan, dayId, title, null, times, {
      kind: 'travel',
      transport: 'bus',
      activityIds: [activityId],
    });
    plan = made.plan;
    return made.id;
  };
  const [out, back] = [leg('行き', 9), leg('帰り', 15)];
  plan = rideOf(plan, '1号車', out, { seats: seats[0], attendants: [] });
  plan = rideOf(plan, '2号車', out, { seats: seats[1], attendants: [] });
  const [first = ''] = plan.rows.vehicles.keys();
  plan = doing(plan, 'setRide', { vehicleId: first, itemId: back, on: true });
  for (let n = 0; n < people; n += 1) {
    plan = doing(plan, 'addAttendee', { name: `人${n}`, organisationId: ['kobe', 'nagoya'][n % 2] ?? null });
    const attendeeId = [...plan.rows.attendees.keys()].at(-1) ?? '';
    plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes' });
  }
  return { plan: doing(plan, 'assignVehicles', { activityId }), activityId, dayId, out, back };
}

/** The same with a leg of no activity at noon, which both vehicles drive. */
function withRound({ plan: before, dayId, ...rest }: ReturnType<typeof tour>) {
  const { plan: made, id: between } = visit(before, dayId, '周遊', null, ['12:00', '12:30'], {
    kind: 'travel',
    transport: 'bus',
    activityIds: [],
  });
  let plan = made;
  for (const vehicleId of plan.rows.vehicles.keys())
    plan = doing(plan, 'setRide', { vehicleId, itemId: between, on: true });
  return { ...rest, plan, dayId, between };
}

const counts = (plan: Plan, activityId: string, itemId: string) =>
  rollCallOf(plan, activityId, itemId)?.counts.map(({ vehicle, expected }) => [
    vehicle?.name ?? null,
    expected,
  ]);

describe('whose vehicle does not drive the way back', () => {
  test('boards the only one that does, in every count, where all fit in', () => {
    const { plan, activityId, out, back } = tour([20, 4], 8);
    const seated = counts(plan, activityId, out);
    expect(seated?.map(([, n]) => n).toSorted()).toEqual([4, 4]);
    expect(counts(plan, activityId, back)).toEqual([['1号車', 8]]);
    const list = buildBoardingList(plan, { language: 'ja', date: '2025-10-01' });
    const sheets = list.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(sheets.map((text) => text.split('　').at(-1))).toEqual(['1号車', '2号車']);
    const order = JSON.stringify(buildBusOrder(plan, { language: 'ja', date: '2025-10-01' }));
    expect(order).toContain('最大8名');
    expect(boxes(list, '1号車')).toEqual([
      ...Array.from({ length: 4 }, () => '□,□'),
      ...Array.from({ length: 4 }, () => '－,□'),
    ]);
  });

  test('is without a seat there where they do not', () => {
    const { plan, activityId, back } = tour([6, 6], 8);
    expect(counts(plan, activityId, back)?.at(-1)?.[0]).toBeNull();
    expect(counts(plan, activityId, back)?.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(8);
  });
});

/** The boxes of a vehicle's sheet, row by row. */
const boxes = ({ blocks }: Document, vehicle: string): string[] =>
  blocks
    .flatMap((block) => (block.kind === 'table' ? block.sections : []))
    .filter(({ name }) => name?.endsWith(vehicle))
    .flatMap(({ rows }) =>
      rows.map(({ cells }) =>
        cells
          .slice(4)
          .map(({ text }) => text)
          .join(),
      ),
    )
    .toSorted();

test('itinerary, bus company, boarding list and roll call count the same riders, whatever was answered and seated', () => {
  const step = fc.record({
    what: fc.constantFrom(
      'yes',
      'no',
      'online',
      'seat',
      'unseat',
      'assign',
      'ride',
      'seats',
      'companions',
      'proxy',
    ),
    who: fc.nat(7),
    n: fc.nat(9),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      resetIds();
      const { plan: begun, activityId, dayId, between } = withRound(tour([6, 5], 8));
      let plan = begun;
      const run = (...args: Parameters<typeof attempt> extends [Plan, ...infer A] ? A : never): void => {
        if (attempt(plan, ...args).ok) plan = doing(plan, ...args);
      };
      for (const { what, who, n } of steps) {
        const attendeeId = [...plan.rows.attendees.keys()][who] ?? '';
        const vehicles = [...plan.rows.vehicles.keys()];
        const vehicleId = vehicles[n % vehicles.length] ?? '';
        const legs = [...plan.rows.items.keys()];
        if (what === 'yes' || what === 'no') run('setAnswer', { attendeeId, activityId, value: what });
        if (what === 'online')
          run('editRow', {
            collection: 'attendees',
            key: attendeeId,
            patch: { mode: n > 4 ? 'online' : null },
          });
        if (what === 'companions')
          run('setAnswer', { attendeeId, activityId, value: 'yes', companions: n % 3 });
        if (what === 'seat' || what === 'unseat')
          run('seatRider', {
            activityId,
            attendeeId,
            vehicleId: what === 'seat' ? vehicleId : null,
            locked: false,
          });
        if (what === 'assign') run('assignVehicles', { activityId });
        if (what === 'ride') run('setRide', { vehicleId, itemId: legs[who % legs.length] ?? '', on: n > 3 });
        if (what === 'seats')
          run('editRow', { collection: 'vehicles', key: vehicleId, patch: { seats: n === 9 ? null : n } });
        if (what === 'proxy')
          run('makeProxy', {
            attendeeId,
            activityIds: [activityId],
            person: { name: `代理${who}`, reading: '', department: '', jobTitle: '' },
          });
      }
      const day = plan.rows.days.get(dayId);
      const activity = plan.rows.activities.get(activityId);
      if (!day || !activity) throw new Error('gone');
      const groups = boardingGroups(plan, day, 'a');
      const riders = ridersOf(plan, activity);
      const seatsOf = new Map(riders.map(({ person, seats }) => [person.id, seats]));
      const onSheet = (vehicleId: string, itemId: string): number | null => {
        const sheet = groups.find(
          ({ vehicles, spread, on }) =>
            spread !== 'left' && on.has(itemId) && vehicles.some(({ id }) => id === vehicleId),
        );
        return sheet
          ? [...(sheet.on.get(itemId) ?? [])].reduce((sum, id) => sum + (seatsOf.get(id) ?? 0), 0)
          : null;
      };
      // A leg for which nobody was asked is for all who are in the vehicle on the day's other legs.
      const round = plan.rows.items.get(between);
      if (!round) throw new Error('gone');
      for (const vehicle of vehiclesOf(plan, between)) {
        const told = legRiders(plan, round, vehicle);
        if (told !== null) expect(told.sure + told.held).toBe(onSheet(vehicle.id, between) ?? 0);
      }
      for (const one of itinerary(plan, dayId)) {
        if (one.kind !== 'leg' || one.item.id === between) continue;
        const { item } = one;
        // The boarding list: everybody once, with whom he or she brings along.
        const listed = groups.flatMap(({ on }) => [...(on.get(item.id) ?? [])]);
        expect([...listed].sort()).toEqual(riders.map(({ person }) => person.id).sort());
        const all = listed.reduce((sum, id) => sum + (seatsOf.get(id) ?? 0), 0);
        expect(one.people).toBe(all);
        // The bus company: each vehicle what stands on its sheet; together with those without a seat everybody.
        const drives = vehiclesOf(plan, item.id);
        const told = drives.map((vehicle) => legRiders(plan, item, vehicle));
        for (const [at, vehicle] of drives.entries()) {
          const sheet = groups.find(
            ({ vehicles, spread, on }) =>
              spread !== 'left' && on.has(item.id) && vehicles.some(({ id }) => id === vehicle.id),
          );
          const onSheet = [...(sheet?.on.get(item.id) ?? [])].reduce(
            (sum, id) => sum + (seatsOf.get(id) ?? 0),
            0,
          );
          expect((told[at]?.sure ?? 0) + (told[at]?.held ?? 0)).toBe(onSheet);
        }
        // The roll call: the same people, vehicle by vehicle.
        const call = rollCallOf(plan, activityId, item.id);
        if (call === null) continue;
        expect(call.counts.reduce((sum, { expected }) => sum + expected, 0)).toBe(riders.length);
        for (const { vehicle, expected } of call.counts) {
          const sheet = groups.find(
            ({ vehicles, spread, on }) =>
              on.has(item.id) &&
              (vehicle === null
                ? spread === 'left'
                : spread !== 'left' && vehicles.some(({ id }) => id === vehicle.id)),
          );
          expect(sheet?.on.get(item.id)?.size).toBe(expected);
        }
      }
    }),
    { numRuns: 120 },
  );
});
