import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundRobin } from '../../../../../../shared/domain/hub/solver/circle.ts';
import type { HubProblem } from '../../../../../../shared/domain/hub/solver/problem.ts';
import { worthOfMeetings } from '../../../../../../shared/domain/hub/solver/solve.ts';
import {
  allPairs,
  anyProblem,
  everybodyFree,
  faultsOf,
  pairsOf,
  solved,
} from '../../../../../helpers/hub-problems.ts';
import '../../../../../helpers/property-seed.ts';
import { longRuns } from '../../../../../helpers/property-seed.ts';

const plain = (problem: Pick<HubProblem, 'cities' | 'slots' | 'tables' | 'pairs'>): HubProblem => ({
  ...problem,
  room: everybodyFree(problem.cities, problem.slots),
  fixed: [],
  closed: [],
  seed: 1,
});

describe('any task', () => {
  const few = anyProblem({ cities: [2, 14], slots: [1, 7], wishes: 6 });

  test('can be carried out, keeps its locks, and is never worth less than the greedy way', () => {
    fc.assert(
      fc.property(few, (problem) => {
        const { meetings, gap, covered, mutual, points } = solved(problem);
        expect(faultsOf(problem, meetings)).toEqual([]);
        expect(worthOfMeetings(problem, meetings)).toBeGreaterThanOrEqual(worthOfMeetings(problem, 'greedy'));
        for (const { reached, ceiling } of [covered, mutual, points])
          expect(reached).toBeLessThanOrEqual(ceiling);
        expect(gap).toBeGreaterThanOrEqual(0);
        expect(gap).toBeLessThanOrEqual(1);
      }),
      { numRuns: longRuns(60) },
    );
  });

  test('gives the same timetable for the same seed', () => {
    fc.assert(
      fc.property(few, (problem) => {
        expect(solved(problem)).toEqual(solved(structuredClone(problem)));
      }),
      { numRuns: longRuns(25) },
    );
  });

  test('holds with up to two hundred cities, too', () => {
    fc.assert(
      fc.property(anyProblem({ cities: [60, 200], slots: [4, 9], wishes: 14 }), (problem) => {
        const { meetings } = solved(problem);
        expect(faultsOf(problem, meetings)).toEqual([]);
        expect(worthOfMeetings(problem, meetings)).toBeGreaterThanOrEqual(worthOfMeetings(problem, 'greedy'));
      }),
      { numRuns: longRuns(2) },
    );
  });
});

describe('up to six cities', () => {
  test('is proved, and nothing that can be thought of is better', () => {
    fc.assert(
      fc.property(anyProblem({ cities: [2, 6], slots: [1, 3], wishes: 3 }), (problem) => {
        fc.pre(problem.pairs.length <= 8);
        const { meetings, proved } = solved(problem);
        expect(proved).toBe(true);
        expect(worthOfMeetings(problem, meetings)).toBe(bestOfAll(problem));
      }),
      { numRuns: longRuns(150) },
    );
  });

  /** Every pair in every slot or in none. */
  function bestOfAll(problem: HubProblem): number {
    const { pairs, slots, fixed } = problem;
    let best = Number.NEGATIVE_INFINITY;
    const go = (at: number, chosen: { a: number; b: number; slot: number; table: number }[]): void => {
      const pair = pairs[at];
      if (!pair) {
        if (faultsOf(problem, [...fixed, ...chosen]).length === 0)
          best = Math.max(best, worthOfMeetings(problem, chosen));
        return;
      }
      go(at + 1, chosen);
      for (let slot = 0; slot < slots; slot += 1) {
        const table = tableIn(slot, chosen);
        const next = [...chosen, { a: pair.a, b: pair.b, slot, table }];
        if (faultsOf(problem, [...fixed, ...next]).length === 0) go(at + 1, next);
      }
    };
    const tableIn = (slot: number, chosen: readonly { slot: number }[]): number =>
      [...fixed, ...chosen].filter((one) => one.slot === slot).length;
    go(0, []);
    return best;
  }
});

describe('the aims in their order', () => {
  test('nobody stays without a meeting, even where a mutual wish must give way', () => {
    // 0 and 1 want each other most; 2 and 3 are wanted by nobody else.
    const problem = plain({ cities: 4, slots: 1, tables: 2, pairs: pairsOf([[1, 2], [0, 3], [0], [1]]) });
    const { meetings, covered, proved } = solved(problem);
    expect(covered).toEqual({ reached: 4, ceiling: 4 });
    expect(meetings).toHaveLength(2);
    expect(proved).toBe(true);
  });

  test('a mutual wish comes before one of a single city, whatever its rank', () => {
    const problem = plain({ cities: 3, slots: 1, tables: 1, pairs: pairsOf([[1, 2], [], [1, 0]]) });
    expect(solved(problem).meetings).toEqual([{ a: 0, b: 2, slot: 0, table: 0 }]);
  });

  test('three who all want each other cannot meet in two slots: one of the pairs is left out, and that is proved', () => {
    const { meetings, proved, gap } = solved(plain({ cities: 3, slots: 2, tables: 3, pairs: allPairs(3) }));
    expect(meetings).toHaveLength(2);
    expect([proved, gap]).toEqual([true, 0]);
  });

  test('with room for one second meeting each, nobody gets a third before all have a second', () => {
    // A star around 0, and a ring of the others that each wants less.
    const wishes = [
      [1, 2, 3, 4],
      [0, 2],
      [0, 3],
      [0, 4],
      [0, 1],
    ];
    const { meetings } = solved(plain({ cities: 5, slots: 3, tables: 2, pairs: pairsOf(wishes) }));
    const counts = wishes.map((_, city) => meetings.filter(({ a, b }) => a === city || b === city).length);
    expect(Math.min(...counts)).toBe(2);
  });
});

describe('everybody meets everybody', () => {
  test.each(Array.from({ length: 39 }, (_, n) => n + 2))('%i cities', (cities) => {
    const rounds = roundRobin(cities);
    expect(rounds).toHaveLength(cities % 2 === 0 ? cities - 1 : cities);
    const met = rounds.flat().map(([a, b]) => `${a}-${b}`);
    expect(new Set(met).size).toBe((cities * (cities - 1)) / 2);
    expect(met).toHaveLength((cities * (cities - 1)) / 2);
    for (const round of rounds) {
      expect(new Set(round.flat()).size).toBe(2 * round.length);
      // With an odd number exactly one pauses.
      expect(round).toHaveLength(cities >> 1);
    }
  });

  test('twelve cities in eleven rounds at six tables, all sixty-six meetings', () => {
    const problem = plain({ cities: 12, slots: 11, tables: 6, pairs: allPairs(12) });
    const { meetings, proved } = solved(problem);
    expect(meetings).toHaveLength(66);
    expect(faultsOf(problem, meetings)).toEqual([]);
    expect(proved).toBe(true);
  });

  test('around a city that leaves early and a meeting that stands, as many as there can be', () => {
    const room = everybodyFree(12, 11).map((own, city) =>
      own.map((one, slot) => (city === 3 && slot > 6 ? 0 : one)),
    );
    const fixed = [{ a: 0, b: 5, slot: 4, table: 2 }];
    const problem = { ...plain({ cities: 12, slots: 11, tables: 6, pairs: allPairs(12) }), room, fixed };
    const { meetings, proved } = solved(problem);
    expect(faultsOf(problem, meetings)).toEqual([]);
    // Eleven are an odd number in the last four rounds: 7 × 6 and 4 × 5.
    expect(meetings).toHaveLength(62);
    expect(proved).toBe(true);
  });
});
