import { median } from './statistics.mjs';

/**
 * For work of a few milliseconds that a session does over and over: runs it until it is warm, then so
 * many times, and prints the median of one run as the parent's measurement. `prepare` is not counted.
 *
 * @template I, T
 * @param {{ warmUp: number, times: number, prepare: (n: number) => I, work: (input: I) => T, count: (result: T) => number }} task
 */
export function measuredOften({ warmUp, times, prepare, work, count }) {
  /** @type {number[]} */
  const taken = [];
  let done = 0;
  for (let n = 0; n < warmUp + times; n += 1) {
    const input = prepare(n);
    const before = process.cpuUsage();
    const result = work(input);
    const { user, system } = process.cpuUsage(before);
    if (n >= warmUp) taken.push((user + system) / 1000);
    done = count(result);
  }
  console.log(JSON.stringify({ cpuMs: median(taken), peakMb: 0, count: done }));
}
