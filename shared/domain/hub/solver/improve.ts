import { type Board, NOWHERE } from './board.ts';
import { at } from './numbers.ts';

/** Places what still finds a place, the greatest gain first. */
export function fillUp(board: Board): void {
  const waiting = board.openPairs.filter((pair) => at(board.slotOf, pair) === NOWHERE);
  waiting.sort((x, y) => board.gain(y) - board.gain(x) || x - y);
  for (const pair of waiting) board.place(pair);
}

/**
 * Lets a pair that waits push out those in its way where that is worth more, and finds those another place if there is
 * one; goes over all that wait until nothing changes or the ceiling is reached, at most `rounds` times.
 */
export function* improve(board: Board, rounds: number, ceiling: number): Generator<number> {
  for (let round = 0; round < rounds; round += 1) {
    const before = board.worth;
    const waiting = board.openPairs.filter((pair) => at(board.slotOf, pair) === NOWHERE);
    waiting.sort((x, y) => board.gain(y) - board.gain(x) || x - y);
    for (const [n, pair] of waiting.entries()) {
      if (board.worth >= ceiling) return;
      if (at(board.slotOf, pair) === NOWHERE && !board.place(pair)) pushIn(board, pair);
      if (n % 50 === 49) yield round / rounds;
    }
    if (board.worth === before) return;
  }
}

/** Tries each slot; keeps the first exchange that makes the whole worthier. */
function pushIn(board: Board, pair: number): boolean {
  const [a, b] = board.endsOf(pair);
  for (let slot = 0; slot < board.problem.slots; slot += 1) {
    const out = [a, b].flatMap((city) => {
      if (board.roomOf(city, slot) > 0) return [];
      const cheapest = [...board.heldIn(city, slot)].sort(
        (x, y) => board.loss(x) - board.loss(y) || x - y,
      )[0];
      return cheapest === undefined ? [NOWHERE] : [cheapest];
    });
    if (out.includes(NOWHERE) || new Set(out).size < out.length) continue;
    const before = board.worth;
    const slots = out.map((one) => at(board.slotOf, one));
    for (const one of out) board.take(one);
    if (!board.fits(pair, slot)) {
      putBack(board, out, slots);
      continue;
    }
    board.put(pair, slot);
    const best = board.worth + out.reduce((sum, one) => sum + board.gain(one), 0);
    if (best > before) {
      const kept = board.slotOf.slice();
      const found = out.filter((one) => board.place(one));
      if (board.worth > before) return true;
      if (found.length > 0) board.restore(kept);
    }
    board.take(pair);
    putBack(board, out, slots);
  }
  return false;
}

function putBack(board: Board, out: readonly number[], slots: readonly number[]): void {
  for (const [n, one] of out.entries()) board.put(one, at(slots, n));
}
