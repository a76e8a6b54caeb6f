import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyRows, invert } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { areLinked, retime } from '../../../../../shared/domain/schedule/retime.ts';
import { retimeItems } from '../../../../../shared/domain/schedule/retime-items.ts';
import { forecast } from '../../../../../shared/domain/today/forecast.ts';
import { takenTimes } from '../../../../../shared/domain/today/taken-times.ts';
import { attempt, doing, emptyMeetingDay, resetIds, rowsOf, withItem } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

/** Random days: tracks of items one after another, some fixed, some for everybody. */
const track = fc.array(
  fc.record({
    gap: fc.integer({ min: 0, max: 20 }),
    length: fc.integer({ min: 5, max: 60 }),
    fixed: fc.boolean(),
    allRooms: fc.constant(false),
  }),
  { minLength: 1, maxLength: 6 },
);
const tracks = fc.array(track, { minLength: 1, maxLength: 3 });

function planOf(
  days: readonly (readonly { gap: number; length: number; fixed: boolean; allRooms: boolean }[])[],
) {
  resetIds();
  let { plan, dayId } = emptyMeetingDay();
  const activities = [...plan.rows.activities.keys()];
  const ids: string[] = [];
  days.forEach((items, n) => {
    let start = 540;
    plan = doing(plan, 'addPlace', { kind: 'room', name: `室${n}`, parentId: null });
    const placeId = [...plan.rows.places.keys()].at(-1)!;
    for (const { gap, length, fixed, allRooms } of items) {
      start += gap;
      const made = withItem(plan, {
        title: `${n}-${ids.length}`,
        dayId,
        start,
        end: start + length,
        fixed,
        allRooms,
        placeId,
        activityIds: [activities[n]!],
      });
      plan = made.plan;
      ids.push(made.id);
      start += length;
    }
  });
  return { plan, dayId, ids };
}

const happenings = fc.array(
  fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('start', 'end', 'over'),
    minutes: fc.integer({ min: -15, max: 40 }),
  }),
  { maxLength: 6 },
);

/** Things done at the desk; what is refused is left. */
function live(
  plan: Plan,
  ids: readonly string[],
  done: readonly { at: number; kind: string; minutes: number }[],
): Plan {
  return done.reduce((now, { at: n, kind, minutes }) => {
    const id = ids[n % ids.length]!;
    const item = now.rows.items.get(id)!;
    const result =
      kind === 'start'
        ? attempt(now, 'startItem', { id, at: Number(item.start) + minutes })
        : kind === 'end'
          ? attempt(now, 'endItem', { id, at: Number(item.end) + minutes })
          : attempt(now, 'setOverrun', { id, minutes: Math.max(0, minutes) });
    return result.ok ? applyRows(now, result.value.rows) : now;
  }, plan);
}

const anyClock = fc.integer({ min: -600, max: 2000 });

describe('properties', () => {
  it('with nothing entered, what is expected is what is planned, at any clock', () => {
    fc.assert(
      fc.property(tracks, anyClock, (days, now) => {
        const { plan, dayId } = planOf(days);
        const made = forecast(plan, dayId, now);
        for (const { planned, expected, delay } of made.items) {
          expect(expected).toEqual(planned);
          expect(delay).toBe(0);
        }
        expect(made.shortages).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a fixed item nobody has touched never moves, and is never said to be early', () => {
    fc.assert(
      fc.property(tracks, happenings, anyClock, fc.boolean(), (days, done, now, pull) => {
        const { plan, dayId, ids } = planOf(days);
        const lived = live(plan, ids, done);
        for (const { item, expected, planned, delay } of forecast(lived, dayId, now, { pull }).items) {
          if (!item.fixed) continue;
          expect(delay).toBeGreaterThanOrEqual(0);
          const followed = expected.end !== null && expected.end < Number(planned.end);
          if (!lived.rows.actuals.has(item.id) && !followed) expect(expected).toEqual(planned);
          if (!lived.rows.actuals.has(item.id)) expect(expected.start).toBe(planned.start);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('what has not begun never overlaps what it waits for, unless the shortage says so', () => {
    fc.assert(
      fc.property(tracks, happenings, anyClock, (days, done, now) => {
        const { plan, dayId, ids } = planOf(days);
        const lived = live(plan, ids, done);
        const made = forecast(lived, dayId, now);
        const links = new Map(retimeItems(lived, dayId).map((link) => [link.id, link]));
        for (const b of made.items) {
          if (b.state === 'done' || b.state === 'running' || b.item.fixed) continue;
          for (const a of made.items) {
            const [linkA, linkB] = [links.get(a.item.id)!, links.get(b.item.id)!];
            const between = made.items.some(
              ({ item }) => item.fixed && Number(item.start) >= linkA.end && linkB.start >= Number(item.end),
            );
            if (linkB.start < linkA.end || between || !areLinked(linkA, linkB)) continue;
            expect(b.expected.start).toBeGreaterThanOrEqual(a.expected.end!);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('agrees with retime (gaps closed, later only) on one typed overrun', () => {
    fc.assert(
      fc.property(tracks, fc.nat(), fc.integer({ min: 1, max: 60 }), (days, n, minutes) => {
        const { plan, dayId, ids } = planOf(days);
        const id = ids[n % ids.length]!;
        const lived = doing(plan, 'setOverrun', { id, minutes });
        const made = forecast(lived, dayId, 0);
        const sequence = retimeItems(plan, dayId);
        const own = sequence.find((link) => link.id === id)!;
        const { times, blocked } = retime(
          sequence,
          { id, start: own.start, end: own.end + minutes },
          { gaps: 'close', direction: 'later' },
        );
        for (const { item, expected } of made.items) {
          const want = times.get(item.id) ?? { start: item.start, end: item.end };
          expect([item.title, expected.start, expected.end]).toEqual([item.title, want.start, want.end]);
        }
        const worst = Math.max(0, ...made.shortages.map((short) => short.minutes));
        expect(worst).toBe(blocked?.minutes ?? 0);
      }),
      { numRuns: 150 },
    );
  });

  it('what is taken into the plan is forecast the same again, and undone exactly', () => {
    fc.assert(
      fc.property(tracks, happenings, anyClock, (days, done, now) => {
        const { plan, dayId, ids } = planOf(days);
        const lived = live(plan, ids, done);
        const made = forecast(lived, dayId, now);
        const taken = attempt(lived, 'takeForecast', { dayId, times: takenTimes(made) });
        if (!taken.ok) return;
        const after = applyRows(lived, taken.value.rows);
        for (const { id, start, end } of takenTimes(made))
          expect(after.rows.items.get(id)).toMatchObject({ start, end });
        expect(rowsOf(applyRows(after, invert(taken.value).rows))).toEqual(rowsOf(lived));
      }),
      { numRuns: 100 },
    );
  });
});
