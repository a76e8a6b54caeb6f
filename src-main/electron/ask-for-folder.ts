import { type BrowserWindow, dialog } from 'electron';

/** Has the person choose a folder; null when they give up. Its path stays in main. */
export async function askForFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
