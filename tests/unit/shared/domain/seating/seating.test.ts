import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildSeatPlans } from '../../../../../shared/documents/builders/seat-plan.ts';
import type { DocumentSeatPlan } from '../../../../../shared/documents/document.ts';
import { SEAT_SHAPES } from '../../../../../shared/domain/collections/seat-plans.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { checkPlan } from '../../../../../shared/domain/rules/index.ts';
import { roomSeating } from '../../../../../shared/domain/seating/room-seating.ts';
import {
  SEAT_HEIGHT,
  seatCount,
  seatLayout,
  seatsByHonour,
} from '../../../../../shared/domain/seating/seat-layout.ts';
import { attempt, doing, resetIds } from '../../../../helpers/plans.ts';
import { peopledPlan } from '../../../../helpers/sample-people.ts';

beforeEach(resetIds);

/** A classroom of everybody in the sample: six come in person. */
function room(counts: readonly number[] = [4, 4]): { plan: Plan; id: string } {
  const plan = doing(peopledPlan(), 'addSeatPlan', {
    title: '全体会',
    itemId: null,
    shape: 'rows',
    counts: [...counts],
    fixtures: [{ kind: 'screen', side: 'front' }],
  });
  return { plan, id: [...plan.rows.seatPlans.keys()].at(-1)! };
}
const seating = (plan: Plan, id: string) => roomSeating(plan, plan.rows.seatPlans.get(id)!);
const seated = (plan: Plan, id: string): (string | null)[] =>
  seating(plan, id).places.map(({ person }) => person?.name ?? null);
const rulesOf = (plan: Plan): string[] =>
  checkPlan(plan).flatMap(({ rule }) => (rule.startsWith('seat-') ? [rule] : []));

describe('a room', () => {
  test('has every seat inside it and none on another, whatever its shape and counts', () => {
    const rooms = fc.record({
      shape: fc.constantFrom(...SEAT_SHAPES),
      counts: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 12 }),
    });
    fc.assert(
      fc.property(rooms, ({ shape, counts }) => {
        const layout = seatLayout(shape, counts);
        expect(layout.seats.map(({ number }) => number)).toEqual(
          Array.from({ length: seatCount(shape, counts) }, (_, n) => n + 1),
        );
        for (const [at, a] of layout.seats.entries()) {
          expect(Math.min(a.x, a.y)).toBeGreaterThanOrEqual(-1e-9);
          expect(a.x + 1).toBeLessThanOrEqual(layout.width + 1e-9);
          expect(a.y + SEAT_HEIGHT).toBeLessThanOrEqual(layout.height + 1e-9);
          const onIt = layout.seats
            .slice(at + 1)
            .filter((b) => Math.abs(a.x - b.x) < 1 - 1e-9 && Math.abs(a.y - b.y) < SEAT_HEIGHT - 1e-9);
          expect(onIt).toEqual([]);
        }
        expect([...seatsByHonour(layout)].sort((a, b) => a - b)).toEqual(
          layout.seats.map(({ number }) => number),
        );
      }),
    );
  });

  test('the best seat is the middle of the front', () => {
    expect(seatsByHonour(seatLayout('square', [5, 3, 5, 3])).slice(0, 3)).toEqual([3, 2, 4]);
  });
});

