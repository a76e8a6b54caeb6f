import { type DeskTick, tickKey } from './desk-tick.ts';

/** The ticks that hold, by key. */
export type TickState = ReadonlyMap<string, DeskTick>;

/**
 * What holds of many ticks: for each person and thing the one that knew most. Order and repetition do not matter,
 * so desks that have read the same files agree, whichever they read first and however often.
 */
export function foldTicks(ticks: Iterable<DeskTick>): TickState {
  const state = new Map<string, DeskTick>();
  for (const tick of ticks) {
    const key = tickKey(tick);
    const known = state.get(key);
    if (!known || outweighs(tick, known)) state.set(key, tick);
  }
  return state;
}

/**
 * Whether a tick holds against another of the same key. Of two desks that did not know of each other, the one that
 * has seen the person is right; of two that have, the one that saw him or her first. The rest only makes sure
 * that all desks choose the same.
 */
function outweighs(a: DeskTick, b: DeskTick): boolean {
  if (a.clock !== b.clock) return a.clock > b.clock;
  if ((a.state === 'in') !== (b.state === 'in')) return a.state === 'in';
  for (const field of ['at', 'desk', 'seq'] as const) if (a[field] !== b[field]) return a[field] < b[field];
  return JSON.stringify(a) < JSON.stringify(b);
}
