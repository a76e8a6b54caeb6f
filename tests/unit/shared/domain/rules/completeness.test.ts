import { describe, expect, test } from 'vitest';
import type { Item } from '../../../../../shared/domain/collections/index.ts';
import { agendaMinutes } from '../../../../../shared/domain/rules/agenda-minutes.ts';
import { checkPlan } from '../../../../../shared/domain/rules/index.ts';
import { longStretch } from '../../../../../shared/domain/rules/long-stretch.ts';
import { missingAssembly } from '../../../../../shared/domain/rules/missing-assembly.ts';
import { missingMeal } from '../../../../../shared/domain/rules/missing-meal.ts';
import { optionalCollides } from '../../../../../shared/domain/rules/optional-collides.ts';
import {
  unassignedLength,
  unassignedPerson,
  unassignedRoom,
} from '../../../../../shared/domain/rules/unassigned.ts';
import { vagueTime } from '../../../../../shared/domain/rules/vague-time.ts';
import { at, doing, yamagata } from '../../../../helpers/plans.ts';
import { brief, foundBy, planOf } from '../../../../helpers/rule-plans.ts';

const span = (id: string, from: string, to: string, more: Partial<Item> = {}): Partial<Item> => ({
  id,
  title: id,
  start: at(from),
  end: at(to),
  ...more,
});
const tour = (...items: readonly Partial<Item>[]) =>
  planOf({ days: [{ id: 'd1', kind: 'excursion' }], items });

describe('assembly', () => {
  test('an excursion begins with one; the remedy puts it before the first stop', () => {
    const plan = tour(span('博物館', '9:00', '10:00', { kind: 'visit' }));
    const [finding] = foundBy(missingAssembly, plan);
    expect(finding?.message.ja).toBe('10月20日（火）は「博物館」（9:00）の前に集合がありません。');
    expect(finding?.dayId).toBe('d1');
    const [remedy] = finding?.remedies ?? [];
    const healed = doing(plan, remedy!.call.name, remedy!.call.input as never);
    expect([...healed.rows.items.values()].at(-1)).toMatchObject({
      title: '集合',
      kind: 'assembly',
      start: at('8:45'),
      end: at('9:00'),
    });
    expect(foundBy(missingAssembly, healed)).toEqual([]);
  });

  test('a meeting day needs none, an empty or vague one is not told', () => {
    expect(foundBy(missingAssembly, planOf({ items: [span('a', '9:00', '10:00')] }))).toEqual([]);
    expect(foundBy(missingAssembly, tour({ id: 'a', start: 'morning' }))).toEqual([]);
  });

  describe('one without an end, as is usual', () => {
    const first = span('博物館', '9:00', '10:00', { kind: 'visit' });
    const open = (start: Item['start'], more: Partial<Item> = {}): Partial<Item> => ({
      id: 's',
      title: '集合',
      kind: 'assembly',
      start,
      end: null,
      ...more,
    });
    const codes = (...items: readonly Partial<Item>[]): string[] =>
      foundBy(missingAssembly, tour(...items)).map(brief);

    test.each<[string, Partial<Item>]>([
      ['before the first stop', open(at('8:45'))],
      ['at its start', open(at('9:00'))],
      ['in the morning', open('morning')],
      ['at a time that is open', open(null)],
      ['with an end at the start of the stop', open(at('9:00'), { end: at('9:05') })],
    ])('counts %s', (_name, assembly) => {
      expect(codes(first, assembly)).toEqual([]);
    });

    test.each<[string, Partial<Item>]>([
      ['after the first stop has begun', open(at('9:10'))],
      ['cancelled', open(at('8:45'), { cancelled: true })],
      ['a 解散', open(null, { title: '解散' })],
    ])('does not count %s', (_name, assembly) => {
      expect(codes(first, assembly)).toEqual(['missing-assembly 博物館']);
    });

    test('counts for its own plan of the day; the remedy adds one to the other', () => {
      const plan = tour(first, open(at('8:45'), { variant: 'a' }));
      const [finding, ...rest] = foundBy(missingAssembly, plan);
      expect(rest).toEqual([]);
      expect(finding?.variant).toBe('b');
      const { call } = finding!.remedies![0]!;
      expect(call.input).toMatchObject({ variant: 'b' });
      expect(foundBy(missingAssembly, doing(plan, call.name, call.input as never))).toEqual([]);
    });

    test('counts for its own route, without an activity for all', () => {
      const routes = (activityIds: string[]) =>
        foundBy(
          missingAssembly,
          planOf({
            days: [{ id: 'd1', kind: 'excursion' }],
            activities: [{ id: 'x' }, { id: 'y' }],
            items: [
              span('a', '9:00', '10:00', { kind: 'visit', activityIds: ['x'] }),
              span('b', '9:00', '10:00', { kind: 'visit', activityIds: ['y'] }),
              open(at('8:45'), { activityIds }),
            ],
          }),
        ).map(brief);
      expect(routes(['x'])).toEqual(['missing-assembly b']);
      expect(routes([])).toEqual([]);
    });
  });

  test('plan B without one is told of plan B only; without one in both it is told once', () => {
    const assembly = span('s', '8:30', '9:00', { kind: 'assembly', variant: 'a' });
    const both = span('a', '9:00', '10:00', { kind: 'visit' });
    const rain = span('r', '10:00', '11:00', { kind: 'visit', variant: 'b' });
    expect(foundBy(missingAssembly, tour(assembly, both, rain)).map(brief)).toEqual(['missing-assembly a b']);
    expect(foundBy(missingAssembly, tour(both, rain)).map(brief)).toEqual(['missing-assembly a']);
  });
});

