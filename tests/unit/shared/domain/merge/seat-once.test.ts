import { beforeEach, expect, test } from 'vitest';
import { finishMerge, proposeMerge } from '../../../../../shared/domain/merge/merge.ts';
import { at, type DeskCopy, deskCopies, finishing, seenByAll } from '../../../../helpers/copies.ts';
import { boardingPlan } from '../../../../helpers/excursion.ts';
import { doing, resetIds, testContext } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

/** A leg that two coaches drive, and one who rides with one companion, seated nowhere yet. */
function twoCoaches() {
  let plan = boardingPlan();
  const activityId = [...plan.rows.activities.keys()][0]!;
  const first = [...plan.rows.vehicles.keys()][0]!;
  const itemId = [...plan.rows.rides.values()][0]!.itemId;
  plan = doing(plan, 'addVehicle', { name: '2号車', seats: 45 });
  const second = [...plan.rows.vehicles.keys()].at(-1)!;
  plan = doing(plan, 'setRide', { vehicleId: second, itemId, on: true });
  const x = [...plan.rows.attendees.values()].find(({ name }) => name === '山形 一')!.id;
  const y = [...plan.rows.attendees.values()].find(({ name }) => name === '名古屋 一')!.id;
  const ride =
    (attendeeId: string, vehicleId: string | null, locked = false) =>
    (copy: DeskCopy): DeskCopy =>
      at(copy, 'seatRider', { activityId, attendeeId, vehicleId, locked });
  return { ...deskCopies(plan, ['a', 'b']), first, second, x, y, ride, activityId };
}

const seatsOf = ({ state }: DeskCopy, id: string): string[] =>
  [...state.plan.rows.seats.values()]
    .filter(({ attendeeId }) => attendeeId === id)
    .map(({ vehicleId, number }) => `${vehicleId}|${number}`);

const findings = (mine: DeskCopy, theirs: DeskCopy) =>
  finishMerge(
    mine.state,
    proposeMerge(mine.state, theirs.state),
    new Map(),
    { mark: 'a:9', names: {}, from: '' },
    testContext,
  ).findings.filter(({ code }) => code === 'seats');

test('one whom two copies put into two coaches of a leg sits in the first of them, in both copies alike', () => {
  const { a, b, first, second, x, ride } = twoCoaches();
  const [mine, theirs] = [ride(x, second)(a), ride(x, first)(b)];
  const merged = finishing(mine, theirs);
  expect(seatsOf(merged, x)).toEqual([`${first}|1`]);
  expect(seatsOf(finishing(theirs, mine), x)).toEqual([`${first}|1`]);
  expect(findings(mine, theirs)).toEqual([{ code: 'seats', count: 1, about: '' }]);
  expect(seenByAll(finishing(theirs, merged)).seats).toEqual(seenByAll(merged).seats);
});

test('a seat set by hand is kept before the first coach', () => {
  const { a, b, first, second, x, ride } = twoCoaches();
  const [mine, theirs] = [ride(x, first)(a), ride(x, second, true)(b)];
  expect(seatsOf(finishing(mine, theirs), x)).toEqual([`${second}|1`]);
  expect(seatsOf(finishing(theirs, mine), x)).toEqual([`${second}|1`]);
});

test('two seats in one coach become one', () => {
  const { a, first, x, y, ride } = twoCoaches();
  // Both know y on the first seat; at one desk it is given up before x is seated.
  const known = deskCopies(ride(y, first)(a).state.plan, ['c', 'd']);
  const theirs = ride(x, first)(known.d);
  const mine = ride(x, first)(ride(y, null)(known.c));
  expect(seatsOf(theirs, x)).toEqual([`${first}|2`]);
  expect(seatsOf(finishing(mine, theirs), x)).toEqual([`${first}|1`]);
  expect(seatsOf(finishing(theirs, mine), x)).toEqual([`${first}|1`]);
});

test('whom somebody brings along keeps a seat, and different people are left where they sit', () => {
  const { a, b, first, second, x, y, ride, activityId } = twoCoaches();
  const answer = { attendeeId: x, activityId, value: 'yes', companions: 1 } as const;
  const two = (copy: DeskCopy): DeskCopy => ride(x, first)(at(copy, 'setAnswer', answer));
  const [mine, theirs] = [two(a), ride(y, second)(b)];
  const merged = finishing(mine, theirs);
  expect(seatsOf(merged, x)).toEqual([`${first}|1`, `${first}|2`]);
  expect(seatsOf(merged, y)).toEqual([`${second}|1`]);
  expect(findings(mine, theirs)).toEqual([]);
  expect(seatsOf(finishing(theirs, mine), x)).toEqual([`${first}|1`, `${first}|2`]);
});
