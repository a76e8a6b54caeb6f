import { Board, NOWHERE } from './board.ts';
import { roundRobin } from './circle.ts';
import { EXACT_CITIES, proveBest } from './exact.ts';
import { fillGreedily } from './greedy.ts';
import { fillUp, improve } from './improve.ts';
import { at } from './numbers.ts';
import type { HubProblem, HubProgress, HubSolution, Measure } from './problem.ts';
import { randomOf, shuffled } from './random.ts';
import { type Choice, relax } from './relax.ts';
import { wholePairs } from './round.ts';
import { type Worth, worthOf } from './worth.ts';

/** Orders in which the chosen pairs are tried, and rounds of exchanges after them. */
const TRIES = 4;
const ROUNDS = 3;

/**
 * 割り当て: makes the timetable of the meetings. Which pairs meet is chosen by the relaxation, which also says what no
 * timetable can exceed; the chosen are placed into slots, what finds no place is exchanged. With few cities the search
 * goes on until the best is proved. The same task and seed give the same timetable on every machine; never is it worth
 * less than the greedy one.
 * @returns step by step how far it is, at the end the solution
 */
export function* solveHub(problem: HubProblem): Generator<HubProgress, HubSolution> {
  const values = worthOf(problem);
  const empty = new Board(problem, values);
  const choice = choiceOf(empty);
  const relaxed = relax(choice);
  const ceiling = empty.worth + Math.floor(relaxed.ceiling);
  let best = new Board(problem, values);
  fillGreedily(best);
  const progress = (share: number): HubProgress => ({ share, meetings: meetingsOf(best) });
  yield progress(0.2);
  const chosen = wholePairs(choice, relaxed);
  const random = randomOf(problem.seed);
  const keepBetter = (board: Board): void => {
    if (board.worth > best.worth) best = board;
  };
  const round = inTheRound(problem, values);
  if (round) keepBetter(round);
  for (let n = 0; n < TRIES && best.worth < ceiling; n += 1) {
    const board = new Board(problem, values);
    for (const pair of n === 0 ? byCrowd(choice, chosen) : shuffled(chosen, random)) board.place(pair);
    fillUp(board);
    for (const share of improve(board, ROUNDS, ceiling)) yield progress(0.2 + (0.4 * (n + share)) / TRIES);
    keepBetter(board);
  }
  let proved = best.worth >= ceiling;
  if (!proved && problem.cities <= EXACT_CITIES) {
    const search = proveBest(best, choice);
    for (;;) {
      const step = search.next();
      if (step.done) {
        proved = step.value;
        break;
      }
      yield progress(0.6 + 0.4 * step.value);
    }
  }
  return solutionOf(best, choice, proved ? best.worth : ceiling);
}

/** The timetable that the greedy way makes of the same task. */
export function greedyTimetable(problem: HubProblem): HubSolution['meetings'] {
  const board = new Board(problem, worthOf(problem));
  fillGreedily(board);
  return board.meetings();
}

/** What a timetable of the task is worth by the order of aims, or the one that the greedy way makes. */
export function worthOfMeetings(problem: HubProblem, meetings: HubSolution['meetings'] | 'greedy'): number {
  const board = new Board(problem, worthOf(problem));
  if (meetings === 'greedy') fillGreedily(board);
  else {
    const { cities, pairs } = problem;
    const byEnds = new Map(pairs.map(({ a, b }, pair) => [a * cities + b, pair]));
    const open = new Set(board.openPairs);
    for (const { a, b, slot } of meetings) {
      const pair = byEnds.get(Math.min(a, b) * cities + Math.max(a, b)) ?? NOWHERE;
      if (open.has(pair)) board.put(pair, slot);
    }
  }
  return board.worth;
}

/** What the relaxation is asked: every pair that has a slot in common is open. */
function choiceOf(board: Board): Choice {
  const { cities, slots, pairs } = board.problem;
  const open = new Set(board.openPairs);
  const room = Int32Array.from({ length: cities }, (_, city) => {
    let sum = 0;
    for (let slot = 0; slot < slots; slot += 1)
      sum += board.tablesLeft(slot) > 0 ? board.roomOf(city, slot) : 0;
    return sum;
  });
  let most = 0;
  for (let slot = 0; slot < slots; slot += 1) {
    let present = 0;
    for (let city = 0; city < cities; city += 1) present += board.roomOf(city, slot);
    most += Math.min(board.tablesLeft(slot), present >> 1);
  }
  const canMeet = (pair: number): boolean => {
    for (let slot = 0; slot < slots; slot += 1) if (board.fits(pair, slot)) return true;
    return false;
  };
  return {
    cities,
    a: Int32Array.from(pairs, ({ a }) => a),
    b: Int32Array.from(pairs, ({ b }) => b),
    decided: Int8Array.from(pairs, (_, pair) => (open.has(pair) && canMeet(pair) ? 0 : -1)),
    pairWorth: board.values.pair,
    worth: board.values,
    had: board.count.slice(),
    room,
    most,
  };
}

