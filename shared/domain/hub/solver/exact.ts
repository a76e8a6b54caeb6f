import { Board, NOWHERE } from './board.ts';
import { type Cut, OddSets } from './cuts.ts';
import { fillUp, improve } from './improve.ts';
import { add, at } from './numbers.ts';
import { canBePlaced } from './place-all.ts';
import type { HubProblem } from './problem.ts';
import { randomOf, shuffled } from './random.ts';
import { type Choice, type Relaxed, relax } from './relax.ts';
import { wholePairs } from './round.ts';
import type { Worth } from './worth.ts';

/** Up to so many cities the best is looked for until it is proved. */
export const EXACT_CITIES = 20;

/** Steps after which the search gives up; counted, not timed, so that every machine finds the same. */
const STEPS = 3_000;
/** Orders in which chosen pairs are tried. */
const ORDERS = 6;
const CUT_ROUNDS = { first: 10, later: 2 };
/** What looking through all sets of cities counts as. */
const SET_STEPS = 10;

interface Node {
  readonly decided: Int8Array;
  readonly ceiling: number;
  readonly charges: ReadonlyMap<Cut, number>;
}

/** A relaxation with what its cuts charge. */
interface Bounded {
  readonly relaxed: Relaxed;
  /** Before it is rounded down. */
  readonly exact: number;
  readonly ceiling: number;
  readonly charges: ReadonlyMap<Cut, number>;
}

/**
 * Looks for the best timetable by branch and bound: which pairs meet is decided one by one; the ceiling of what is open
 * is the relaxation, with charges on odd sets of cities (of 2k+1 cities only k pairs meet at once). What is chosen is
 * placed into slots; where that cannot be, the search goes on below.
 * @returns whether the best of `board` was proved to be the best there is; the board holds the best that was found
 */
export function* proveBest(board: Board, choice: Choice): Generator<number, boolean> {
  const { problem, values } = board;
  const search = new Search(problem, values, choice, board);
  const nodes: Node[] = [{ decided: choice.decided, ceiling: Number.POSITIVE_INFINITY, charges: new Map() }];
  let isWhole = true;
  while (nodes.length > 0) {
    if (search.steps > STEPS) return false;
    const node = nodes.pop();
    if (!node || node.ceiling <= search.best) continue;
    const found = search.look(node);
    if (found === 'unknown') isWhole = false;
    else if (found !== 'done') nodes.push(...found);
    yield search.steps / STEPS;
  }
  return isWhole;
}

class Search {
  steps = 0;
  private readonly sets: OddSets;
  private readonly base: number;
  private readonly random: () => number;

  constructor(
    private readonly problem: HubProblem,
    private readonly values: Worth,
    private readonly choice: Choice,
    private readonly board: Board,
  ) {
    const empty = new Board(problem, values);
    this.sets = new OddSets(problem, empty);
    this.base = empty.worth;
    this.random = randomOf(problem.seed);
  }

  /** Worth of the best so far, without the fixed meetings, which the relaxation does not count. */
  get best(): number {
    return this.board.worth - this.base;
  }

  /** Bounds a node and tries its choice; what is left to look at below it. */
  look(node: Node): readonly Node[] | 'done' | 'unknown' {
    let bounded = this.bound(node.decided, node.charges);
    const rounds = node.charges.size === 0 ? CUT_ROUNDS.first : CUT_ROUNDS.later;
    for (let round = 0; ; round += 1) {
      if (bounded.ceiling <= this.best) return 'done';
      const chosen = wholePairs({ ...this.choice, decided: node.decided }, bounded.relaxed);
      const left = this.tryOut(chosen);
      if (bounded.ceiling <= this.best) return 'done';
      const cut = round < rounds ? this.sets.violated(bounded.relaxed.halves) : null;
      this.steps += SET_STEPS;
      const next = cut ? this.charge(node.decided, bounded, cut) : bounded;
      if (next.ceiling === bounded.ceiling) return this.below(node, bounded, chosen, left);
      bounded = next;
    }
  }

