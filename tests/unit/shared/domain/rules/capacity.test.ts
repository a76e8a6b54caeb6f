import { describe, expect, test } from 'vitest';
import type { Place, RowOf } from '../../../../../shared/domain/collections/index.ts';
import { checkForRelease } from '../../../../../shared/domain/rules/at-release.ts';
import { busCapacity } from '../../../../../shared/domain/rules/bus-capacity.ts';
import { cancelledWithAnswers } from '../../../../../shared/domain/rules/cancelled-with-answers.ts';
import { checkPlan } from '../../../../../shared/domain/rules/index.ts';
import { roomCapacity } from '../../../../../shared/domain/rules/room-capacity.ts';
import { doing } from '../../../../helpers/plans.ts';
import { brief, foundBy, planOf } from '../../../../helpers/rule-plans.ts';

const people = (count: number, mode: 'in-person' | 'online' = 'in-person') =>
  Array.from({ length: count }, (_, n) => ({ id: `p${n}`, name: `参加者${n}`, mode }));
const coming = (count: number, activityId = 'x') =>
  Array.from({ length: count }, (_, n) => ({ attendeeId: `p${n}`, activityId }));

const meeting = (capacity: number | null, expected: number, place: Partial<Place> = {}, mode?: 'online') =>
  planOf({
    activities: [{ id: 'x', title: '国内会議' }],
    places: [
      { id: 'r1', name: '第2会議室', capacity, ...place },
      { id: 'r2', name: '大会議室', capacity: 60 },
      { id: 'r3', name: '大講堂', capacity: 500 },
    ],
    items: [{ id: 'a', title: '全体会議', activityIds: ['x'], placeId: 'r1', start: 810, end: 870 }],
    attendees: people(expected, mode),
    answers: coming(expected),
  });

describe('case 21: a room for 20', () => {
  test('is too small for 50: both numbers in the sentence, the smallest room that holds them as remedy', () => {
    const [finding, ...rest] = foundBy(roomCapacity, meeting(20, 50));
    expect(rest).toEqual([]);
    expect(finding?.message).toEqual({
      ja: '「全体会議」は50名が来場予定ですが、第2会議室の定員は20名です。',
      en: '50 people are expected at “全体会議”, but 第2会議室 holds 20.',
    });
    expect(finding?.remedies?.map(({ label }) => label.ja)).toEqual(['「全体会議」を大会議室に移す']);
  });

  test('is fine for 20; nothing is known of one without a capacity; who comes on line needs no seat', () => {
    expect(foundBy(roomCapacity, meeting(20, 20))).toEqual([]);
    expect(foundBy(roomCapacity, meeting(null, 50))).toEqual([]);
    expect(foundBy(roomCapacity, meeting(20, 50, {}, 'online'))).toEqual([]);
    expect(foundBy(roomCapacity, meeting(20, 50, { kind: 'online' }))).toEqual([]);
  });
});

test('case 22: those expected are distinct people with yes; a proxy counts, the person replaced does not', () => {
  const plan = planOf({
    activities: [{ id: 'x' }, { id: 'y' }],
    places: [{ id: 'r1', capacity: 2 }],
    items: [{ id: 'a', activityIds: ['x', 'y'], placeId: 'r1', start: 810, end: 870 }],
    attendees: [...people(3), { id: 'q', proxyOf: 'p0' }],
    answers: [
      ...coming(2),
      ...coming(2, 'y'),
      { attendeeId: 'p2', activityId: 'x', value: 'maybe' as const },
    ],
  });
  expect(foundBy(roomCapacity, plan)).toEqual([]);
  const proxy = doing(plan, 'setAnswer', { attendeeId: 'q', activityId: 'x', value: 'yes' });
  expect(foundBy(roomCapacity, proxy)).toEqual([]);
  const third = doing(proxy, 'setAnswer', { attendeeId: 'p2', activityId: 'x', value: 'yes' });
  expect(foundBy(roomCapacity, third)).toHaveLength(1);
});

test('who waits for a place is not expected in the room', () => {
  const plan = meeting(1, 2);
  expect(foundBy(roomCapacity, plan)).toHaveLength(1);
  const answers = planOf({
    answers: [coming(1)[0]!, { attendeeId: 'p1', activityId: 'x', place: 'waiting' }],
  }).rows.answers;
  expect(foundBy(roomCapacity, { ...plan, rows: { ...plan.rows, answers } })).toEqual([]);
});

describe('case 23: said at release, not while planning', () => {
  const plan = planOf({
    activities: [{ id: 'x', title: '国内会議', capacity: 8, minimum: 20 }],
    places: [
      { id: 'r1', name: '大講堂', capacity: 500 },
      { id: 'r2', name: '小会議室', capacity: 15 },
    ],
    items: [
      { id: 'a', title: '全体会議', activityIds: ['x'], placeId: 'r1', start: 810, end: 870 },
      { id: 'b', title: '意見交換', dayId: null },
      { id: 'c', title: '中止した項目', dayId: null, cancelled: true },
    ],
    itemPeople: [{ itemId: 'a', text: '山田' }],
    attendees: people(10),
    answers: coming(10),
  });

  test('a room far larger than needed, an overfull activity, too few, items on the tray', () => {
    const found = checkForRelease(plan);
    expect(found.map(brief)).toEqual([
      'activity-overfull ',
      'activity-below-minimum ',
      'unplaced b',
      'room-too-large a',
    ]);
    expect(found.map(({ message }) => message.ja)).toEqual([
      '「国内会議」は定員8名に対し、10名が参加の予定です。',
      '「国内会議」の参加予定は10名で、最少催行人数の20名に足りません。',
      '「意見交換」がどの日にも置かれていません。このまま確定すると、日程には載りません。',
      '「全体会議」は来場予定10名に対し、大講堂（定員500名）が大きすぎます。',
    ]);
    expect(found.at(-1)?.remedies?.map(({ label }) => label.ja)).toEqual(['「全体会議」を小会議室に移す']);
    expect(checkPlan(plan)).toEqual([]);
  });
});

