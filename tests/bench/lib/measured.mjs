import fs from 'node:fs';

/**
 * Runs in a task's own process: does the work once and prints what it took as one line of JSON for the
 * parent. Modules are loaded and the input is read before this is called: neither counts in `cpuMs`, both do in `wholeMs`.
 *
 * @template T
 * @param {() => T | Promise<T>} work
 * @param {(result: T) => number} count how much was done, to compare with the other side
 */
export async function measured(work, count) {
  const before = process.cpuUsage();
  const result = await work();
  const cpuMs = sum(process.cpuUsage(before));
  const wholeMs = sum(process.cpuUsage());
  const peakMb = peakMemory();
  console.log(JSON.stringify({ cpuMs, wholeMs, peakMb, count: count(result) }));
}

/** @param {NodeJS.CpuUsage} usage in microseconds */
const sum = ({ user, system }) => (user + system) / 1000;

/**
 * The process's highest resident size so far, in MB. Linux counts the parent's size at fork into
 * `maxRSS`; VmHWM begins anew with the program (proc_pid_status(5)).
 */
function peakMemory() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(fs.readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