  /** The node's two halves: with a pair and without it. */
  private below(
    { decided }: Node,
    { ceiling, charges, relaxed }: Bounded,
    chosen: readonly number[],
    left: readonly number[],
  ): readonly Node[] | 'done' | 'unknown' {
    const pair = this.branchOn(decided, relaxed, chosen, left);
    if (pair === NOWHERE) {
      const all = [...decided.keys()].filter((one) => decided[one] === 1);
      return canBePlaced(new Board(this.problem, this.values), all) === 'no' ? 'done' : 'unknown';
    }
    const child = (decision: 1 | -1): Node => {
      const next = decided.slice();
      next[pair] = decision;
      return { decided: next, ceiling, charges };
    };
    // The last is looked at first.
    return [child(-1), child(1)];
  }

  private bound(decided: Int8Array, charges: ReadonlyMap<Cut, number>): Bounded {
    this.steps += 1;
    const pairWorth = this.choice.pairWorth.slice();
    let paid = 0;
    for (const [{ inside, most }, charge] of charges) {
      for (const pair of inside) add(pairWorth, pair, -charge);
      paid += charge * most;
    }
    const relaxed = relax({ ...this.choice, decided, pairWorth });
    const exact = relaxed.ceiling + paid;
    return { relaxed, exact, ceiling: Math.floor(exact), charges };
  }

  /**
   * The charge on a cut that gives the lowest ceiling. The ceiling over the charge is made of straight pieces and bent
   * upwards, so the lowest is looked for where the pieces known on either side meet.
   */
  private charge(decided: Int8Array, start: Bounded, cut: Cut): Bounded {
    const over = ({ relaxed }: Bounded): number =>
      cut.inside.reduce((sum, pair) => sum + at(relaxed.halves, pair), 0) / 2 - cut.most;
    const charged = (charge: number): Bounded => this.bound(decided, new Map(start.charges).set(cut, charge));
    const before = start.charges.get(cut) ?? 0;
    let low = { charge: before, bounded: start };
    let high = { charge: before, bounded: start };
    for (let step = Math.max(1, before); over(high.bounded) > 0; step *= 16) {
      if (high.bounded.ceiling <= this.best) return high.bounded;
      if (high.charge > before) low = high;
      high = { charge: before + step, bounded: charged(before + step) };
    }
    let best = high.bounded.ceiling < start.ceiling ? high.bounded : start;
    while (best.ceiling > this.best && over(high.bounded) < 0) {
      const [down, up] = [over(low.bounded), over(high.bounded)];
      const meet =
        (high.bounded.exact - low.bounded.exact + up * high.charge - down * low.charge) / (up - down);
      const charge = Math.round(meet);
      if (charge <= low.charge || charge >= high.charge) break;
      const middle = { charge, bounded: charged(charge) };
      if (middle.bounded.ceiling < best.ceiling) best = middle.bounded;
      if (over(middle.bounded) > 0) low = middle;
      else high = middle;
    }
    return best;
  }

  /**
   * Places the chosen pairs, in several orders while some are left over, and fills up; keeps the timetable if it is the
   * best. Gives what found no place in the last order.
   */
  private tryOut(chosen: readonly number[]): readonly number[] {
    let left: readonly number[] = chosen;
    for (let order = 0; order < ORDERS && left.length > 0; order += 1) {
      const board = new Board(this.problem, this.values);
      left = (order === 0 ? chosen : shuffled(chosen, this.random)).filter((pair) => !board.place(pair));
      fillUp(board);
      if (order === 0 && left.length > 0) for (const _ of improve(board, 2, Number.POSITIVE_INFINITY));
      if (board.worth > this.board.worth) this.board.restore(board.slotOf);
    }
    return left;
  }

  /** A pair that is half chosen, else one that found no place, else one of the chosen; NOWHERE when all are decided. */
  private branchOn(
    decided: Int8Array,
    { halves }: Relaxed,
    chosen: readonly number[],
    left: readonly number[],
  ): number {
    const isOpen = (pair: number): boolean => decided[pair] === 0;
    const worthiest = (pairs: readonly number[]): number =>
      pairs
        .filter(isOpen)
        .reduce(
          (best, pair) =>
            best === NOWHERE || at(this.choice.pairWorth, pair) > at(this.choice.pairWorth, best)
              ? pair
              : best,
          NOWHERE,
        );
    const half = worthiest([...halves.keys()].filter((pair) => halves[pair] === 1));
    if (half !== NOWHERE) return half;
    const unplaced = worthiest(left);
    return unplaced !== NOWHERE ? unplaced : worthiest(chosen);
  }
}
