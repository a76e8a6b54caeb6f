import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { seatingOf } from '../../../../../shared/domain/travel/seating-of.ts';
import { attempt, doing, resetIds, rowsOf, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const CITIES = ['sapporo', 'kanazawa', 'kobe'] as const;
const BUSES = ['01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b'] as const;

/** The sample's tour with people of three cities who all come, and two vehicles of so many seats. */
function tour(people: number, seats: readonly (number | null)[]): { plan: Plan; id: string } {
  let plan = yamagata();
  const id = [...plan.rows.activities.values()].find(({ kind }) => kind === 'side-tour')!.id;
  for (let n = 0; n < people; n += 1)
    plan = doing(plan, 'addAttendee', { name: `${n}`, organisationId: CITIES[n % 3] ?? null });
  for (const attendeeId of plan.rows.attendees.keys())
    plan = doing(plan, 'setAnswer', { attendeeId, activityId: id, value: 'yes' });
  const vehicles = new Map(
    seats.map((count, n) => [
      BUSES[n]!,
      {
        id: BUSES[n]!,
        name: `${n + 1}号車`,
        seats: count,
        attendants: ['添乗員'],
        company: '',
        phone: '',
        remarks: '',
        order: `a${n}`,
        unconfirmed: [],
      },
    ]),
  );
  return { plan: { ...plan, rows: { ...plan.rows, vehicles } }, id };
}

const seating = (plan: Plan, id: string) => seatingOf(plan, plan.rows.activities.get(id)!);
const loads = (plan: Plan, id: string) =>
  seating(plan, id).coaches.map(({ people }) => people.map(({ claim }) => claim.person.name));

test('cities sit together, attendants take a seat, numbers follow each other', () => {
  const { plan, id } = tour(9, [8, 8]);
  const after = doing(plan, 'assignVehicles', { activityId: id });
  const { coaches, unseated } = seating(after, id);
  expect(unseated).toEqual([]);
  expect(coaches.map(({ taken, capacity, headcount }) => [taken, capacity, headcount])).toEqual([
    [6, 7, 7],
    [3, 7, 4],
  ]);
  for (const { people } of coaches) {
    const cities = new Set(people.map(({ claim }) => claim.person.organisationId));
    expect(people.length).toBe(cities.size * 3);
    expect(people.flatMap(({ seats }) => seats.map(({ number }) => number))).toEqual(
      people.map((_, n) => n + 1),
    );
  }
});

test('one seated by hand stays there; a full vehicle refuses; a companion takes the next seat', () => {
  let { plan, id } = tour(4, [3, null]);
  const [a, b, c] = [...plan.rows.attendees.keys()] as [string, string, string];
  plan = doing(plan, 'setAnswer', { attendeeId: a, activityId: id, value: 'yes', companions: 1 });
  plan = doing(plan, 'seatRider', { activityId: id, attendeeId: a, vehicleId: BUSES[0], locked: true });
  expect([...plan.rows.seats.values()].map(({ number, attendeeId }) => [number, attendeeId])).toEqual([
    [1, a],
    [2, a],
  ]);
  expect(
    attempt(plan, 'seatRider', { activityId: id, attendeeId: b, vehicleId: BUSES[0], locked: true }),
  ).toMatchObject({ error: { code: 'full' } });
  plan = doing(plan, 'assignVehicles', { activityId: id });
  expect(loads(plan, id)[0]).toEqual(['0']);
  expect(loads(plan, id)[1]?.length).toBe(3);
  plan = doing(plan, 'seatRider', { activityId: id, attendeeId: c, vehicleId: null, locked: false });
  expect(seating(plan, id).unseated.map(({ person }) => person.id)).toEqual([c]);
});

test('a proxy sits where the one replaced sat; who declines or leaves the list gives the seat up', () => {
  let { plan, id } = tour(3, [10]);
  const [a, b] = [...plan.rows.attendees.keys()] as [string, string];
  plan = doing(plan, 'assignVehicles', { activityId: id });
  const person = { name: '代理', reading: '', department: '', jobTitle: '' };
  plan = doing(plan, 'makeProxy', { attendeeId: a, activityIds: [], person });
  expect([...(loads(plan, id)[0] ?? [])].sort()).toEqual(['1', '2', '代理']);
  plan = doing(plan, 'setAnswer', { attendeeId: b, activityId: id, value: 'no' });
  expect(seating(plan, id).coaches[0]?.taken).toBe(2);
  plan = doing(plan, 'removeAttendees', { ids: [b] });
  expect([...plan.rows.seats.values()].some(({ attendeeId }) => attendeeId === b)).toBe(false);
});

test('never more in a vehicle than it has seats, locks respected, and the same input gives the same seating', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 14 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 2 }),
      fc.nat(13),
      (people, seats, lockedOne) => {
        resetIds();
        let { plan, id } = tour(people, seats);
        const attendeeId = [...plan.rows.attendees.keys()][lockedOne % people]!;
        const byHand = attempt(plan, 'seatRider', {
          activityId: id,
          attendeeId,
          vehicleId: BUSES[0],
          locked: true,
        });
        if (byHand.ok)
          plan = doing(plan, 'seatRider', { activityId: id, attendeeId, vehicleId: BUSES[0], locked: true });
        const once = attempt(plan, 'assignVehicles', { activityId: id });
        if (!once.ok) return;
        const after = doing(plan, 'assignVehicles', { activityId: id });
        const { coaches, unseated, riders } = seating(after, id);
        for (const { taken, capacity } of coaches) expect(taken).toBeLessThanOrEqual(capacity ?? 0);
        const seated = coaches.reduce((sum, one) => sum + one.people.length, 0);
        expect(seated + unseated.length).toBe(riders.length);
        if (byHand.ok)
          expect(coaches[0]?.people.some(({ claim }) => claim.person.id === attendeeId)).toBe(true);
        const again = attempt(after, 'assignVehicles', { activityId: id });
        expect(again).toMatchObject({ error: { code: 'nothing-to-do' } });
        expect(rowsOf(doing(plan, 'assignVehicles', { activityId: id }))).toEqual(rowsOf(after));
      },
    ),
    { numRuns: 60 },
  );
});
