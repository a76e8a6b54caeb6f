import { open } from 'node:fs/promises';
import path from 'node:path';
import { MAX_INPUT_BYTES } from '../../shared/bridge/limits.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { readingError } from '../files/system-error.ts';

/**
 * Reads a file the person named: 'not-found', 'is-a-folder', 'no-permission' or 'read-failed' when it cannot be read,
 * 'file-too-large' past the limit.
 */
export async function readInput(file: string): Promise<Result<Uint8Array, AppError>> {
  const name = path.basename(file);
  try {
    const handle = await open(file, 'r');
    try {
      const found = await handle.stat();
      if (found.isDirectory()) return fail(appError('is-a-folder', { name }));
      const { size } = found;
      if (size > MAX_INPUT_BYTES) {
        return fail(appError('file-too-large', { name, limitMb: MAX_INPUT_BYTES / 1024 / 1024 }));
      }
      return ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return fail(readingError(error, name));
  }
}
