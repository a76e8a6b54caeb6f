import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitCount, commonCount, firstCommon, union } from '../../../../../shared/domain/attendees/bits.ts';
import {
  activityHeadcount,
  itemAttendees,
  itemHeadcount,
  placesLeft,
} from '../../../../../shared/domain/attendees/headcount.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { doing, yamagata } from '../../../../helpers/plans.ts';

const ACTIVITIES = [...yamagata().rows.activities.values()];
const [uccn, ccnj, excursion] = ACTIVITIES.map(({ id }) => id) as [string, string, string];

/** The sample with people: each with the answers given, by activity. */
function people(list: readonly Readonly<Record<string, 'yes' | 'no' | 'maybe'>>[]): {
  plan: Plan;
  ids: string[];
} {
  let plan = yamagata();
  list.forEach((answers, n) => {
    plan = doing(plan, 'addAttendee', { name: `参加者${n}` });
    const attendeeId = [...plan.rows.attendees.keys()].at(-1)!;
    for (const [activityId, value] of Object.entries(answers))
      plan = doing(plan, 'setAnswer', { attendeeId, activityId, value });
  });
  return { plan, ids: [...plan.rows.attendees.keys()] };
}

test('no answer is not answered, never absent', () => {
  const { plan } = people([{ [uccn]: 'yes' }, { [uccn]: 'no' }, { [uccn]: 'maybe' }, {}]);
  expect(activityHeadcount(plan, uccn)).toEqual({
    yes: 1,
    onSite: 1,
    maybe: 1,
    held: 0,
    open: 1,
    mayCome: 2,
  });
});

test('an item of two activities counts a person once', () => {
  const { plan } = people([
    { [uccn]: 'yes', [ccnj]: 'yes' },
    { [uccn]: 'no', [ccnj]: 'yes' },
    { [uccn]: 'maybe', [ccnj]: 'no' },
  ]);
  expect(itemHeadcount(plan, { activityIds: [uccn, ccnj] })).toMatchObject({ yes: 2, maybe: 1, open: 0 });
  expect(itemAttendees(plan, { activityIds: [uccn, ccnj] }).map(({ name }) => name)).toEqual([
    '参加者0',
    '参加者1',
  ]);
  expect(itemHeadcount(plan, { activityIds: [] }).yes).toBe(0);
});

test('who comes on line needs no chair', () => {
  const { plan, ids } = people([{ [uccn]: 'yes' }, { [uccn]: 'yes' }]);
  const online = doing(plan, 'editRow', { collection: 'attendees', key: ids[0]!, patch: { mode: 'online' } });
  expect(activityHeadcount(online, uccn)).toMatchObject({ yes: 2, onSite: 1 });
});

test('a seat is held for a proxy until he or she has answered', () => {
  const { plan, ids } = people([{ [uccn]: 'yes', [excursion]: 'yes' }, {}]);
  const proxy = (patch: object): Plan =>
    doing(plan, 'editRow', { collection: 'attendees', key: ids[1]!, patch: { proxyOf: ids[0]!, ...patch } });
  const all = proxy({});
  expect(activityHeadcount(all, uccn)).toEqual({ yes: 0, onSite: 0, maybe: 0, held: 1, open: 0, mayCome: 0 });
  const answered = doing(all, 'setAnswer', { attendeeId: ids[1]!, activityId: uccn, value: 'yes' });
  expect(activityHeadcount(answered, uccn)).toMatchObject({ yes: 1, held: 0 });
  expect(itemAttendees(answered, { activityIds: [uccn] }).map(({ id }) => id)).toEqual([ids[1]]);
  const declined = doing(all, 'setAnswer', { attendeeId: ids[1]!, activityId: uccn, value: 'no' });
  expect(activityHeadcount(declined, uccn)).toMatchObject({ yes: 0, held: 0, open: 0 });
  const forOne = proxy({ proxyActivityIds: [excursion] });
  expect(activityHeadcount(forOne, uccn)).toMatchObject({ yes: 1, held: 0, open: 1 });
  expect(activityHeadcount(forOne, excursion)).toMatchObject({ yes: 0, held: 1 });
});