describe('case 24: what was released and is called off is told with how many people must hear of it', () => {
  const plan = planOf({
    activities: [
      { id: 'x', title: '視察' },
      { id: 'y', title: '国内会議' },
    ],
    items: [
      { id: 'a', title: '博物館', activityIds: ['x'], start: 600, end: 660 },
      { id: 'b', title: '全体会議', activityIds: ['y'], start: 810, end: 870 },
      { id: 'c', title: '意見交換', activityIds: ['y'], start: 870, end: 900 },
    ],
    attendees: people(4),
    answers: [...coming(3), ...coming(4, 'y')],
  });
  const released = doing(plan, 'makeRelease', { note: '' });
  const release: RowOf<'releases'> = [...released.rows.releases.values()][0]!;
  const told = (after: typeof plan) =>
    cancelledWithAnswers(after, release).map(({ kind, id, people: count }) => `${kind} ${id} ${count}`);
  const cancel = (from: typeof plan, id: string) =>
    doing(from, 'editRow', { collection: 'items', key: id, patch: { cancelled: true } });

  test('an activity whose items are all cancelled, and one item of an activity that goes on', () => {
    expect(told(released)).toEqual([]);
    expect(told(cancel(released, 'a'))).toEqual(['activity x 3']);
    expect(told(cancel(released, 'b'))).toEqual(['item b 4']);
    expect(told(doing(released, 'removeItems', { ids: ['b', 'c'] }))).toEqual(['activity y 4']);
    expect(cancelledWithAnswers(cancel(released, 'a'), release)[0]?.message.ja).toBe(
      '行事「視察」が取りやめになりました。参加と答えた3名に連絡が必要です。',
    );
  });

  test('who waits for a place must hear of it too', () => {
    const waits = { attendeeId: 'p3', activityId: 'x', value: 'yes', place: 'waiting' } as const;
    const line = planOf({ answers: [waits] }).rows.answers;
    const rows = { ...released.rows, answers: new Map([...released.rows.answers, ...line]) };
    expect(told(cancel({ ...released, rows }, 'a'))).toEqual(['activity x 4']);
  });

  test('an activity that has left the plan: its answers stay, so that one knows whom to tell', () => {
    expect(told(doing(released, 'removeActivity', { id: 'x' }))).toEqual(['activity x 3']);
    expect(doing(plan, 'removeActivity', { id: 'x' }).rows.answers.size).toBe(4);
  });
});

describe('buses', () => {
  const bus = (seats: readonly (number | null)[], attendants: readonly string[], riders: number) =>
    planOf({
      days: [{ id: 'd1', kind: 'excursion' }],
      activities: [{ id: 'x' }],
      items: [{ id: 'a', title: '鶴岡市へ移動', kind: 'travel', activityIds: ['x'], start: 600, end: 700 }],
      vehicles: seats.map((count, n) => ({
        id: `b${n}`,
        name: `${n + 1}号車`,
        seats: count,
        attendants: n === 0 ? [...attendants] : [],
      })),
      rides: seats.map((_, n) => ({ vehicleId: `b${n}`, itemId: 'a' })),
      attendees: people(riders),
      answers: coming(riders),
    });
  const codes = (...args: Parameters<typeof bus>): string[] =>
    foundBy(busCapacity, bus(...args)).map(({ rule }) => rule);

  test('seats of all buses of a leg, without those of attendants', () => {
    expect(codes([27], [], 24)).toEqual([]);
    expect(codes([27], [], 25)).toEqual(['bus-nearly-full']);
    expect(codes([27], ['添乗員'], 27)).toEqual(['bus-capacity']);
    expect(codes([27, 25], ['添乗員'], 40)).toEqual([]);
    expect(codes([27, null], [], 60)).toEqual([]);
    expect(codes([], [], 60)).toEqual([]);
    expect(foundBy(busCapacity, bus([27, 10], ['添乗員'], 40))[0]?.message).toEqual({
      ja: '「鶴岡市へ移動」は40名が乗る予定ですが、1号車・2号車の座席は36席です（添乗を除く）。',
      en: '40 people are to ride in “鶴岡市へ移動”, but 1号車 and 2号車 has 36 seats besides attendants’.',
    });
  });

  test('who waits for a place rides in no bus', () => {
    const rest = coming(4).slice(0, 3);
    const line = [{ attendeeId: 'p3', activityId: 'x', place: 'waiting' as const }];
    const full = bus([3], [], 4);
    expect(foundBy(busCapacity, full).map(({ rule }) => rule)).toEqual(['bus-capacity']);
    const answers = planOf({ answers: [...rest, ...line] }).rows.answers;
    const waiting = { ...full, rows: { ...full.rows, answers } };
    expect(foundBy(busCapacity, waiting).map(({ rule }) => rule)).toEqual(['bus-nearly-full']);
  });

  test('a leg of no activity is not told: nobody was asked', () => {
    const plan = doing(bus([1], ['添乗員'], 4), 'editRow', {
      collection: 'items',
      key: 'a',
      patch: { activityIds: [] },
    });
    expect(foundBy(busCapacity, plan)).toEqual([]);
  });

  test('a seat held for a proxy is taken', () => {
    const plan = bus([4], [], 4);
    const held = doing(plan, 'addAttendee', { name: '代理', proxyOf: 'p0' });
    expect(foundBy(busCapacity, held)[0]?.message.ja).toContain('4名（仮1名を含む）');
  });
});
