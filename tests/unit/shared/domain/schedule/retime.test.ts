import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areLinked,
  type RetimeItem,
  retime,
  type Times,
} from '../../../../../shared/domain/schedule/retime.ts';
import { at } from '../../../../helpers/plans.ts';

const ROOM = { fixed: false, placeId: 'r1', allRooms: false, activityIds: ['x'], people: [], buffer: 0 };
const item = (id: string, start: string, end: string, more: Partial<RetimeItem> = {}): RetimeItem => ({
  ...ROOM,
  id,
  start: at(start),
  end: at(end),
  ...more,
});

const told = (times: ReadonlyMap<string, Times>) =>
  Object.fromEntries([...times].map(([id, { start, end }]) => [id, `${clock(start)}-${clock(end)}`]));
const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const AFTERNOON = [
  item('a', '13:00', '13:30'),
  item('b', '13:30', '14:00'),
  item('c', '14:10', '14:40'),
  item('bus', '15:00', '15:30', { fixed: true }),
  item('d', '15:30', '16:00'),
];

describe('retime', () => {
  it('moves the later ones by the same minutes and lets the gap before a fixed item absorb them', () => {
    const { times, blocked } = retime(
      AFTERNOON,
      { id: 'a', start: at('13:00'), end: at('13:40') },
      { gaps: 'keep' },
    );
    expect(told(times)).toEqual({ a: '13:00-13:40', b: '13:40-14:10', c: '14:20-14:50' });
    expect(blocked).toBeNull();
  });

  it('says by how many minutes it does not fit before a fixed item', () => {
    const { blocked } = retime(
      AFTERNOON,
      { id: 'a', start: at('13:00'), end: at('13:55') },
      { gaps: 'keep' },
    );
    expect(blocked).toEqual({ id: 'bus', side: 'later', minutes: 5 });
  });

  it('closing, lets the delay eat every gap on the way', () => {
    const { times, blocked } = retime(
      AFTERNOON,
      { id: 'a', start: at('13:00'), end: at('13:55') },
      { gaps: 'close' },
    );
    expect(told(times)).toEqual({ a: '13:00-13:55', b: '13:55-14:25', c: '14:25-14:55' });
    expect(blocked).toBeNull();
  });

  it('closing, moves up until the items touch, leaving a buffer free', () => {
    const day = [
      item('a', '13:00', '13:30', { buffer: 5 }),
      item('b', '13:40', '14:00'),
      item('c', '14:30', '15:00'),
    ];
    const { times } = retime(day, { id: 'a', start: at('13:00'), end: at('13:20') }, { gaps: 'close' });
    expect(told(times)).toEqual({ a: '13:00-13:20', b: '13:25-13:45', c: '13:45-14:15' });
  });

  it('an earlier end pulls, unless only delays are to count', () => {
    const change = { id: 'a', start: at('13:00'), end: at('13:20') };
    expect(told(retime(AFTERNOON, change, { gaps: 'keep' }).times)).toEqual({
      a: '13:00-13:20',
      b: '13:20-13:50',
      c: '14:00-14:30',
    });
    expect(told(retime(AFTERNOON, change, { gaps: 'keep', direction: 'later' }).times)).toEqual({
      a: '13:00-13:20',
    });
  });

  it('leaves alone what is elsewhere with nothing in common, and takes along what shares a person', () => {
    const other = { placeId: 'r2', activityIds: ['y'] };
    const day = [
      item('a', '13:00', '13:30', { people: ['p'] }),
      item('apart', '13:30', '14:00', other),
      item('same person', '14:00', '14:30', { ...other, placeId: 'r3', activityIds: ['z'], people: ['p'] }),
    ];
    const { times } = retime(day, { id: 'a', start: at('13:00'), end: at('13:40') }, { gaps: 'keep' });
    expect([...times.keys()]).toEqual(['a', 'same person']);
  });

  it('stops at what would be run into when moving up from another room', () => {
    const day = [
      item('a', '13:00', '14:00', { people: ['p'] }),
      item('beside', '13:00', '13:55', { placeId: 'r2', activityIds: ['y'] }),
      item('next', '14:00', '14:30', { placeId: 'r2', activityIds: ['z'], people: ['p'] }),
    ];
    const { times } = retime(day, { id: 'a', start: at('13:00'), end: at('13:45') }, { gaps: 'keep' });
    expect(told(times)).toEqual({ a: '13:00-13:45', next: '13:55-14:25' });
  });

  it('says when the item would begin before the one it follows has ended', () => {
    const { blocked } = retime(
      AFTERNOON,
      { id: 'b', start: at('13:20'), end: at('13:50') },
      { gaps: 'keep' },
    );
    expect(blocked).toEqual({ id: 'a', side: 'earlier', minutes: 10 });
  });

  it('knows nothing of an id that is not there', () => {
    expect(retime(AFTERNOON, { id: '?', start: 0, end: 1 }, { gaps: 'keep' })).toEqual({
      times: new Map(),
      blocked: null,
    });
  });
});