describe('who sits where', () => {
  test('by city in joining order, or by rank from the best seat; locks stay', () => {
    const { plan, id } = room();
    const byCity = doing(plan, 'arrangeRoom', { seatPlanId: id, by: 'city' });
    expect(seated(byCity, id).slice(0, 3)).toEqual(['髙橋一郎', '山﨑太郎', '齋藤美咲']);
    expect(seating(byCity, id).unseated).toEqual([]);
    let next = doing(byCity, 'lockRoomSeat', { seatPlanId: id, number: 1, locked: true });
    next = doing(next, 'arrangeRoom', { seatPlanId: id, by: 'rank' });
    // The professor sits in the middle of the front; 髙橋 keeps the locked seat.
    expect(seated(next, id).slice(0, 3)).toEqual(['髙橋一郎', '𠮷田健', '山﨑太郎']);
    next = doing(next, 'clearRoom', { seatPlanId: id });
    expect(seated(next, id).filter((name) => name !== null)).toEqual(['髙橋一郎']);
  });

  test('by hand two people change places, one without a seat takes another’s, a locked seat is not given away', () => {
    const { plan, id } = room();
    let next = doing(plan, 'seatInRoom', { seatPlanId: id, attendeeId: 'p2', number: 1 });
    next = doing(next, 'seatInRoom', { seatPlanId: id, attendeeId: 'p3', number: 2 });
    next = doing(next, 'seatInRoom', { seatPlanId: id, attendeeId: 'p2', number: 2 });
    expect(seated(next, id).slice(0, 2)).toEqual(['山﨑太郎', '髙橋一郎']);
    next = doing(next, 'seatInRoom', { seatPlanId: id, attendeeId: 'p1', number: 1 });
    expect(seated(next, id).slice(0, 2)).toEqual(['齋藤美咲', '髙橋一郎']);
    expect(seating(next, id).unseated.map(({ person }) => person.id)).toContain('p3');
    next = doing(next, 'lockRoomSeat', { seatPlanId: id, number: 1, locked: true });
    expect(attempt(next, 'seatInRoom', { seatPlanId: id, attendeeId: 'p3', number: 1 })).toMatchObject({
      ok: false,
      error: { code: 'fixed' },
    });
    expect(attempt(next, 'seatInRoom', { seatPlanId: id, attendeeId: 'p3', number: 9 })).toMatchObject({
      error: { code: 'out-of-range' },
    });
    next = doing(next, 'seatInRoom', { seatPlanId: id, attendeeId: 'p2', number: null });
    expect(seated(next, id)[1]).toBeNull();
  });

  test('fewer seats leave those of the lost ones without; who is taken off the list leaves the seat free', () => {
    const { plan, id } = room();
    let next = doing(plan, 'arrangeRoom', { seatPlanId: id, by: 'city' });
    next = doing(next, 'shapeSeatPlan', { id, patch: { counts: [4] } });
    expect([seating(next, id).places.length, seating(next, id).unseated.length]).toEqual([4, 2]);
    next = doing(next, 'removeAttendees', { ids: ['p2'] });
    expect(seated(next, id)[0]).toBeNull();
    next = doing(next, 'removeSeatPlan', { id });
    expect([next.rows.seatPlans.size, next.rows.roomSeats.size]).toEqual([0, 0]);
  });

  test('what is wrong is found: too few seats, somebody twice, somebody who does not come', () => {
    const { plan, id } = room([2]);
    expect(rulesOf(plan)).toEqual(['seat-too-few']);
    const { plan: wide, id: other } = room([8]);
    const absent = doing(wide, 'seatInRoom', { seatPlanId: other, attendeeId: 'p4', number: 1 });
    expect(rulesOf(absent)).toEqual(['seat-not-coming']);
    const twice = doing(wide, 'seatInRoom', { seatPlanId: other, attendeeId: 'p2', number: 1 });
    const seats = new Map(twice.rows.roomSeats);
    seats.set(`${other}|2`, { seatPlanId: other, number: 2, attendeeId: 'p2', locked: false });
    expect(rulesOf({ ...twice, rows: { ...twice.rows, roomSeats: seats } })).toEqual(['seat-twice']);
    expect(id).not.toBe('');
  });
});

