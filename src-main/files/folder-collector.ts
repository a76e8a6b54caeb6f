import fs from 'node:fs/promises';
import path from 'node:path';
import type { AppError } from '../../shared/lib/errors.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import type { Collector } from './collector.ts';
import { freeName, type OutputFile } from './output-file.ts';
import { type SavedOutput, saveOutput } from './save-output.ts';

/**
 * Writes each file of a batch into a folder at once, whole or not at all. A file of the same name stays, the new one
 * gets a number.
 */
export async function createFolderCollector(folder: string): Promise<Collector> {
  return {
    atOnce: true,
    add: await addingTo(folder),
    finish: async () => ok({ kind: 'saved', name: path.basename(folder) }),
  };
}

/** What writes one file after another into a folder, beside all that is there. */
export async function addingTo(
  folder: string,
): Promise<(file: Pick<OutputFile, 'name' | 'bytes'>) => Promise<Result<SavedOutput, AppError>>> {
  const there = new Set((await fs.readdir(folder).catch(() => [])).map((name) => name.toLowerCase()));
  return async ({ name, bytes }) => {
    const free = freeName(name, (one) => there.has(one.toLowerCase()));
    there.add(free.toLowerCase());
    return saveOutput(path.join(folder, free), bytes);
  };
}
