import type { Board } from './board.ts';
import { at } from './numbers.ts';
import type { HubProblem } from './problem.ts';

/** A set of cities and how many of its pairs can meet at most, over all slots. */
export interface Cut {
  readonly inside: readonly number[];
  readonly most: number;
}

/** Sets of cities, as bits, that hold more chosen pairs than can meet. For few cities: every set is looked at. */
export class OddSets {
  private readonly most: Uint16Array;
  private readonly known = new Map<number, Cut>();

  constructor(
    private readonly problem: HubProblem,
    board: Board,
  ) {
    const { cities, slots } = problem;
    this.most = new Uint16Array(2 ** cities);
    for (const [pattern, times] of slotPatterns(board, cities, slots)) {
      const [tables = 0, ...room] = pattern.split(',').map(Number);
      const present = new Uint16Array(2 ** cities);
      for (let set = 1; set < present.length; set += 1) {
        const low = 31 - Math.clz32(set & -set);
        present[set] = at(present, set & (set - 1)) + at(room, low);
        this.most[set] = at(this.most, set) + times * Math.min(tables, at(present, set) >> 1);
      }
    }
  }

  /** The set whose chosen pairs exceed what can meet by most; null where none does. */
  violated(halves: Uint8Array): Cut | null {
    const { cities, pairs } = this.problem;
    const size = 2 ** cities;
    const chosen = Array.from({ length: cities }, () => new Uint8Array(cities));
    for (const [pair, { a, b }] of pairs.entries()) {
      const [one, other] = [chosen[a], chosen[b]];
      if (one) one[b] = at(halves, pair);
      if (other) other[a] = at(halves, pair);
    }
    // By set: twice the pairs chosen inside. Its lowest city adds its row over the rest, which is itself built up.
    const inside = new Uint16Array(size);
    let worst = 0;
    let excess = 0;
    for (let low = cities - 1; low >= 0; low -= 1) {
      const row = chosen[low] ?? new Uint8Array();
      const sums = new Uint16Array(2 ** (cities - low - 1));
      for (let rest = 0; rest < sums.length; rest += 1) {
        if (rest > 0) sums[rest] = at(sums, rest & (rest - 1)) + at(row, low + 32 - Math.clz32(rest & -rest));
        const others = rest * 2 ** (low + 1);
        const set = others + 2 ** low;
        inside[set] = at(inside, others) + at(sums, rest);
        const over = at(inside, set) - 2 * at(this.most, set);
        if (over > excess) [worst, excess] = [set, over];
      }
    }
    return excess === 0 ? null : this.cutOf(worst);
  }

  private cutOf(set: number): Cut {
    const known = this.known.get(set);
    if (known) return known;
    const has = (city: number): boolean => ((set >>> city) & 1) === 1;
    const cut: Cut = {
      inside: [...this.problem.pairs.entries()].flatMap(([pair, { a, b }]) =>
        has(a) && has(b) ? [pair] : [],
      ),
      most: at(this.most, set),
    };
    this.known.set(set, cut);
    return cut;
  }
}

/** Slots that offer the same, with how many there are: tables, then the room of each city. */
function slotPatterns(board: Board, cities: number, slots: number): ReadonlyMap<string, number> {
  const patterns = new Map<string, number>();
  for (let slot = 0; slot < slots; slot += 1) {
    const pattern = [
      board.tablesLeft(slot),
      ...Array.from({ length: cities }, (_, city) => board.roomOf(city, slot)),
    ].join(',');
    patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
  }
  return patterns;
}
