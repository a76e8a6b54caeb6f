import { type BrowserWindow, dialog } from 'electron';
import type { LastFolder } from '../files/last-folder.ts';

/** The folder the person chooses for several files, opening where the last ones went; null when given up. */
export async function chooseFolder(window: BrowserWindow, lastFolder: LastFolder): Promise<string | null> {
  const start = await lastFolder.get();
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    ...(start === null ? {} : { defaultPath: start }),
    properties: ['openDirectory', 'createDirectory'],
  });
  const [folder] = filePaths;
  if (canceled || folder === undefined) return null;
  await lastFolder.set(folder);
  return folder;
}
