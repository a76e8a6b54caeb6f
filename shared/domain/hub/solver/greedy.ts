import type { Board } from './board.ts';
import { at } from './numbers.ts';

/**
 * What a person would do with a list: the most wanted pair first, each in the first slot in which both are free. It is
 * where the solver starts, what it is measured against, and what it never falls behind.
 */
export function fillGreedily(board: Board): void {
  const { values, problem } = board;
  const order = [...board.openPairs].sort((x, y) => at(values.pair, y) - at(values.pair, x) || x - y);
  for (const pair of order)
    for (let slot = 0; slot < problem.slots; slot += 1)
      if (board.fits(pair, slot)) {
        board.put(pair, slot);
        break;
      }
}
