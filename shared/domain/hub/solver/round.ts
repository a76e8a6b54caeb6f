import { add, at } from './numbers.ts';
import type { Choice, Relaxed } from './relax.ts';

interface Halved {
  readonly pair: number;
  isDone: boolean;
}

/**
 * Makes whole pairs of the halves: along each trail of them every second pair is taken whole and the others left,
 * which changes no city's count but at the trail's ends; of the two ways the worthier. What a trail's end has too much
 * is left out. Gives the chosen pairs, the whole ones first.
 */
export function wholePairs(choice: Choice, { halves }: Relaxed): number[] {
  const { a, b, pairWorth, cities } = choice;
  const chosen = [...halves.keys()].filter((pair) => halves[pair] === 2);
  const count = new Int32Array(cities);
  for (const pair of chosen) {
    add(count, at(a, pair), 1);
    add(count, at(b, pair), 1);
  }
  const around = Array.from({ length: cities }, (): Halved[] => []);
  for (const [pair, half] of halves.entries()) {
    if (half !== 1) continue;
    const halved = { pair, isDone: false };
    around[at(a, pair)]?.push(halved);
    around[at(b, pair)]?.push(halved);
  }
  const limit = (city: number): number => at(choice.room, city);
  const wanted: number[] = [];
  for (const start of startsOf(around))
    for (;;) {
      const trail = trailFrom(start);
      if (trail.length === 0) break;
      const even = trail.filter((_, n) => n % 2 === 0);
      const odd = trail.filter((_, n) => n % 2 === 1);
      const worthOf = (pairs: readonly number[]): number =>
        pairs.reduce((sum, pair) => sum + at(pairWorth, pair), 0);
      wanted.push(...(worthOf(even) >= worthOf(odd) ? even : odd));
    }
  wanted.sort((x, y) => at(pairWorth, y) - at(pairWorth, x) || x - y);
  for (const pair of wanted) {
    const [one, other] = [at(a, pair), at(b, pair)];
    if (at(count, one) >= limit(one) || at(count, other) >= limit(other) || chosen.length >= choice.most)
      continue;
    add(count, one, 1);
    add(count, other, 1);
    chosen.push(pair);
  }
  return chosen;

  function trailFrom(start: number): number[] {
    const trail: number[] = [];
    let city = start;
    for (;;) {
      const next = around[city]?.find((one) => !one.isDone);
      if (!next) return trail;
      next.isDone = true;
      trail.push(next.pair);
      city = at(a, next.pair) === city ? at(b, next.pair) : at(a, next.pair);
    }
  }
}

/** Ends of trails first, so that each trail is walked from one. */
function startsOf(around: readonly (readonly unknown[])[]): number[] {
  const cities = [...around.keys()];
  const isEnd = (city: number): boolean => (around[city]?.length ?? 0) % 2 === 1;
  return [...cities.filter(isEnd), ...cities.filter((city) => !isEnd(city))];
}
