import fs from 'node:fs/promises';
import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Delivery } from '../../shared/bridge/contract.ts';
import type { AppError } from '../../shared/bridge/errors.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import type { LastFolder } from '../files/last-folder.ts';
import { distinctNames, freeName, type OutputFile } from '../files/output-file.ts';

/**
 * Writes files into a folder that the person chooses, each whole or not at all. A file of the same name stays, the
 * new one gets a number. Stops at the first that cannot be written, and says which.
 */
export async function saveIntoFolder(
  window: BrowserWindow,
  lastFolder: LastFolder,
  files: readonly OutputFile[],
): Promise<Result<Delivery, AppError>> {
  const start = await lastFolder.get();
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    ...(start === null ? {} : { defaultPath: start }),
    properties: ['openDirectory', 'createDirectory'],
  });
  const [folder] = filePaths;
  if (canceled || folder === undefined) return ok({ kind: 'cancelled' });
  const there = new Set((await fs.readdir(folder).catch(() => [])).map((name) => name.toLowerCase()));
  for (const { name, bytes } of distinctNames(files)) {
    const free = freeName(name, (one) => there.has(one.toLowerCase()));
    there.add(free.toLowerCase());
    const written = await writeFileAtomically(path.join(folder, free), bytes);
    if (!written.ok) return written;
  }
  await lastFolder.set(folder);
  return ok({ kind: 'saved', name: path.basename(folder) });
}