describe('lunch', () => {
  const long = [span('午前', '9:00', '12:00'), span('午後', '13:00', '15:00')];

  test('from before 11:30 until after 13:30 people must eat', () => {
    const plan = planOf({ items: long });
    const [finding] = foundBy(missingMeal, plan);
    expect(finding?.message.ja).toBe('10月20日（火）は9:00～15:00ですが、昼食がありません。');
    expect(finding?.remedies?.map(({ label }) => label.ja)).toEqual(['昼食（12:00～13:00）を加える']);
  });

  test.each<[string, Partial<Item>[]]>([
    ['a meal at noon', [...long, span('m', '12:00', '13:00', { kind: 'meal' })]],
    ['a meal whose time is open', [...long, { id: 'm', kind: 'meal', start: 'noon', end: null }]],
    ['an afternoon only', [span('午後', '13:00', '17:00')]],
    ['a morning only', [span('午前', '9:00', '13:00')]],
  ])('none with %s', (_name, items) => {
    expect(foundBy(missingMeal, planOf({ items }))).toEqual([]);
  });
});

describe('breaks', () => {
  const codes = (...items: readonly Partial<Item>[]): string[] =>
    foundBy(longStretch, planOf({ items })).map(brief);

  test('90 minutes are fine, more are not, however many items they are cut into', () => {
    expect(codes(span('a', '13:30', '15:00'))).toEqual([]);
    expect(codes(span('a', '13:30', '15:01'))).toEqual(['long-stretch a']);
    expect(codes(span('a', '13:30', '14:30'), span('b', '14:35', '15:10'))).toEqual(['long-stretch a b']);
  });

  test.each(['break', 'meal', 'travel', 'free'] as const)('a %s between ends the stretch', (kind) => {
    expect(
      codes(span('a', '13:30', '14:30'), span('p', '14:30', '14:35', { kind }), span('b', '14:35', '15:30')),
    ).toEqual([]);
  });

  test('a break for all rooms runs through a session and ends it; ten minutes without anything do, too', () => {
    const pause = span('p', '15:00', '15:10', { kind: 'break', allRooms: true });
    expect(codes(span('a', '13:30', '16:30'), pause)).toEqual([]);
    expect(codes(span('a', '13:30', '14:30'), span('b', '14:40', '15:30'))).toEqual([]);
  });

  test('two networks in parallel are two streams', () => {
    const plan = planOf({
      activities: [{ id: 'x' }, { id: 'y' }],
      items: [
        span('a', '13:30', '14:30', { activityIds: ['x'] }),
        span('b', '14:30', '15:30', { activityIds: ['y'] }),
      ],
    });
    expect(foundBy(longStretch, plan)).toEqual([]);
  });
});