test('a proxy of a proxy holds one seat, and a circle of proxies ends', () => {
  const { plan, ids } = people([{ [uccn]: 'yes' }, {}, {}]);
  const edit = (from: Plan, n: number, of: number): Plan =>
    doing(from, 'editRow', { collection: 'attendees', key: ids[n]!, patch: { proxyOf: ids[of]! } });
  const chain = edit(edit(plan, 1, 0), 2, 1);
  expect(activityHeadcount(chain, uccn)).toMatchObject({ yes: 0, held: 1, open: 0 });
  expect(activityHeadcount(edit(chain, 0, 2), uccn)).toMatchObject({ yes: 0 });
  const two = edit(edit(plan, 1, 0), 2, 0);
  expect(activityHeadcount(two, uccn)).toMatchObject({ held: 1, open: 1 });
});

test('only those an activity is meant for have it open', () => {
  const plan = yamagata();
  const outsider = [...plan.rows.organisations.keys()].find(
    (id) => ![...plan.rows.memberships.values()].some((m) => m.organisationId === id),
  );
  let next = doing(plan, 'addAttendee', { name: '外', organisationId: outsider ?? null, kind: 'guest' });
  expect(activityHeadcount(next, uccn).open).toBe(1);
  const memberships = new Map([
    ['n|only', { network: ACTIVITIES[0]!.network!, organisationId: 'only', order: 1, from: null, to: null }],
  ]);
  next = doing(next, 'addAttendee', { name: '内', organisationId: 'other', kind: 'member' });
  next = { ...next, rows: { ...next.rows, memberships } };
  expect(activityHeadcount(next, uccn).open).toBe(1);
});

test('case 22: places left never go below zero; a held seat is taken, a declined or replaced person takes none', () => {
  const { plan, ids } = people([
    { [uccn]: 'yes' },
    { [uccn]: 'yes' },
    { [uccn]: 'no' },
    { [uccn]: 'maybe' },
    {},
  ]);
  expect(placesLeft(plan, { id: uccn, capacity: 3 })).toBe(1);
  expect(placesLeft(plan, { id: uccn, capacity: 1 })).toBe(0);
  expect(placesLeft(plan, { id: uccn, capacity: null })).toBeNull();
  const held = doing(plan, 'editRow', { collection: 'attendees', key: ids[4]!, patch: { proxyOf: ids[0]! } });
  expect(activityHeadcount(held, uccn)).toMatchObject({ yes: 1, held: 1, maybe: 1 });
  expect(placesLeft(held, { id: uccn, capacity: 3 })).toBe(1);
});

test('a change of answers is seen, a change of items leaves the counts as they are', () => {
  const { plan, ids } = people([{ [uccn]: 'yes' }]);
  const before = activityHeadcount(plan, uccn);
  const moved = doing(plan, 'addItem', { title: 'x', dayId: null });
  expect(activityHeadcount(moved, uccn)).toBe(before);
  const no = doing(plan, 'setAnswer', { attendeeId: ids[0]!, activityId: uccn, value: null });
  expect(activityHeadcount(no, uccn)).toMatchObject({ yes: 0, open: 1 });
});

test('sets of bits count as sets of numbers do', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 99 }));
  const bitsOf = (list: readonly number[]): Uint32Array => {
    const bits = new Uint32Array(4);
    for (const n of list) bits[n >>> 5] = bits[n >>> 5]! | (1 << (n & 31));
    return bits;
  };
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const common = a.filter((n) => b.includes(n)).sort((x, y) => x - y);
      expect(bitCount(bitsOf(a))).toBe(a.length);
      expect(commonCount(bitsOf(a), bitsOf(b))).toBe(common.length);
      expect(firstCommon(bitsOf(a), bitsOf(b), 3)).toEqual(common.slice(0, 3));
      expect(bitCount(union([bitsOf(a), bitsOf(b)]))).toBe(new Set([...a, ...b]).size);
    }),
  );
});
