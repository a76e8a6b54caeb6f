import type { HubProblem } from './problem.ts';

/**
 * What meetings are worth, as one whole number each, so that a sum compares timetables by several aims, the
 * earlier always before the later: cities with a meeting; mutual wishes; cities with a second, third … meeting (the
 * worst-off first); the points of the ranks. A unit of an aim is worth more than everything behind it together.
 */
export interface Worth {
  /** By pair. */
  readonly pair: Float64Array;
  /** Of a city's n-th meeting, n from 1; nothing beyond its end. Never rising: that is what makes bounds possible. */
  readonly nth: readonly number[];
  /** Timetables whose worth differs by less are alike in all aims but the points. */
  readonly unit: number;
}

/** Sums stay exact below this: costs of a path through the network add up to some thousand times one unit. */
const LARGEST = 2 ** 51;
const MOST_LEVELS = 8;

export function worthOf(problem: HubProblem): Worth {
  const { cities, pairs } = problem;
  const most = mostMeetings(problem) + problem.fixed.length;
  const points = pairs.map((pair) => pair.points).sort((x, y) => y - x);
  const allPoints = 1 + points.slice(0, most).reduce((sum, one) => sum + one, 0);
  const step = cities + 1;
  let levels = 0;
  let unit = allPoints;
  const below: number[] = [];
  // As many of the worst-off levels as leave room for mutual wishes and for everybody's first meeting.
  while (levels < MOST_LEVELS && unit * step * (most + 1) * step < LARGEST) {
    below.unshift(unit);
    unit *= step;
    levels += 1;
  }
  const mutual = unit;
  const first = mutual * (most + 1);
  return {
    pair: Float64Array.from(pairs, (pair) => pair.points + (pair.mutual ? mutual : 0)),
    nth: [first, ...below],
    unit: allPoints,
  };
}

/** How many meetings the tables and the cities present allow beside the fixed ones. */
export function mostMeetings({ slots, tables, room, fixed, closed }: HubProblem): number {
  let sum = 0;
  for (let slot = 0; slot < slots; slot += 1) {
    if (closed.includes(slot)) continue;
    const held = fixed.filter((meeting) => meeting.slot === slot).length;
    const present = room.reduce((all, city) => all + (city[slot] ?? 0), 0) - 2 * held;
    sum += Math.max(0, Math.min(tables - held, present >> 1));
  }
  return sum;
}

/** The worth of the n-th meeting (from 1). */
export const nthWorth = ({ nth }: Pick<Worth, 'nth'>, n: number): number => nth[n - 1] ?? 0;
