import { type HubProblem, rankPoints } from '../../../shared/domain/hub/solver/problem.ts';
import { randomOf } from '../../../shared/domain/hub/solver/random.ts';
import { greedyTimetable, solveHub } from '../../../shared/domain/hub/solver/solve.ts';

// A task of the bench: the fair of 200 cities with 500 people, some 3,000 wished meetings, ten slots; planned by us or
// by the greedy way. Prints the time, and how much of what was wished is not met.
const [how = 'ours'] = process.argv.slice(2);
const problem = fair(200, 16, 10);
const before = process.cpuUsage();
const { meetings, gap } = how === 'ours' ? solved() : { meetings: greedyTimetable(problem), gap: null };
const { user, system } = process.cpuUsage(before);
const held = new Set(meetings.map(({ a, b }) => a * problem.cities + b));
const missed = problem.pairs.filter(({ a, b }) => !held.has(a * problem.cities + b));
console.log(
  JSON.stringify({
    cpuMs: (user + system) / 1000,
    peakMb: 0,
    count: problem.pairs.length,
    missedPoints: missed.reduce((sum, { points }) => sum + points, 0),
    missedMutual: missed.filter(({ mutual }) => mutual).length,
    gap,
  }),
);

function solved() {
  const steps = solveHub(problem);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Cities of two or three people; some are wished for more than others. */
function fair(cities: number, wishes: number, slots: number): HubProblem {
  const random = randomOf(20261128);
  const rank = new Map<string, number>();
  for (let from = 0; from < cities; from += 1) {
    const chosen = new Set<number>();
    while (chosen.size < wishes) {
      const to = Math.floor(random() ** 1.5 * cities);
      if (to !== from) chosen.add(to);
    }
    for (const [n, to] of [...chosen].entries()) rank.set(`${from}-${to}`, n + 1);
  }
  const pairs = Array.from({ length: cities }, (_, a) =>
    Array.from({ length: cities - a - 1 }, (_, n) => {
      const b = a + n + 1;
      const [there = 0, back = 0] = [rank.get(`${a}-${b}`), rank.get(`${b}-${a}`)];
      const points = (there > 0 ? rankPoints(there) : 0) + (back > 0 ? rankPoints(back) : 0);
      return { a, b, mutual: there > 0 && back > 0, points, asked: there + back > 0 };
    }),
  )
    .flat()
    .flatMap(({ asked, ...pair }) => (asked ? [pair] : []));
  const room = Array.from({ length: cities }, (_, city) =>
    Array.from({ length: slots }, () => 2 + (city % 2)),
  );
  return { cities, slots, tables: 250, room, pairs, fixed: [], closed: [], seed: 1 };
}
