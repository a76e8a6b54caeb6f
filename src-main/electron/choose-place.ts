import { type BrowserWindow, dialog } from 'electron';
import { labelOf } from '../files/output-file.ts';
import type { ChoosePlace } from '../files/shared-files.ts';

/** Where a shared file is: the person chooses it in a native dialog. An existing file is merged, never overwritten. */
export const choosePlace =
  (currentWindow: () => BrowserWindow): ChoosePlace =>
  async (kind, suggestedName) => {
    const filters = [{ name: labelOf('tsudoi'), extensions: ['tsudoi'] }];
    if (kind === 'save') {
      const { canceled, filePath } = await dialog.showSaveDialog(currentWindow(), {
        defaultPath: suggestedName,
        filters,
        properties: ['createDirectory'],
      });
      return canceled || filePath === '' ? null : filePath;
    }
    const { canceled, filePaths } = await dialog.showOpenDialog(currentWindow(), {
      filters,
      properties: ['openFile'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  };
