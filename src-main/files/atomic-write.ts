import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { writeFile } from 'atomically';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { writingError } from './system-error.ts';

/**
 * Writes a whole file or nothing: a temporary file beside it, fsync, rename. A reader sees the old
 * file or the new one, after a power cut too.
 * @param patienceMs how long a file that another program holds is tried anew; default: atomically's own 7.5 s
 * @returns 'disk-full', 'no-such-folder', 'is-a-folder', 'no-write-permission' or 'write-failed', each with the
 * file's name (never its folder) and the system's code as facts
 */
export async function writeFileAtomically(
  file: string,
  bytes: Uint8Array,
  { patienceMs }: { readonly patienceMs?: number } = {},
): Promise<Result<void, AppError>> {
  const name = path.basename(file);
  try {
    // atomically would make the folders of a mistyped path, and tries for seconds where it may not write.
    await access(path.dirname(file), constants.W_OK);
    if (await isFolder(file)) return fail(appError('is-a-folder', { name, why: 'EISDIR' }));
    // As a stream: of a buffer atomically writes what one call takes, and on a disk that is nearly full that is a part
    // of it, with no error; the part would then stand in the whole file's place.
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const data = Readable.from([view], { objectMode: false });
    await writeFile(file, data, patienceMs === undefined ? {} : { timeout: patienceMs });
    return ok(undefined);
  } catch (error) {
    return fail(writingError(error, name));
  }
}

const isFolder = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
