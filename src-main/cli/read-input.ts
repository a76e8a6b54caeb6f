import { open } from 'node:fs/promises';
import path from 'node:path';
import { MAX_INPUT_BYTES } from '../../shared/bridge/contract.ts';
import { type AppError, appError } from '../../shared/bridge/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';

/** Reads a file the person named: 'not-found' when it is no readable file, 'file-too-large' past the limit. */
export async function readInput(file: string): Promise<Result<Uint8Array, AppError>> {
  const name = path.basename(file);
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > MAX_INPUT_BYTES) {
        return fail(appError('file-too-large', { name, limitMb: MAX_INPUT_BYTES / 1024 / 1024 }));
      }
      return ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch {
    return fail(appError('not-found', { name }));
  }
}
