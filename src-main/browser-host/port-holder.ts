import { readdir, readFile, readlink } from 'node:fs/promises';

/**
 * Who listens on a port of 127.0.0.1, as far as the system tells this user (Linux: /proc; elsewhere
 * not known).
 * @returns the program's name and process number, e.g. `node (4711)`, or null
 */
export async function findPortHolder(port: number): Promise<string | null> {
  if (process.platform !== 'linux') return null;
  try {
    const inode = listeningInode(await readFile('/proc/net/tcp', 'utf8'), port);
    return inode === null ? null : await findProcessOfSocket(inode);
  } catch {
    return null;
  }
}

/**
 * The socket's inode for a port in the state LISTEN (0A), from the text of /proc/net/tcp; see
 * proc_pid_net(5) for its columns.
 */
export function listeningInode(table: string, port: number): string | null {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
  for (const line of table.split('\n').slice(1)) {
    const columns = line.trim().split(/\s+/);
    if (columns[1]?.endsWith(`:${hexPort}`) && columns[3] === '0A') return columns[9] ?? null;
  }
  return null;
}

async function findProcessOfSocket(inode: string): Promise<string | null> {
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    // Another user's processes, and ones that end meanwhile, cannot be read.
    const handles = await readdir(`/proc/${pid}/fd`).catch(() => []);
    for (const handle of handles) {
      const target = await readlink(`/proc/${pid}/fd/${handle}`).catch(() => '');
      if (target === `socket:[${inode}]`) {
        return `${(await readFile(`/proc/${pid}/comm`, 'utf8')).trim()} (${pid})`;
      }
    }
  }
  return null;
}
