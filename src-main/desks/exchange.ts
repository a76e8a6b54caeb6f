import { type FileHandle, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Argument, Returned } from '../../shared/bridge/contract.ts';
import { isPrototypeKey } from '../../shared/bridge/plain-data.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { decodeTicks, encodeTick } from './tick-lines.ts';

type Exchange = Argument<'desks.exchange'>;
type Exchanged = Returned<'desks.exchange'>;

/** A network drive that is gone answers late or never; the desk is told before it asks why. */
const PATIENCE_MS = 10_000;
const ENDING = '.ticks';

/**
 * Adds a desk's ticks to its own file in the shared folder and reads what all desks have added since. Nobody
 * writes to another's file, and nothing is ever rewritten, so no lock and no server is needed. Adding the same twice
 * does no harm: readers fold.
 * @param folder the folder that main was given; its path never leaves main
 * @returns 'desks-unreachable' with the folder's name when it cannot be read or written; what was to be added is
 * then to be added again
 */
export async function exchangeTicks(folder: string, request: Exchange): Promise<Result<Exchanged, AppError>> {
  const name = path.basename(folder);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('ETIMEDOUT')), PATIENCE_MS);
  });
  try {
    return ok(await Promise.race([addAndRead(folder, request), late]));
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'ETIMEDOUT';
    return fail(appError('desks-unreachable', { name, why }));
  } finally {
    clearTimeout(timer);
  }
}

async function addAndRead(folder: string, { planId, desk, add, from }: Exchange): Promise<Exchanged> {
  if (add.length > 0) await append(path.join(folder, fileOf(planId, desk)), add.map(encodeTick).join(''));
  const desks = (await readdir(folder)).flatMap((file) => deskOf(planId, file) ?? []).sort();
  const reached: Record<string, number> = {};
  const ticks: Exchanged['ticks'][number][] = [];
  for (const one of desks) {
    const read = await readOn(path.join(folder, fileOf(planId, one)), from[one] ?? 0);
    reached[one] = read.to;
    ticks.push(...read.ticks);
  }
  return { ticks, reached };
}

const fileOf = (planId: string, desk: string): string => `${planId}_${desk}${ENDING}`;

/** The desk whose file of this plan it is; null for any other file, whoever laid it there. */
function deskOf(planId: string, file: string): string | null {
  const start = `${planId}_`;
  if (!file.startsWith(start) || !file.endsWith(ENDING)) return null;
  const desk = file.slice(start.length, -ENDING.length);
  return /^[\w-]{1,64}$/.test(desk) && !isPrototypeKey(desk) ? desk : null;
}

/** One write, forced to the disk. A line that a fault has left torn is closed first, so that it spoils no other. */
async function append(file: string, lines: string): Promise<void> {
  const handle = await open(file, 'a+');
  try {
    const { size } = await handle.stat();
    const end = size === 0 ? '\n' : (await readFrom(handle, size - 1, 1)).toString();
    await handle.appendFile(end === '\n' ? lines : `\n${lines}`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What was added to a file after a point; a file that has become shorter is another, and is read from its start. */
async function readOn(file: string, from: number) {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const start = from > size ? 0 : from;
    const { ticks, length } = decodeTicks(await readFrom(handle, start, size - start));
    return { ticks, to: start + length };
  } finally {
    await handle.close();
  }
}

async function readFrom(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
