import path from 'node:path';
import { readPlanFile } from '../formats/plan-file/read-plan-file.ts';
import { snapshotsIn, TEMPORARY } from './names.ts';
import { codeOf, type VaultFs } from './vault-fs.ts';

/** What of a plan's folder could not be cleaned, by the system's code; null: all of it is clean. */
export type Unclean = string | null;

const SEQUENCE = /\d{10}/;
const ASIDE = /\.damaged(-\d+)?$/;

/**
 * Removes from a plan's folder everything that was written before a disposal: snapshots, change files with their tips,
 * what was set aside as damaged. Only once the clean snapshot is there and can be read; what a later change has written
 * stays.
 * @param keep the clean snapshot's name; null where the folder is given up altogether
 */
export async function cleanFolder(fs: VaultFs, folder: string, keep: string | null): Promise<Unclean> {
  try {
    const names = await fs.list(folder);
    const oldest = keep === null ? Number.POSITIVE_INFINITY : await cleanFrom(fs, folder, names, keep);
    let failed: Unclean = null;
    for (const name of names) {
      if (!isOlder(name, oldest)) continue;
      await fs.remove(path.join(folder, name)).catch((error: unknown) => {
        failed = codeOf(error);
      });
    }
    if (names.length > 0) await fs.syncFolder(folder);
    return failed;
  } catch (error) {
    return codeOf(error);
  }
}

/** The sequence of the clean snapshot, or of a later one where rotation has taken it away. */
async function cleanFrom(
  fs: VaultFs,
  folder: string,
  names: readonly string[],
  keep: string,
): Promise<number> {
  const [own] = snapshotsIn([keep]);
  if (!own) throw new Error('not a snapshot');
  for (const { name, seq } of snapshotsIn(names).filter((one) => one.seq >= own.seq)) {
    const read = readPlanFile(await fs.read(path.join(folder, name)), name);
    if (read.ok && read.value.seq === seq) return own.seq;
  }
  throw Object.assign(new Error('the clean snapshot cannot be read'), { code: 'ENOENT' });
}

function isOlder(name: string, oldest: number): boolean {
  const seq = SEQUENCE.exec(name)?.[0];
  return seq === undefined || ASIDE.test(name) || TEMPORARY.test(name) || Number(seq) < oldest;
}
