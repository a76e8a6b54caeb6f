import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK_ITEM } from '../../../../../shared/domain/collections/blank.ts';
import type { Item } from '../../../../../shared/domain/collections/index.ts';
import { LATER_MODES } from '../../../../../shared/domain/commands/retime.ts';
import { ordersAfter } from '../../../../../shared/domain/order/place-order.ts';
import { applyRows, invert } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { areLinked, type Times } from '../../../../../shared/domain/schedule/retime.ts';
import { retimeItems } from '../../../../../shared/domain/schedule/retime-items.ts';
import { at, attempt, doing, emptyMeetingDay, rowsOf, withItem } from '../../../../helpers/plans.ts';

const { plan: EMPTY, dayId, room, otherRoom } = emptyMeetingDay();

/** A day of lines 'title 13:00-13:30' in one room; a '!' makes a line fixed. */
function dayOf(...lines: string[]): Plan {
  return lines.reduce((plan, line) => {
    const [title, range] = line.replace('!', '').split(' ') as [string, string];
    const [start, end] = range.split('-').map((text) => (text ? at(text) : null)) as [number, number];
    return withItem(plan, { title, dayId, placeId: room, start, end, fixed: line.includes('!') }).plan;
  }, EMPTY);
}

const named = (plan: Plan, title: string): Item =>
  [...plan.rows.items.values()].find((item) => item.title === title)!;
const timesOf = (plan: Plan, title: string) => {
  const { start, end } = named(plan, title);
  return [start, end];
};
const clock = (start: string, end: string) => [at(start), at(end)];

const AFTERNOON = dayOf('開会 13:30-13:40', '議事 13:40-14:40', '休憩 14:50-15:00', '!バス発車 15:10-15:40');

describe('retimeItem', () => {
  it('takes a length and moves the later ones, keeping gaps, in one change that names how many', () => {
    const input = { id: named(AFTERNOON, '開会').id, length: 20, later: 'keep-gaps' } as const;
    const plan = doing(AFTERNOON, 'retimeItem', input);
    expect(timesOf(plan, '開会')).toEqual(clock('13:30', '13:50'));
    expect(timesOf(plan, '議事')).toEqual(clock('13:50', '14:50'));
    expect(timesOf(plan, '休憩')).toEqual(clock('15:00', '15:10'));
    expect(timesOf(plan, 'バス発車')).toEqual(clock('15:10', '15:40'));
    const result = attempt(AFTERNOON, 'retimeItem', input);
    expect(result.ok && result.value.label).toEqual({
      code: 'item.retime',
      facts: { title: '開会', others: 2, minutes: 10 },
    });
  });

  it('is refused where a fixed item is in the way, saying which and by how many minutes', () => {
    const result = attempt(AFTERNOON, 'retimeItem', {
      id: named(AFTERNOON, '開会').id,
      length: 35,
      later: 'keep-gaps',
    });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'blocked-by-fixed', facts: { title: 'バス発車', minutes: 15 } },
    });
  });

  it('eats the gaps when closing, and leaves everything else alone when asked to', () => {
    const id = named(AFTERNOON, '開会').id;
    const closed = doing(AFTERNOON, 'retimeItem', { id, length: 30, later: 'close-gaps' });
    expect(timesOf(closed, '休憩')).toEqual(clock('15:00', '15:10'));
    const left = doing(AFTERNOON, 'retimeItem', { id, length: 30, later: 'leave' });
    expect(timesOf(left, '議事')).toEqual(clock('13:40', '14:40'));
  });

  it('case 16: moving keeps the length; a given end wins over a given length', () => {
    const id = named(AFTERNOON, '休憩').id;
    const moved = doing(AFTERNOON, 'retimeItem', { id, start: at('14:55'), later: 'leave' });
    expect(timesOf(moved, '休憩')).toEqual(clock('14:55', '15:05'));
    const both = doing(AFTERNOON, 'retimeItem', { id, end: at('14:58'), length: 30, later: 'leave' });
    expect(timesOf(both, '休憩')).toEqual(clock('14:50', '14:58'));
  });

  it('refuses an end before the start, a length without a start, and to begin within the item ahead', () => {
    const id = named(AFTERNOON, '休憩').id;
    expect(attempt(AFTERNOON, 'retimeItem', { id, end: at('14:50'), later: 'leave' })).toMatchObject({
      error: { code: 'end-before-start' },
    });
    expect(attempt(AFTERNOON, 'retimeItem', { id, start: at('14:30'), later: 'keep-gaps' })).toMatchObject({
      error: { code: 'blocked-by-earlier', facts: { title: '議事', minutes: 10 } },
    });
    const vague = withItem(EMPTY, { title: '未定', dayId });
    expect(attempt(vague.plan, 'retimeItem', { id: vague.id, length: 30, later: 'leave' })).toMatchObject({
      error: { code: 'no-start' },
    });
    expect(
      attempt(AFTERNOON, 'retimeItem', {
        id: named(AFTERNOON, 'バス発車').id,
        length: 60 * 30,
        later: 'leave',
      }),
    ).toMatchObject({ error: { code: 'out-of-range' } });
  });

  it('confirms the times that were typed, not those that moved along', () => {
    const doubted = [...AFTERNOON.rows.items.values()].reduce(
      (plan, item) =>
        applyRows(plan, [
          {
            collection: 'items',
            key: item.id,
            before: item,
            after: { ...item, unconfirmed: ['start', 'end'] },
          },
        ]),
      AFTERNOON,
    );
    const plan = doing(doubted, 'retimeItem', {
      id: named(doubted, '開会').id,
      length: 15,
      later: 'keep-gaps',
    });
    expect(named(plan, '開会').unconfirmed).toEqual(['start']);
    expect(named(plan, '議事').unconfirmed).toEqual(['start', 'end']);
  });
});

