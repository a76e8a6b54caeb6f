import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeskTick } from '../../../../../shared/domain/check-in/desk-tick.ts';
import { foldTicks } from '../../../../../shared/domain/check-in/fold-ticks.ts';
import { decodeTicks, encodeTick } from '../../../../../src-main/desks/tick-lines.ts';

const tick = fc.record<DeskTick>({
  desk: fc.constantFrom('a', 'b', 'c'),
  deskName: fc.constantFrom('本部', '玄関'),
  seq: fc.nat(9),
  clock: fc.nat(4),
  attendeeId: fc.constantFrom('p', 'q'),
  activityId: fc.constantFrom('x', 'y'),
  itemId: fc.constantFrom(null, 'leg'),
  at: fc.constantFrom('2026-10-01T00:00:00.000Z', '2026-10-01T00:00:01.000Z'),
  state: fc.constantFrom('in', 'out', 'withdrawn'),
  person: fc.option(
    fc.record({ name: fc.string({ unit: 'binary' }), reading: fc.string(), organisation: fc.string() }),
  ),
});
const sorted = (ticks: readonly DeskTick[]) => [...foldTicks(ticks)].sort(([a], [b]) => (a < b ? -1 : 1));

describe('what holds of many ticks', () => {
  test('is the same in any order and however often each is met', () => {
    fc.assert(
      fc.property(
        fc.array(tick, { maxLength: 30 }),
        fc.array(fc.nat(), { maxLength: 40 }),
        (ticks, picks) => {
          const again = [...ticks, ...picks.flatMap((n) => ticks[n % Math.max(1, ticks.length)] ?? [])];
          const shuffled = again
            .map((one, n) => ({ one, at: (picks[n % Math.max(1, picks.length)] ?? 0) ^ (n * 7919) }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
          expect(sorted(shuffled)).toEqual(sorted(ticks));
        },
      ),
    );
  });

  test('is the same read file by file, folded and folded again', () => {
    fc.assert(
      fc.property(fc.array(tick), fc.array(tick), (one, other) => {
        const both = sorted([...one, ...other]);
        expect(sorted([...foldTicks(other).values(), ...one])).toEqual(both);
        expect(sorted([...foldTicks(one).values(), ...foldTicks(other).values()])).toEqual(both);
      }),
    );
  });

  test('of two desks that did not know of each other, the one that saw the person is right', () => {
    const base: DeskTick = {
      desk: 'a',
      deskName: '本部',
      seq: 1,
      clock: 2,
      attendeeId: 'p',
      activityId: 'x',
      itemId: null,
      at: '2026-10-01T00:00:05.000Z',
      state: 'out',
      person: null,
    };
    const seen: DeskTick = { ...base, desk: 'b', state: 'in', at: '2026-10-01T00:00:00.000Z' };
    expect(foldTicks([base, seen]).get('p|x|')).toBe(seen);
    // Whoever knew of the tick and took it back, with whatever clock, is right.
    const back: DeskTick = { ...base, clock: 3, at: '2020-01-01T00:00:00.000Z' };
    expect(foldTicks([back, seen, base]).get('p|x|')).toBe(back);
  });
});

describe('a check-in file', () => {
  const file = (ticks: readonly DeskTick[]) => new TextEncoder().encode(ticks.map(encodeTick).join(''));

  test('gives back what was written, and a torn end is read once it is whole', () => {
    fc.assert(
      fc.property(fc.array(tick, { maxLength: 8 }), fc.nat(), (ticks, n) => {
        const bytes = file(ticks);
        const cut = n % (bytes.length + 1);
        const first = decodeTicks(bytes.subarray(0, cut));
        const rest = decodeTicks(bytes.subarray(first.length));
        expect(first.length).toBeLessThanOrEqual(cut);
        expect([...first.ticks, ...rest.ticks]).toEqual(ticks);
        expect(first.length + rest.length).toBe(bytes.length);
      }),
    );
  });

  test('a damaged line costs itself and no other', () => {
    fc.assert(
      fc.property(fc.array(tick, { minLength: 3, maxLength: 3 }), fc.nat(), (ticks, n) => {
        const lines = ticks.map(encodeTick);
        const text = lines[1]!;
        const at = n % (text.length - 1);
        lines[1] = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
        expect(decodeTicks(new TextEncoder().encode(lines.join(''))).ticks).toEqual([ticks[0], ticks[2]]);
      }),
    );
  });
});
