import { spawn } from 'node:child_process';
import fs from 'node:fs';

/** @typedef {{ elapsedMs: number, cpuMs: number, peakMb: number }} TreeMeasurement */

const EVERY_MS = 50;
/** Clock ticks of /proc (USER_HZ), which Linux shows as 100 everywhere. */
const TICK_MS = 10;

/**
 * Runs a program and watches it with everything it starts: time, processor time, and the greatest sum of resident sizes
 * (what processes share counts in each). Looked at every 50 ms, so a process's last moments are not counted.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<TreeMeasurement>}
 */
export async function runTree(program, args) {
  if (process.platform !== 'linux')
    throw new Error('processes are watched through /proc, which only Linux has');
  const begun = performance.now();
  const child = spawn(program, [...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (/** @type {Buffer} */ chunk) => {
    said = (said + chunk.toString()).slice(-500);
  });
  /** @type {Map<number, number>} */
  const ticks = new Map();
  let peakMb = 0;
  const look = () => {
    const tree = treeOf(child.pid ?? 0);
    for (const one of tree) ticks.set(one.pid, one.ticks);
    peakMb = Math.max(peakMb, tree.reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024);
  };
  const timer = setInterval(look, EVERY_MS);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${said.trim()}`);
  const cpuMs = [...ticks.values()].reduce((sum, one) => sum + one, 0) * TICK_MS;
  return { elapsedMs: performance.now() - begun, cpuMs, peakMb };
}

/** A process and all that came from it, as proc_pid_stat(5) tells. @param {number} root */
function treeOf(root) {
  const all = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(told);
  const wanted = new Set([root]);
  for (let size = 0; size !== wanted.size; ) {
    size = wanted.size;
    for (const { pid, parent } of all) if (wanted.has(parent)) wanted.add(pid);
  }
  return all.filter(({ pid }) => wanted.has(pid));
}

/** @param {string} pid */
function told(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything; what follows is numbers from the third field on.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return [
      {
        pid: Number(pid),
        parent: fields[1] ?? 0,
        ticks: (fields[11] ?? 0) + (fields[12] ?? 0),
        kilobytes: Number(kilobytes ?? 0),
      },
    ];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
