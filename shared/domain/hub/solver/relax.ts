import { Network } from './network.ts';
import { add, at } from './numbers.ts';
import { nthWorth, type Worth } from './worth.ts';

/** Who can still meet whom: what the relaxation is asked. */
export interface Choice {
  readonly cities: number;
  /** Ends of each pair. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** By pair: 1 it takes place, -1 it does not, 0 is open. */
  readonly decided: Int8Array;
  /** By pair, what it is worth here (the worth less what cuts charge for it). */
  readonly pairWorth: Float64Array;
  readonly worth: Pick<Worth, 'nth'>;
  /** By city: meetings it has already, and how many more it can have. */
  readonly had: Int32Array;
  readonly room: Int32Array;
  /** Meetings that all tables together can still hold. */
  readonly most: number;
}

/** The best choice if a pair may also be taken by half. */
export interface Relaxed {
  /** No choice of whole pairs is worth more; of decided and open pairs and of the cities' meetings beside those they had. */
  readonly ceiling: number;
  /** By pair: 0 none, 1 half, 2 whole. */
  readonly halves: Uint8Array;
}

/**
 * Chooses pairs so that their worth is greatest, no city above its room, where a pair may also be taken by half. That
 * is a flow of greatest gain on the doubled graph (each city once as a sender, once as a receiver), so it is found
 * exactly; every whole choice is such a flow, which makes its worth a ceiling (weak duality).
 */
export function relax(choice: Choice): Relaxed {
  const { cities, a, b, decided, pairWorth, worth } = choice;
  const had = choice.had.slice();
  const room = choice.room.slice();
  const halves = new Uint8Array(a.length);
  let most = choice.most;
  let base = 0;
  for (let pair = 0; pair < a.length; pair += 1) {
    if (decided[pair] !== 1) continue;
    const [one, other] = [at(a, pair), at(b, pair)];
    add(had, one, 1);
    add(had, other, 1);
    add(room, one, -1);
    add(room, other, -1);
    base += at(pairWorth, pair) + nthWorth(worth, at(had, one)) + nthWorth(worth, at(had, other));
    halves[pair] = 2;
    most -= 1;
  }
  if (most < 0 || room.some((left) => left < 0)) return { ceiling: Number.NEGATIVE_INFINITY, halves };
  const network = new Network(2 * cities + 2);
  const source = 2 * cities;
  const sink = source + 1;
  for (let city = 0; city < cities; city += 1) {
    let left = at(room, city);
    for (let n = at(had, city) + 1; left > 0; n += 1) {
      const gain = nthWorth(worth, n);
      const count = gain > 0 ? 1 : left;
      network.add(source, city, count, -gain);
      network.add(cities + city, sink, count, -gain);
      left -= count;
    }
  }
  const open: { readonly pair: number; readonly arc: number }[] = [];
  for (let pair = 0; pair < a.length; pair += 1) {
    if (decided[pair] !== 0) continue;
    const [one, other] = [at(a, pair), at(b, pair)];
    if (at(room, one) === 0 || at(room, other) === 0) continue;
    open.push({ pair, arc: network.add(one, cities + other, 1, -at(pairWorth, pair)) });
    network.add(other, cities + one, 1, -at(pairWorth, pair));
  }
  const gain = network.gain(source, sink, 2 * most);
  for (const { pair, arc } of open) halves[pair] = network.used(arc) + network.used(arc + 2);
  return { ceiling: base + gain / 2, halves };
}
