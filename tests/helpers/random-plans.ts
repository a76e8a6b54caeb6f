import fc from 'fast-check';
import type { Activity, Attendee, Item, ItemPerson, Place } from '../../shared/domain/collections/index.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { planOf } from './rule-plans.ts';

/** Random plans: few rooms, people and activities for many items, so that things do clash. */

type RandomItem = Partial<Item> & Pick<Item, 'id'>;

const KINDS = [
  'session',
  'session',
  'session',
  'ceremony',
  'break',
  'meal',
  'travel',
  'free',
  'reception',
] as const;
const ACTIVITIES: readonly Partial<Activity>[] = [
  { id: 'x1', title: '行事1', network: null },
  { id: 'x2', title: '行事2', network: 'uccn-jp' },
  { id: 'x3', title: '行事3', network: 'ccnj-intl' },
  { id: 'x4', title: '行事4', network: 'uccn-jp', optional: true },
  { id: 'x5', title: '行事5', network: null },
];
const PLACES: readonly Partial<Place>[] = [
  { id: 'v', kind: 'venue', capacity: 9 },
  {
    id: 'r1',
    parentId: 'v',
    capacity: 3,
    hours: [
      { from: 540, to: 720 },
      { from: 720, to: 1020 },
    ],
  },
  { id: 'r2', parentId: 'v', capacity: 6 },
  {
    id: 'r3',
    capacity: null,
    hours: [
      { from: 600, to: 700 },
      { from: 800, to: 1000 },
    ],
  },
  { id: 's', kind: 'stop', hours: [{ from: 560, to: 900 }] },
  { id: 'o', kind: 'online' },
];

const item = (n: number): fc.Arbitrary<RandomItem> =>
  fc
    .record({
      id: fc.constant(`i${n}`),
      title: fc.constant(`項目${n}`),
      dayId: fc.constantFrom('d1', 'd1', 'd2', null),
      kind: fc.constantFrom(...KINDS),
      start: fc.oneof(
        { weight: 12, arbitrary: fc.integer({ min: 96, max: 230 }).map((step) => step * 5) },
        { weight: 1, arbitrary: fc.constantFrom('morning' as const, null) },
      ),
      end: fc.constant(null),
      placeId: fc.constantFrom('r1', 'r1', 'r2', 'r3', 's', 'o', 'v', null),
      activityIds: fc.subarray(['x1', 'x2', 'x3', 'x4', 'x5'], { maxLength: 2 }),
      allRooms: fc.nat(9).map((n) => n === 0),
      cancelled: fc.nat(9).map((n) => n === 0),
      optional: fc.nat(9).map((n) => n === 0),
      fixed: fc.nat(4).map((n) => n === 0),
      variant: fc.constantFrom('both' as const, 'both' as const, 'both' as const, 'a' as const, 'b' as const),
      buffer: fc.constantFrom(0, 0, 5),
      length: fc.integer({ min: 0, max: 24 }),
    })
    .map(({ length, ...row }) => ({
      ...row,
      end: typeof row.start === 'number' ? row.start + length * 5 : row.end,
    }));

const people: fc.Arbitrary<Partial<Attendee>[]> = fc
  .array(
    fc.record({ mode: fc.constantFrom('online' as const, 'in-person' as const, null), of: fc.nat(30) }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ mode, of }, n) => ({
      id: `p${n}`,
      name: `参加者${n}`,
      mode,
      proxyOf: of < n ? `p${of}` : null,
      proxyActivityIds: of % 2 === 0 ? [] : ['x1'],
    })),
  );

const parts = (items: readonly RandomItem[]): fc.Arbitrary<Partial<ItemPerson>[]> =>
  fc.array(fc.tuple(fc.nat(items.length), fc.nat(8), fc.boolean()), { maxLength: items.length }).map((list) =>
    list.map(([n, person, asText]) => ({
      itemId: `i${n}`,
      attendeeId: asText ? null : `p${person}`,
      text: asText ? `講師${person}` : '',
    })),
  );

/** A plan of at least one and at most so many items on two days, with people, parts and answers. */
export const randomPlan = (most: number): fc.Arbitrary<Plan> =>
  fc.integer({ min: 1, max: most }).chain((count) =>
    fc
      .tuple(fc.tuple(...Array.from({ length: count }, (_, n) => item(n))), people)
      .chain(([items, attendees]) =>
        fc
          .tuple(
            parts(items),
            fc.array(fc.tuple(fc.nat(11), fc.integer({ min: 1, max: 5 }), fc.nat(4)), { maxLength: 30 }),
          )
          .map(([itemPeople, answers]) =>
            planOf({
              days: [
                {
                  id: 'd1',
                  offset: 0,
                  date: '2026-10-20',
                  kind: 'meeting',
                  windowStart: 600,
                  windowEnd: 1020,
                },
                { id: 'd2', offset: 1, date: '2026-10-21', kind: 'excursion' },
              ],
              activities: ACTIVITIES,
              places: PLACES,
              items,
              itemPeople,
              attendees,
              travelTimes: [
                { from: 'v', to: 'r3', minutes: 10 },
                { from: 's', to: 'v', minutes: 25 },
              ],
              answers: answers.map(([person, activity, value]) => ({
                attendeeId: `p${person}`,
                activityId: `x${activity}`,
                value: value === 3 ? ('no' as const) : ('yes' as const),
                place: value === 4 ? ('waiting' as const) : ('in' as const),
              })),
            }),
          ),
      ),
  );