test('席次表: names on the seats, what stands at the walls, and the list as a table', () => {
  const { plan, id } = room();
  const next = doing(plan, 'arrangeRoom', { seatPlanId: id, by: 'city' });
  const paper = buildSeatPlans(next, { language: 'ja', date: '2025-10-10' });
  expect(paper.page).toEqual({ size: 'A4', orientation: 'landscape' });
  expect(paper.blocks[0]).toMatchObject({ kind: 'heading', text: '全体会　席数 8　着席 6名' });
  const block = paper.blocks[1] as DocumentSeatPlan;
  expect(block.seats.map(({ name }) => name)).toEqual(seated(next, id).map((name) => name ?? ''));
  expect(block.fixtures).toEqual([{ label: 'スクリーン', side: 'front' }]);
  expect(
    block.table.sections[0]?.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).slice(0, 2),
  ).toEqual(['1|名古屋市|主査|髙橋一郎', '2|名古屋市|課長|山﨑太郎']);
});

describe('a seat without a person', () => {
  test('bears words, on paper too, and nobody is placed there by itself', () => {
    const { plan, id } = room([4, 4]);
    const written = doing(plan, 'writeOnSeat', { seatPlanId: id, number: 1, text: ' 記録 ' });
    expect(seating(written, id).places[0]).toMatchObject({ text: '記録', person: null });
    const arranged = doing(written, 'arrangeRoom', { seatPlanId: id, by: 'city' });
    expect(seated(arranged, id)[0]).toBeNull();
    const [block] = buildSeatPlans(arranged, { language: 'ja', date: '2025-10-01' }).blocks.slice(1);
    const paper = block as DocumentSeatPlan;
    expect(paper.seats[0]).toMatchObject({ name: '記録', city: '' });
    expect(paper.table.sections[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual(['1', '', '', '記録']);
    // Seven lines: six people and the words.
    expect(paper.table.sections[0]?.rows).toHaveLength(7);
  });

  test('somebody who sits down there by hand takes the place of the words', () => {
    const { plan, id } = room();
    const written = doing(plan, 'writeOnSeat', { seatPlanId: id, number: 2, text: '報道' });
    const sat = doing(written, 'seatInRoom', { seatPlanId: id, attendeeId: 'p1', number: 2 });
    expect(sat.rows.seatTexts.size).toBe(0);
    expect(attempt(sat, 'writeOnSeat', { seatPlanId: id, number: 2, text: '報道' })).toMatchObject({
      error: { code: 'full' },
    });
  });

  test('words go with their seat, and with the plan', () => {
    const { plan, id } = room([4, 4]);
    const written = doing(plan, 'writeOnSeat', { seatPlanId: id, number: 8, text: '事務局' });
    const smaller = doing(written, 'shapeSeatPlan', { id, patch: { counts: [4] } });
    expect(smaller.rows.seatTexts.size).toBe(0);
    expect(doing(written, 'removeSeatPlan', { id }).rows.seatTexts.size).toBe(0);
    expect(attempt(plan, 'writeOnSeat', { seatPlanId: id, number: 9, text: 'x' })).toMatchObject({
      error: { code: 'out-of-range' },
    });
  });
});

test('a session that is removed leaves the seats and expects nobody, until another is chosen', () => {
  const start = peopledPlan();
  const itemId = [...start.rows.items.values()].find(({ activityIds }) => activityIds.length > 0)!.id;
  const added = doing(start, 'addSeatPlan', {
    title: '部会',
    itemId,
    shape: 'rows',
    counts: [4, 4],
    fixtures: [],
  });
  const id = [...added.rows.seatPlans.keys()].at(-1)!;
  const sat = doing(added, 'seatInRoom', { seatPlanId: id, attendeeId: 'p1', number: 1 });
  const gone = doing(sat, 'removeItems', { ids: [itemId] });
  expect(seating(gone, id)).toMatchObject({ expected: 0, unseated: [] });
  expect(seated(gone, id)[0]).not.toBeNull();
  const everybody = doing(gone, 'shapeSeatPlan', { id, patch: { itemId: null } });
  expect(seating(everybody, id).expected).toBeGreaterThan(0);
  // Moving the tables chooses nothing.
  expect(seating(doing(gone, 'shapeSeatPlan', { id, patch: { counts: [3] } }), id).expected).toBe(0);
});