/** Where everybody can meet everybody at any time, the rounds of the circle method are a start that wastes nothing. */
function inTheRound(problem: HubProblem, values: Worth): Board | null {
  const { cities, slots, tables, room, pairs, fixed, closed } = problem;
  const isPlain = fixed.length === 0 && closed.length === 0 && tables >= cities >> 1;
  if (
    !isPlain ||
    pairs.length !== (cities * (cities - 1)) / 2 ||
    room.some((one) => one.some((n) => n !== 1))
  )
    return null;
  const board = new Board(problem, values);
  const byEnds = new Map(pairs.map(({ a, b }, pair) => [a * cities + b, pair]));
  for (const [slot, meeting] of roundRobin(cities).entries()) {
    if (slot >= slots) break;
    for (const [a, b] of meeting) {
      const pair = byEnds.get(a * cities + b);
      if (pair !== undefined) board.put(pair, slot);
    }
  }
  fillUp(board);
  return board;
}

/** The pairs of the busiest cities first: they are the hardest to place. */
function byCrowd({ a, b }: Choice, chosen: readonly number[]): number[] {
  const count = new Map<number, number>();
  for (const pair of chosen)
    for (const city of [at(a, pair), at(b, pair)]) count.set(city, (count.get(city) ?? 0) + 1);
  const crowd = (pair: number): number => (count.get(at(a, pair)) ?? 0) + (count.get(at(b, pair)) ?? 0);
  return [...chosen].sort((x, y) => crowd(y) - crowd(x) || x - y);
}

const meetingsOf = (board: Board): number => board.count.reduce((sum, one) => sum + one, 0) / 2;

/** The timetable with its three measures, each beside what a relaxation of its own proves to be the most. */
function solutionOf(board: Board, choice: Choice, ceilingOfAll: number): HubSolution {
  const { pairs } = board.problem;
  const open = new Set(board.openPairs);
  const held = [...pairs.keys()].filter((pair) => !open.has(pair) || at(board.slotOf, pair) >= 0);
  const measure = (
    reached: number,
    pair: (pair: number) => number,
    nth: readonly number[],
    base: number,
  ): Measure => {
    const pairWorth = Float64Array.from(pairs.keys(), pair);
    const { ceiling } = relax({ ...choice, pairWorth, worth: { nth } });
    return { reached, ceiling: Math.max(reached, base + Math.floor(ceiling)) };
  };
  const sum = (list: readonly number[], of: (pair: number) => number): number =>
    list.reduce((all, pair) => all + of(pair), 0);
  const done = [...pairs.keys()].filter((pair) => !open.has(pair));
  const isMutual = (pair: number): number => (pairs[pair]?.mutual ? 1 : 0);
  const points = (pair: number): number => pairs[pair]?.points ?? 0;
  const had = choice.had.reduce((all, one) => all + (one > 0 ? 1 : 0), 0);
  const covered = board.count.reduce((all, one) => all + (one > 0 ? 1 : 0), 0);
  const measures = {
    covered: measure(covered, () => 0, [1], had),
    mutual: measure(sum(held, isMutual), isMutual, [], sum(done, isMutual)),
    points: measure(sum(held, points), points, [], sum(done, points)),
  };
  const proved = board.worth === ceilingOfAll;
  return {
    meetings: board.meetings(),
    proved,
    ...measures,
    gap: proved ? 0 : gapOf(board, ceilingOfAll, measures),
  };
}

/** The widest of the three measures; where all earlier aims are proved to be met, what the points can still lack. */
function gapOf(
  board: Board,
  ceiling: number,
  measures: Pick<HubSolution, 'covered' | 'mutual' | 'points'>,
): number {
  const slack = ceiling - board.worth;
  const { reached } = measures.points;
  if (slack < board.values.unit) return slack / (reached + slack);
  return Math.max(
    ...Object.values(measures).map((one) => (one.ceiling === 0 ? 0 : 1 - one.reached / one.ceiling)),
  );
}
