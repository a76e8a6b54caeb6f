import { type BrowserWindow, dialog } from 'electron';
import type { DeskFolderKeeper } from '../desks/desk-folder.ts';
import type { LastFolder } from '../files/last-folder.ts';

/** The reception desks' folder, chosen in a native dialog and remembered. */
export const createNativeDeskFolder = (
  currentWindow: () => BrowserWindow,
  remembered: LastFolder,
): DeskFolderKeeper => ({
  path: () => remembered.get(),
  canChoose: true,
  choose: async () => {
    const known = await remembered.get();
    const { canceled, filePaths } = await dialog.showOpenDialog(currentWindow(), {
      ...(known === null ? {} : { defaultPath: known }),
      properties: ['openDirectory', 'createDirectory'],
    });
    const [folder] = filePaths;
    if (!canceled && folder !== undefined) await remembered.set(folder);
  },
});