describe('agenda', () => {
  const plan = planOf({
    places: [{ id: 'r1' }],
    items: [
      span('国内会議', '13:50', '15:10', { placeId: 'r1' }),
      span('次', '16:00', '17:00', { placeId: 'r1' }),
    ],
    agenda: [
      { id: 't1', itemId: '国内会議', title: '年次総会への参加', minutes: 20 },
      { id: 't2', itemId: '国内会議', title: '都市間連携の実績', minutes: 40 },
      { id: 't3', itemId: '国内会議', title: '海外への送金方法', minutes: 25 },
      { id: 't4', itemId: '国内会議', title: 'その他', minutes: null },
    ],
  });

  test('minutes that do not fit are an error; the session grows or the longest topic shrinks', () => {
    const [finding] = foundBy(agendaMinutes, plan);
    expect(finding?.severity).toBe('error');
    expect(finding?.message.ja).toBe('「国内会議」の議題の合計85分が、枠の80分を5分超えています。');
    expect(finding?.remedies?.map(({ label }) => label.ja)).toEqual([
      '「国内会議」を15:15までにする',
      '議題「都市間連携の実績」を35分にする',
    ]);
    for (const { call } of finding?.remedies ?? [])
      expect(foundBy(agendaMinutes, doing(plan, call.name, call.input as never))).toEqual([]);
  });

  test('it does not grow into what follows in its room', () => {
    const tight = doing(plan, 'placeItem', { id: '次', to: { start: at('15:10') } });
    expect(foundBy(agendaMinutes, tight)[0]?.remedies?.map(({ call }) => call.name)).toEqual(['editRow']);
  });

  test('a removed session leaves its topics in the plan, in no session', () => {
    const left = doing(plan, 'removeItems', { ids: ['国内会議'] });
    expect([...left.rows.agenda.values()].map(({ itemId }) => itemId)).toEqual([null, null, null, null]);
  });
});

describe('optional', () => {
  const plan = (network: string | null, more: Partial<Item> = {}) =>
    planOf({
      activities: [
        { id: 'tour', optional: true, network },
        { id: 'x', network: 'uccn-jp' },
      ],
      items: [
        span('鶴岡ツアー', '14:00', '16:00', { kind: 'visit', activityIds: ['tour'] }),
        span('国内会議', '13:30', '15:00', { activityIds: ['x'], ...more }),
      ],
    });

  test('a tour beside a session of the same audience is told', () => {
    expect(foundBy(optionalCollides, plan(null))[0]?.message.ja).toBe(
      '希望者のみの「鶴岡ツアー」が、同じ方々の「国内会議」と14:00～15:00に重なっています。',
    );
    expect(foundBy(optionalCollides, plan('uccn-jp'))).toHaveLength(1);
  });

  test('beside another network’s session, a meal, or before it, it is not', () => {
    expect(foundBy(optionalCollides, plan('ccnj-intl'))).toEqual([]);
    expect(foundBy(optionalCollides, plan(null, { kind: 'meal' }))).toEqual([]);
    expect(foundBy(optionalCollides, plan(null, { end: at('14:00') }))).toEqual([]);
  });
});

test('what an item still lacks is information: place, person, end, time', () => {
  const plan = planOf({
    days: [{ id: 'd1', windowStart: at('13:30'), windowEnd: at('17:00') }],
    items: [
      { id: 'a', title: '国内会議', start: at('13:30'), end: null },
      { id: 'b', title: '休憩', kind: 'break', start: at('15:00'), end: at('15:10') },
      { id: 'c', title: '視察', kind: 'visit', start: 'morning', end: at('15:00') },
    ],
  });
  const found = checkPlan(plan);
  expect(found.map(brief)).toEqual([
    'vague-time c',
    'unassigned-length a',
    'unassigned-room a',
    'unassigned-room c',
    'unassigned-person a',
  ]);
  expect(found.every(({ severity }) => severity === 'info')).toBe(true);
  expect(foundBy(unassignedLength, plan)[0]?.remedies?.map(({ label }) => label.ja)).toEqual([
    '「国内会議」を15:00までにする',
  ]);
  expect(foundBy(unassignedRoom, plan)).toHaveLength(2);
  expect(foundBy(unassignedPerson, plan)).toHaveLength(1);
});

test('what is vague in the sample is told as information, not as an error', () => {
  const findings = checkPlan(yamagata());
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['info']));
  expect(foundBy(vagueTime, yamagata()).map(({ message }) => message.ja)).toContain(
    '「山形国際ドキュメンタリー映画祭」の時刻が決まっていません（午前～15:00）。',
  );
});
