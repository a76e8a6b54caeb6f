/**
 * What one file of this folder measures.
 * @typedef {object} BenchCase
 * @property {string} id what --only looks for
 * @property {readonly import('../lib/rows.mjs').Figure[]} figures the rows, in order
 * @property {(context: BenchContext) => Promise<import('../lib/rows.mjs').BenchRow[]>} run
 */

/**
 * @typedef {object} BenchContext
 * @property {number} runs of each side
 * @property {boolean} short one run, the small sizes alone: to see that it works
 * @property {string} folder an empty one for this case's files
 */

import { ensurePeers } from '../lib/peers.mjs';
import { ourTask, peerTask } from '../lib/places.mjs';
import { runBare, runInTurn, runTask } from '../lib/run-task.mjs';
import { median } from '../lib/statistics.mjs';

/**
 * Runs the two tasks of a name in turn on the same input, and before each pair a Node process that does nothing.
 * @param {string} name
 * @param {{ runs: number, ours: readonly string[], peer: readonly string[], peerName?: string }} options arguments of
 * each side, and the name of the peer's task where there are several
 */
export async function compareTasks(name, { runs, ours, peer, peerName = name }) {
  ensurePeers();
  /** @type {number[]} */
  const bare = [];
  const taken = await runInTurn({
    ours: async () => {
      bare.push(await runBare());
      return runTask(ourTask(name), ours);
    },
    peer: () => runTask(peerTask(peerName), peer),
    runs,
  });
  return { ...taken, bareMb: median(bare) };
}

/** @param {readonly import('../lib/run-task.mjs').Measurement[]} taken */
export const cpuMs = (taken) => taken.map((one) => one.cpuMs);
/** With starting, loading modules and reading the input. @param {readonly import('../lib/run-task.mjs').Measurement[]} taken */
export const wholeMs = (taken) => taken.map((one) => one.wholeMs);
/** @param {readonly import('../lib/run-task.mjs').Measurement[]} taken */
export const peakMb = (taken) => taken.map((one) => one.peakMb);
/**
 * The peak without what any Node process takes: what the work and its modules cost.
 * @param {readonly import('../lib/run-task.mjs').Measurement[]} taken
 * @param {number} bareMb
 */
export const aboveNodeMb = (taken, bareMb) => taken.map((one) => one.peakMb - bareMb);
