import fs from 'node:fs';
import path from 'node:path';

/**
 * One process per user-data folder, as Electron keeps it: the first holds a lock, a later one hands
 * its command line over and gets false. The message is a file and a signal, so that the answer is
 * there at once (the API is synchronous).
 */
export function takeInstanceLock(
  folder: string,
  onSecond: (argv: readonly string[], workingFolder: string) => void,
): boolean {
  fs.mkdirSync(folder, { recursive: true });
  const lock = path.join(folder, 'double-instance.lock');
  const message = path.join(folder, 'double-instance.message');
  const holder = readHolder(lock);
  if (holder !== null) {
    fs.writeFileSync(message, JSON.stringify({ argv: process.argv, folder: process.cwd() }));
    process.kill(holder, 'SIGUSR2');
    return false;
  }
  fs.writeFileSync(lock, String(process.pid));
  process.on('SIGUSR2', () => {
    const { argv, folder: from } = JSON.parse(fs.readFileSync(message, 'utf8')) as {
      argv: string[];
      folder: string;
    };
    onSecond(argv, from);
  });
  process.on('exit', () => fs.rmSync(lock, { force: true }));
  return true;
}

/** The living process that holds the lock; a lock that a killed one left behind counts for nothing. */
function readHolder(lock: string): number | null {
  try {
    const pid = Number(fs.readFileSync(lock, 'utf8'));
    process.kill(pid, 0);
    return pid === process.pid ? null : pid;
  } catch {
    return null;
  }
}
