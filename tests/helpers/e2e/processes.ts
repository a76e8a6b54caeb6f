import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { expect } from '@playwright/test';

/** Kills every process whose command line names the folder, and the given ones; waits until they are gone. */
export async function killAll(folder: string, pids: readonly (number | undefined)[]): Promise<void> {
  const doomed = [...new Set([...pids, ...findByFolder(folder)])].filter(
    (pid): pid is number => pid !== undefined && pid !== process.pid,
  );
  for (const pid of doomed) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
  await expect.poll(() => findByFolder(folder).filter((pid) => pid !== process.pid)).toEqual([]);
}

function findByFolder(folder: string): number[] {
  if (process.platform !== 'linux') return findWithPs(folder);
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && commandLine(name).includes(folder))
    .map(Number);
}

/** Empty for a process that has ended and is still to be reaped. */
function commandLine(pid: string): string {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function findWithPs(folder: string): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder))
    .map((line) => Number.parseInt(line, 10));
}