const anyDay = fc
  .array(
    fc.record({
      start: fc.integer({ min: 480, max: 1000 }),
      length: fc.integer({ min: 1, max: 90 }),
      fixed: fc.boolean(),
      placeId: fc.constantFrom('r1', 'r2', 'r3', null),
      allRooms: fc.constantFrom(false, false, false, true),
      activityIds: fc.constantFrom(['x'], ['y'], ['z'], ['x', 'y'], []),
      people: fc.constantFrom([], [], ['p'], ['q'], ['p', 'q']),
      buffer: fc.constantFrom(0, 0, 5, 15),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((rows) =>
    rows.map(({ start, length, ...row }, n) => ({ ...row, id: `i${n}`, start, end: start + length })),
  );

/** A day in which linked items stand clear of one another: each is put after those it would run into. */
const soundDay = anyDay.map((rows) => {
  const placed: RetimeItem[] = [];
  for (const row of rows) {
    let start = row.start;
    for (let moved = true; moved; ) {
      const hit = placed.find(
        (one) => areLinked(one, row) && one.start < start + row.end - row.start && start < one.end,
      );
      if (hit) start = hit.end;
      moved = hit !== undefined;
    }
    placed.push({ ...row, start, end: start + row.end - row.start });
  }
  return placed;
});

const anyChange = fc.record({
  pick: fc.nat(),
  start: fc.integer({ min: -40, max: 40 }),
  longer: fc.integer({ min: -40, max: 60 }),
  gaps: fc.constantFrom('keep' as const, 'close' as const),
});
type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

function carryOut(day: readonly RetimeItem[], { pick, start, longer, gaps }: Change) {
  const changed = day[pick % day.length]!;
  const to = {
    start: changed.start + start,
    end: Math.max(changed.start + start + 1, changed.end + start + longer),
  };
  const { times, blocked } = retime(day, { id: changed.id, ...to }, { gaps });
  return { changed, to, blocked, times, after: day.map((one) => ({ ...one, ...times.get(one.id) })) };
}

const overlap = (a: Times, b: Times): boolean => a.start < b.end && b.start < a.end;

describe('retime on any day', () => {
  it('makes no overlap between linked items that had none', () => {
    fc.assert(
      fc.property(anyDay, anyChange, (day, change) => {
        const { after, blocked } = carryOut(day, change);
        if (blocked) return;
        for (const [n, a] of day.entries())
          for (const [m, b] of day.entries())
            if (n < m && areLinked(a, b) && !overlap(a, b)) expect(overlap(after[n]!, after[m]!)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps fixed items, what follows them, everything before, and all lengths', () => {
    fc.assert(
      fc.property(anyDay, anyChange, (day, change) => {
        const { changed, times } = carryOut(day, change);
        for (const one of day) {
          const next = times.get(one.id);
          if (one === changed || !next) continue;
          expect(one.fixed).toBe(false);
          expect(one.start).toBeGreaterThanOrEqual(changed.end);
          expect(next.end - next.start).toBe(one.end - one.start);
        }
      }),
    );
  });

  it('keeping gaps, moves all that move later by the same minutes, and the inverse brings them back', () => {
    fc.assert(
      fc.property(soundDay, fc.nat(), fc.integer({ min: 1, max: 60 }), (day, pick, minutes) => {
        const changed = day[pick % day.length]!;
        const there = retime(
          day,
          { id: changed.id, start: changed.start, end: changed.end + minutes },
          { gaps: 'keep' },
        );
        if (there.blocked) return;
        const after = day.map((one) => ({ ...one, ...there.times.get(one.id) }));
        for (const [id, { start }] of there.times)
          if (id !== changed.id) expect(start - day.find((one) => one.id === id)!.start).toBe(minutes);
        const back = retime(
          after,
          { id: changed.id, start: changed.start, end: changed.end },
          { gaps: 'keep' },
        );
        expect(back.blocked).toBeNull();
        expect(after.map((one) => ({ ...one, ...back.times.get(one.id) }))).toEqual(day);
      }),
      { numRuns: 500 },
    );
  });

  it('is blocked by the item it names, for the minutes it names', () => {
    fc.assert(
      fc.property(soundDay, anyChange, (day, change) => {
        const { blocked, after, changed } = carryOut(day, change);
        if (!blocked) return;
        const wall = day.find((one) => one.id === blocked.id)!;
        if (blocked.side === 'later') {
          const reach = after.filter((one) => one.end - wall.start === blocked.minutes);
          expect(reach.some((one) => areLinked(one, wall))).toBe(true);
        } else expect(wall.end).toBeLessThanOrEqual(changed.start);
      }),
    );
  });

  it('does not depend on the order in which the items are given', () => {
    fc.assert(
      fc.property(soundDay, anyChange, (day, change) => {
        const id = day[change.pick % day.length]!.id;
        const turned = [...day].reverse();
        const one = carryOut(day, change);
        const other = carryOut(turned, { ...change, pick: turned.findIndex((row) => row.id === id) });
        expect(told(other.times)).toEqual(told(one.times));
      }),
    );
  });
});