describe('shiftLater', () => {
  it('moves the item and what follows, and stops at a fixed item', () => {
    const id = named(AFTERNOON, '議事').id;
    const plan = doing(AFTERNOON, 'shiftLater', { id, minutes: 10, gaps: 'keep' });
    expect(timesOf(plan, '開会')).toEqual(clock('13:30', '13:40'));
    expect(timesOf(plan, '休憩')).toEqual(clock('15:00', '15:10'));
    expect(attempt(AFTERNOON, 'shiftLater', { id, minutes: 15, gaps: 'keep' })).toMatchObject({
      error: { code: 'blocked-by-fixed', facts: { title: 'バス発車', minutes: 5 } },
    });
  });
});

describe('reorderItem', () => {
  it('swaps two neighbours in time, keeping lengths and the gap between', () => {
    const [first, second] = [named(AFTERNOON, '議事').id, named(AFTERNOON, '休憩').id];
    const plan = doing(AFTERNOON, 'reorderItem', { id: second, beforeId: first });
    expect(timesOf(plan, '休憩')).toEqual(clock('13:40', '13:50'));
    expect(timesOf(plan, '議事')).toEqual(clock('14:00', '15:00'));
    const back = doing(plan, 'reorderItem', { id: second, beforeId: named(plan, 'バス発車').id });
    expect(rowsOf(back)).toEqual(rowsOf(AFTERNOON));
  });

  it('never moves a fixed item, nor anything past it', () => {
    const bus = named(AFTERNOON, 'バス発車').id;
    expect(
      attempt(AFTERNOON, 'reorderItem', { id: bus, beforeId: named(AFTERNOON, '休憩').id }),
    ).toMatchObject({
      error: { code: 'fixed-between', facts: { title: 'バス発車' } },
    });
    expect(
      attempt(AFTERNOON, 'reorderItem', { id: named(AFTERNOON, '議事').id, beforeId: null }),
    ).toMatchObject({
      error: { code: 'fixed-between' },
    });
  });

  it('changes only the hand-made order of lines that start together, and says when nothing would change', () => {
    const one = withItem(EMPTY, {
      title: '分科会A',
      dayId,
      placeId: room,
      start: at('13:30'),
      end: at('14:30'),
    });
    const two = withItem(one.plan, {
      title: '分科会B',
      dayId,
      placeId: otherRoom,
      start: at('13:30'),
      end: at('14:00'),
    });
    const plan = doing(two.plan, 'reorderItem', { id: two.id, beforeId: one.id });
    expect(timesOf(plan, '分科会B')).toEqual(clock('13:30', '14:00'));
    expect(named(plan, '分科会B').order < named(plan, '分科会A').order).toBe(true);
    const [x, y] = [...plan.rows.activities.keys()] as [string, string];
    const apart = withItem(
      doing(plan, 'editRow', { collection: 'items', key: one.id, patch: { activityIds: [x] } }),
      { title: '別室', dayId, placeId: otherRoom, activityIds: [y], start: at('15:00'), end: at('15:30') },
    );
    const alone = doing(apart.plan, 'removeItems', { ids: [two.id] });
    expect(attempt(alone, 'reorderItem', { id: apart.id, beforeId: one.id })).toMatchObject({
      error: { code: 'not-linked' },
    });
  });
});

