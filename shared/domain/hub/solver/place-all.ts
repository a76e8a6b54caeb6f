import type { Board } from './board.ts';
import { at } from './numbers.ts';

/** Tries after which it is left open whether pairs can all be placed. */
const TRIES = 4_000;

/** One of these must hold: a pair in a slot. */
interface Fork {
  readonly ways: readonly { readonly pair: number; readonly slot: number }[];
}

/**
 * Whether a board without anything placed can take all these pairs. What has the fewest ways is decided first: the
 * slots of a pair, or, of a city that needs all its slots, the partners for one of them.
 */
export function canBePlaced(board: Board, pairs: readonly number[]): 'yes' | 'no' | 'unknown' {
  let tries = 0;
  const open = new Set(pairs);
  const go = (): boolean | null => {
    if (open.size === 0) return true;
    const fork = narrowest(board, open);
    for (const { pair, slot } of fork.ways) {
      tries += 1;
      if (tries > TRIES) return null;
      open.delete(pair);
      board.put(pair, slot);
      const found = go();
      board.take(pair);
      open.add(pair);
      if (found !== false) return found;
    }
    return false;
  };
  const found = go();
  return found === null ? 'unknown' : found ? 'yes' : 'no';
}

/** The decision with the fewest ways; without any way where a city cannot have all its pairs. */
function narrowest(board: Board, open: ReadonlySet<number>): Fork {
  const { cities, slots } = board.problem;
  const slotList = Array.from({ length: slots }, (_, slot) => slot);
  const around = Array.from({ length: cities }, (): number[] => []);
  let best: Fork | null = null;
  const narrower = (fork: Fork): void => {
    if (best === null || fork.ways.length < best.ways.length) best = fork;
  };
  for (const pair of open) {
    narrower({ ways: slotList.filter((slot) => board.fits(pair, slot)).map((slot) => ({ pair, slot })) });
    for (const city of board.endsOf(pair)) around[city]?.push(pair);
  }
  for (const [city, own] of around.entries()) {
    if (own.length === 0) continue;
    const room = slotList.map((slot) => (board.tablesLeft(slot) > 0 ? board.roomOf(city, slot) : 0));
    const spare = room.reduce((sum, one) => sum + one, 0) - own.length;
    if (spare < 0 || !eachHasASlot(board, own, room)) return { ways: [] };
    if (spare > 0) continue;
    for (const slot of slotList)
      if (at(room, slot) > 0)
        narrower({ ways: own.filter((pair) => board.fits(pair, slot)).map((pair) => ({ pair, slot })) });
  }
  return best ?? { ways: [] };
}

/** Whether the pairs of one city find slots of its own beside each other (augmenting paths). */
function eachHasASlot(board: Board, pairs: readonly number[], room: readonly number[]): boolean {
  const inSlot = room.map((): number[] => []);
  const seat = (pair: number, seen: Set<number>): boolean => {
    for (const [slot, held] of inSlot.entries()) {
      if (seen.has(slot) || !board.fits(pair, slot)) continue;
      seen.add(slot);
      const moved = held.length < at(room, slot) ? held.length : held.findIndex((other) => seat(other, seen));
      if (moved === -1) continue;
      held[moved] = pair;
      return true;
    }
    return false;
  };
  return pairs.every((pair) => seat(pair, new Set()));
}
