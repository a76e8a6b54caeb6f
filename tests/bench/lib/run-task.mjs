import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** @typedef {{ cpuMs: number, wholeMs: number, peakMb: number, count: number, missedPoints?: number, missedMutual?: number, gap?: number | null }} Measurement */

const execute = promisify(execFile);

/**
 * Runs a task in a fresh Node process.
 * @param {string} script a file that calls measured()
 * @param {readonly string[]} args
 * @returns {Promise<Measurement>}
 */
export async function runTask(script, args) {
  const { stdout } = await execute(process.execPath, [script, ...args], {
    // One zone everywhere: some peers write a start in the zone of the process.
    env: { ...process.env, TZ: 'Asia/Tokyo' },
    maxBuffer: 16 * 1024 * 1024,
  });
  const line = stdout.trim().split('\n').at(-1) ?? '';
  return JSON.parse(line);
}

/** The smallest program that can tell its greatest size. */
const BARE = `
  const [, kilobytes] = /^VmHWM:\\s+(\\d+) kB$/m.exec(require('fs').readFileSync('/proc/self/status', 'utf8'));
  console.log(kilobytes / 1024);`;

/**
 * A Node process that does nothing.
 * @returns {Promise<number>} its greatest resident size in MB; 0 where it cannot be told (only Linux says it)
 */
export async function runBare() {
  if (process.platform !== 'linux') return 0;
  return Number((await execute(process.execPath, ['-e', BARE])).stdout);
}

/**
 * Both sides in turn (ours, peer, ours, peer …), each time in a fresh process, so that whatever else
 * the machine does falls on both. The first pair warms the disk's cache and is thrown away.
 * @param {{ ours: () => Promise<Measurement>, peer: () => Promise<Measurement>, runs: number }} sides
 * @returns {Promise<{ ours: Measurement[], peer: Measurement[] }>}
 * @throws {Error} when the two did not do the same amount of work
 */
export async function runInTurn(sides) {
  const warmUp = [await sides.ours(), await sides.peer()];
  const counts = warmUp.map(({ count }) => count);
  if (counts[0] !== counts[1]) throw new Error(`the two did not do the same: ${counts.join(' against ')}`);
  /** @type {{ ours: Measurement[], peer: Measurement[] }} */
  const taken = { ours: [], peer: [] };
  for (let run = 0; run < sides.runs; run += 1) {
    taken.ours.push(await sides.ours());
    taken.peer.push(await sides.peer());
  }
  return taken;
}
