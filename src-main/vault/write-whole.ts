import path from 'node:path';
import type { VaultFs } from './vault-fs.ts';

/** What was read back is not what was written. */
export class NotAsWrittenError extends Error {
  readonly code = 'EVERIFY';
}

/**
 * Writes a whole file or nothing, and believes nothing: a temporary file, fsync, rename, fsync of the
 * folder, then it is opened again and compared. Throws what the system says; an earlier file of that
 * name is then as it was.
 */
export async function writeWhole(fs: VaultFs, file: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${file}.tmp`;
  await fs.remove(temporary);
  try {
    const handle = await fs.open(temporary, 'new');
    try {
      await handle.write(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(temporary, file);
  } catch (error) {
    await fs.remove(temporary).catch(() => undefined);
    throw error;
  }
  await fs.syncFolder(path.dirname(file));
  if (!sameBytes(await fs.read(file), bytes)) throw new NotAsWrittenError(path.basename(file));
}

/** Whether two files hold the same. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.byteLength === b.byteLength && Buffer.compare(a, b) === 0;
