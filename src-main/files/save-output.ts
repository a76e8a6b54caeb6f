import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { AppError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { freeName } from './output-file.ts';

/** Where an output went: under its own name, or beside a file that another program holds open. */
export interface SavedOutput {
  readonly name: string;
  /** The name of the file that could not be replaced; null where it went under its own. */
  readonly insteadOf: string | null;
}

/** What Windows says of a file that Excel has open, or that is not to be replaced. */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES']);
/** How many names beside it are tried. */
const MOST_NAMES = 20;

/**
 * Writes an output whole or not at all. Where there is a file of the name that another program (Excel) holds, what
 * was made is kept beside it under another name and nothing is lost: 日程表.xlsx stays, 日程表 (2).xlsx is new.
 */
export async function saveOutput(file: string, bytes: Uint8Array): Promise<Result<SavedOutput, AppError>> {
  const name = path.basename(file);
  const written = await writeFileAtomically(file, bytes, QUICK);
  if (written.ok) return ok({ name, insteadOf: null });
  if (!HELD.has(String(written.error.facts.why)) || !(await isFile(file))) return written;
  const beside = await freeBeside(file);
  if (beside === null || !(await writeFileAtomically(beside, bytes, QUICK)).ok) return fail(written.error);
  return ok({ name: path.basename(beside), insteadOf: name });
}

/** A person waits; a file that a scanner holds is free again sooner. */
const QUICK = { patienceMs: 2000 } as const;

async function freeBeside(file: string): Promise<string | null> {
  const folder = path.dirname(file);
  const taken = new Set([path.basename(file)]);
  for (let n = 0; n < MOST_NAMES; n += 1) {
    const name = freeName(path.basename(file), (one) => taken.has(one));
    if (!(await isThere(path.join(folder, name)))) return path.join(folder, name);
    taken.add(name);
  }
  return null;
}

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
