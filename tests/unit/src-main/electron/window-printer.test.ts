import { expect, test, vi } from 'vitest';
import type { Document } from '../../../../shared/documents/document.ts';
import { createWindowPrinter } from '../../../../src-main/electron/window-printer.ts';
import { BrowserWindow } from '../../../helpers/electron-mock.ts';

const paper = { id: 'schedule', title: '日程表' } as Document;

test('prints with one window that is never shown, and makes another one after a failure', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValueOnce(true);
  const printer = createWindowPrinter('/preload.cjs');
  expect(await printer.print(paper)).toMatchObject({ ok: true });
  expect(await printer.print(paper)).toMatchObject({ ok: true });
  const [window, ...others] = BrowserWindow.made;
  expect(others).toEqual([]);
  expect(window?.options).toMatchObject({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true },
  });
  expect(window?.loadURL).toHaveBeenCalledWith('app://tsudoi/paper.html');
  expect(window?.webContents.executeJavaScript).toHaveBeenCalledWith(`tsudoiPaper(${JSON.stringify(paper)})`);
  // The paper's own @page rule says the size; tags are for those who listen to it.
  expect(window?.webContents.printToPDF).toHaveBeenCalledWith({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  });
  window?.webContents.printToPDF.mockRejectedValueOnce(new Error('gone'));
  expect(await printer.print(paper)).toMatchObject({ ok: false, error: { code: 'print-failed' } });
  expect(window?.destroy).toHaveBeenCalled();
  expect(await printer.print(paper)).toMatchObject({ ok: true });
  expect(BrowserWindow.made).toHaveLength(2);
});
