import fc from 'fast-check';
import {
  type HubProblem,
  type HubSolution,
  type PlacedMeeting,
  rankPoints,
  type WishedPair,
} from '../../shared/domain/hub/solver/problem.ts';
import { solveHub } from '../../shared/domain/hub/solver/solve.ts';

/** Tasks for the hub's solver, and what must hold of whatever it answers. */

/** Runs the solver to its end. */
export function solved(problem: HubProblem): HubSolution {
  const steps = solveHub(problem);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Pairs of what each city wants, its list in the order of its ranks. */
export function pairsOf(wishes: readonly (readonly number[])[]): WishedPair[] {
  const rank = (from: number, to: number): number => (wishes[from] ?? []).indexOf(to) + 1;
  const points = (n: number): number => (n === 0 ? 0 : rankPoints(n));
  return wishes.flatMap((_, a) =>
    wishes.flatMap((_, b) => {
      const [there, back] = [rank(a, b), rank(b, a)];
      return a < b && there + back > 0
        ? [{ a, b, mutual: there > 0 && back > 0, points: points(there) + points(back) }]
        : [];
    }),
  );
}

export const everybodyFree = (cities: number, slots: number, at = 1): number[][] =>
  Array.from({ length: cities }, () => Array.from({ length: slots }, () => at));

/** All pairs of so many cities, nobody preferring anybody. */
export const allPairs = (cities: number): WishedPair[] =>
  Array.from({ length: cities }, (_, a) =>
    Array.from({ length: cities - a - 1 }, (_, n) => ({ a, b: a + n + 1, mutual: true, points: 20 })),
  ).flat();

/** Wishes, rooms, tables and locks by chance: absences, cities of several people, meetings that stand already. */
export const anyProblem = (range: {
  readonly cities: readonly [number, number];
  readonly slots: readonly [number, number];
  readonly wishes: number;
}): fc.Arbitrary<HubProblem> =>
  fc
    .record({
      cities: fc.integer({ min: range.cities[0], max: range.cities[1] }),
      slots: fc.integer({ min: range.slots[0], max: range.slots[1] }),
      seed: fc.integer({ min: 1, max: 1_000_000 }),
    })
    .chain(({ cities, slots, seed }) =>
      fc
        .record({
          tables: fc.integer({ min: 1, max: Math.ceil(cities / 2) + 1 }),
          wishes: fc.array(fc.uniqueArray(fc.nat({ max: cities - 1 }), { maxLength: range.wishes }), {
            minLength: cities,
            maxLength: cities,
          }),
          room: fc.array(
            fc.array(fc.constantFrom(1, 1, 1, 1, 0, 2), { minLength: slots, maxLength: slots }),
            {
              minLength: cities,
              maxLength: cities,
            },
          ),
          lock: fc.option(
            fc.record({
              a: fc.nat({ max: cities - 1 }),
              b: fc.nat({ max: cities - 1 }),
              slot: fc.nat({ max: slots - 1 }),
            }),
          ),
          closed: fc.constantFrom([], [], [0]),
        })
        .map(({ tables, wishes, room, lock, closed }): HubProblem => {
          const pairs = pairsOf(wishes.map((list, city) => list.filter((other) => other !== city)));
          const fixed: PlacedMeeting[] =
            lock && lock.a !== lock.b ? [{ a: lock.a, b: lock.b, slot: lock.slot, table: 0 }] : [];
          return { cities, slots, tables, room, pairs, fixed, closed, seed };
        }),
    );

/** What is wrong with a timetable: nothing, if the solver may answer it. */
export function faultsOf(problem: HubProblem, meetings: readonly PlacedMeeting[]): string[] {
  const { fixed, pairs, room, tables, slots, closed } = problem;
  const key = ({ a, b }: { a: number; b: number }): string => `${Math.min(a, b)}-${Math.max(a, b)}`;
  const standing = new Set(fixed.map((one) => JSON.stringify(one)));
  const wished = new Set(pairs.map(key));
  const faults: string[] = [];
  if (fixed.some((one) => !meetings.some((meeting) => JSON.stringify(meeting) === JSON.stringify(one))))
    faults.push('a lock was not kept');
  if (new Set(meetings.map(key)).size < meetings.length) faults.push('a pair meets twice');
  const spots = meetings.map(({ slot, table }) => `${slot}/${table}`);
  if (new Set(spots).size < spots.length) faults.push('two meetings at one table');
  for (let slot = 0; slot < slots; slot += 1) {
    const here = meetings.filter((one) => one.slot === slot);
    const added = here.filter((one) => !standing.has(JSON.stringify(one)));
    if (added.length > 0 && here.length > tables) faults.push(`too many tables in ${slot}`);
    if (added.length > 0 && closed.includes(slot)) faults.push(`a new meeting in closed slot ${slot}`);
    for (const [city, own] of room.entries()) {
      const isIn = ({ a, b }: PlacedMeeting): boolean => a === city || b === city;
      if (added.some(isIn) && here.filter(isIn).length > (own[slot] ?? 0))
        faults.push(`city ${city} is in two places in ${slot}`);
    }
  }
  for (const one of meetings)
    if (!standing.has(JSON.stringify(one))) {
      if (!wished.has(key(one))) faults.push(`${key(one)} was not asked for`);
      if (one.table < 0 || one.table >= tables) faults.push(`no table ${one.table}`);
    }
  return faults;
}