const anyItem = fc.record({
  start: fc.option(fc.integer({ min: 480, max: 1000 }), { freq: 10 }),
  length: fc.integer({ min: 1, max: 90 }),
  fixed: fc.boolean(),
  placeId: fc.constantFrom(room, otherRoom, null),
  allRooms: fc.constantFrom(false, false, true),
  activityIds: fc.constantFrom(...[...EMPTY.rows.activities.keys()].slice(0, 2).map((id) => [id]), []),
  variant: fc.constantFrom('both' as const, 'a' as const, 'b' as const),
});
const anyPlan = fc.array(anyItem, { minLength: 1, maxLength: 15 }).map((rows): Plan => {
  const orders = ordersAfter(null, rows.length);
  const items = rows.map(({ start, length, ...row }, n): [string, Item] => [
    `i${n}`,
    {
      ...BLANK_ITEM,
      ...row,
      id: `i${n}`,
      title: `項目${n}`,
      dayId,
      start,
      end: start === null ? null : start + length,
      order: orders[n]!,
    },
  ]);
  return { ...EMPTY, rows: { ...EMPTY.rows, items: new Map(items) } };
});
const anyCommand = fc.oneof(
  fc.record({
    name: fc.constant('retimeItem' as const),
    pick: fc.nat(),
    by: fc.integer({ min: -60, max: 60 }),
    later: fc.constantFrom(...LATER_MODES.filter((mode) => mode !== 'leave')),
  }),
  fc.record({
    name: fc.constant('shiftLater' as const),
    pick: fc.nat(),
    by: fc.integer({ min: -60, max: 60 }),
    gaps: fc.constantFrom('keep' as const, 'close' as const),
  }),
  fc.record({ name: fc.constant('reorderItem' as const), pick: fc.nat(), by: fc.nat(16) }),
);
type AnyCommand = typeof anyCommand extends fc.Arbitrary<infer T> ? T : never;

function carryOut(plan: Plan, call: AnyCommand) {
  const items = [...plan.rows.items.values()];
  const item = items[call.pick % items.length]!;
  if (call.name === 'shiftLater')
    return { item, result: attempt(plan, 'shiftLater', { id: item.id, minutes: call.by, gaps: call.gaps }) };
  if (call.name === 'reorderItem')
    return {
      item,
      result: attempt(plan, 'reorderItem', { id: item.id, beforeId: items[call.by]?.id ?? null }),
    };
  const length = Number(item.end) - Number(item.start) + call.by;
  return { item, result: attempt(plan, 'retimeItem', { id: item.id, length, later: call.later }) };
}

const overlap = (a: Times, b: Times): boolean => a.start < b.end && b.start < a.end;

describe('retiming commands on any plan', () => {
  it('invert to exactly the rows there were', () => {
    fc.assert(
      fc.property(anyPlan, anyCommand, (plan, call) => {
        const { result } = carryOut(plan, call);
        if (!result.ok) return;
        const after = applyRows(plan, result.value.rows);
        expect(rowsOf(applyRows(after, invert(result.value).rows))).toEqual(rowsOf(plan));
      }),
      { numRuns: 300 },
    );
  });

  it('move no fixed item but the one that was asked for, none of the other plan, and keep lengths', () => {
    fc.assert(
      fc.property(anyPlan, anyCommand, (plan, call) => {
        const { item, result } = carryOut(plan, call);
        if (!result.ok) return;
        const own = item.variant === 'both' ? 'a' : item.variant;
        for (const row of result.value.rows) {
          if (row.key === item.id || row.collection !== 'items' || !row.before || !row.after) continue;
          expect(row.before.fixed).toBe(false);
          expect(['both', own]).toContain(row.before.variant);
          expect(Number(row.after.end) - Number(row.after.start)).toBe(
            Number(row.before.end) - Number(row.before.start),
          );
          if (call.name !== 'reorderItem')
            expect(Number(row.before.start)).toBeGreaterThanOrEqual(Number(item.end));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('make no overlap between linked items that had none', () => {
    fc.assert(
      fc.property(anyPlan, anyCommand, (plan, call) => {
        const { item, result } = carryOut(plan, call);
        if (!result.ok) return;
        const variant = item.variant === 'both' ? 'a' : item.variant;
        const before = retimeItems(plan, dayId, variant);
        const after = new Map(
          retimeItems(applyRows(plan, result.value.rows), dayId, variant).map((one) => [one.id, one]),
        );
        for (const a of before)
          for (const b of before) {
            if (a.id >= b.id || !areLinked(a, b) || overlap(a, b)) continue;
            expect(overlap(after.get(a.id)!, after.get(b.id)!)).toBe(false);
          }
      }),
      { numRuns: 500 },
    );
  });
});
