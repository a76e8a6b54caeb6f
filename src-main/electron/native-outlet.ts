import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Delivery } from '../../shared/bridge/contract.ts';
import type { AppError } from '../../shared/lib/errors.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import { createFolderCollector } from '../files/folder-collector.ts';
import type { LastFolder } from '../files/last-folder.ts';
import type { Outlet } from '../files/outlet.ts';
import { labelOf, type OutputFile } from '../files/output-file.ts';
import { saveOutput } from '../files/save-output.ts';
import { chooseFolder } from './choose-folder.ts';

/**
 * Outputs of the Electron host: the person chooses where in a native dialog, the file is written
 * whole or not at all, and only its name goes back to the renderer.
 * @param currentWindow the window which the dialog belongs to
 */
export function createNativeOutlet(currentWindow: () => BrowserWindow, lastFolder: LastFolder): Outlet {
  const deliver = (file: OutputFile) => saveWithDialog(currentWindow(), lastFolder, file);
  return {
    deliver,
    collect: async () => {
      const folder = await chooseFolder(currentWindow(), lastFolder);
      return folder === null ? null : createFolderCollector(folder);
    },
    printsInPage: false,
  };
}

async function saveWithDialog(
  window: BrowserWindow,
  lastFolder: LastFolder,
  file: OutputFile,
): Promise<Result<Delivery, AppError>> {
  const folder = await lastFolder.get();
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: folder === null ? file.name : path.join(folder, file.name),
    filters: [{ name: labelOf(file.kind), extensions: [file.kind] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return ok({ kind: 'cancelled' });
  const written = await saveOutput(filePath, file.bytes);
  if (!written.ok) return written;
  await lastFolder.set(path.dirname(filePath));
  const { name, insteadOf } = written.value;
  return ok({ kind: 'saved', name, ...(insteadOf === null ? {} : { insteadOf }) });
}
