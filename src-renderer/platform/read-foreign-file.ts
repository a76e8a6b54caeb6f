import type { Argument, Reply } from '../../shared/bridge/contract.ts';
import { MAX_INPUT_BYTES } from '../../shared/bridge/limits.ts';
import { appError } from '../../shared/lib/errors.ts';
import { fail } from '../../shared/lib/result.ts';
import { bridge } from './bridge.ts';

/** Longest file name that crosses the bridge. */
const LONGEST_NAME = 200;
const MEBIBYTE = 1024 * 1024;

/** A file's name as it crosses the bridge. */
export const bridgedName = (file: File): string => file.name.slice(-LONGEST_NAME) || '—';

/** Reads a chosen, dropped or pasted file: its bytes cross the bridge, never its path. Every failure is a Result. */
export async function readForeignFile(
  file: File,
  how: Omit<Argument<'file.read'>, 'name' | 'bytes'> = {},
): Promise<Reply<'file.read'>> {
  const name = bridgedName(file);
  if (file.size > MAX_INPUT_BYTES) {
    return fail(appError('file-too-large', { name, limitMb: MAX_INPUT_BYTES / MEBIBYTE }));
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await bridge.invoke('file.read', { name, bytes, ...how });
  } catch {
    // The file went away, or is a folder: the browser cannot read its bytes.
    return fail(appError('not-found', { name }));
  }
}
