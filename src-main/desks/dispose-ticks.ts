import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { decodeTicks, encodeTick } from './tick-lines.ts';

/**
 * Takes people out of the check-in files of all desks of a plan after a disposal; without ids the files themselves. A
 * desk that still runs with an old copy may write its own ticks again: the plan bars them.
 * @param folder the folder in which the desks meet
 * @returns how many files were changed or removed; 'desks-unreachable' with the folder's name
 */
export async function disposeTicks(
  folder: string,
  planId: string,
  attendeeIds: readonly string[] | null,
): Promise<Result<number, AppError>> {
  const name = path.basename(folder);
  try {
    const files = (await readdir(folder)).filter(
      (file) => file.startsWith(`${planId}_`) && file.endsWith('.ticks'),
    );
    let touched = 0;
    for (const file of files) {
      const isTouched = await disposeIn(path.join(folder, file), attendeeIds);
      if (!isTouched.ok) return isTouched;
      if (isTouched.value) touched += 1;
    }
    return ok(touched);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return fail(appError('desks-unreachable', { name, why }));
  }
}

async function disposeIn(
  file: string,
  attendeeIds: readonly string[] | null,
): Promise<Result<boolean, AppError>> {
  if (attendeeIds === null) {
    await rm(file, { force: true });
    return ok(true);
  }
  const gone = new Set(attendeeIds);
  const { ticks } = decodeTicks(await readFile(file));
  const kept = ticks.filter((tick) => !gone.has(tick.attendeeId));
  if (kept.length === ticks.length) return ok(false);
  const written = await writeFileAtomically(file, Buffer.from(kept.map(encodeTick).join('')));
  return written.ok ? ok(true) : written;
}
