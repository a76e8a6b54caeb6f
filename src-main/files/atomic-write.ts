import { access } from 'node:fs/promises';
import path from 'node:path';
import { writeFile } from 'atomically';
import { type AppError, appError } from '../../shared/bridge/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * Writes a whole file or nothing: a temporary file beside it, fsync, rename. A reader sees the old
 * file or the new one, after a power cut too.
 * @returns 'disk-full' or 'write-failed', both with the file's name (never its folder) and the
 * system's code as facts
 */
export async function writeFileAtomically(file: string, bytes: Uint8Array): Promise<Result<void, AppError>> {
  const name = path.basename(file);
  try {
    // atomically would make the folders of a mistyped path.
    await access(path.dirname(file));
    // A view, not a copy; atomically takes Node's Buffer.
    await writeFile(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return ok(undefined);
  } catch (error) {
    const cause = systemCode(error);
    return fail(appError(FULL.has(cause) ? 'disk-full' : 'write-failed', { name, why: cause }));
  }
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
