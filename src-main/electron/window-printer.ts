import { BrowserWindow } from 'electron';
import { appError } from '../../shared/lib/errors.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import { PAPER_PAGE, type PaperPrinter } from '../print/paper-printer.ts';
import { printOn } from '../print/print-on.ts';
import { START_URL } from './app-origin.ts';
import { securePreferences } from './secure-preferences.ts';

/**
 * Prints papers with a window that is never shown, made at the first paper and kept until `dispose`: a batch of them
 * goes out while the person works on.
 * @param preload path of the built preload, which every window of the program has
 */
export function createWindowPrinter(preload: string): PaperPrinter {
  let loading: Promise<BrowserWindow> | null = null;
  const dispose = async (): Promise<void> => {
    const ending = loading;
    loading = null;
    const window = await ending?.catch(() => null);
    if (window && !window.isDestroyed()) window.destroy();
  };
  return {
    print: async (document) => {
      try {
        loading ??= openHidden(preload);
        const { webContents } = await loading;
        const surface = {
          call: (expression: string): Promise<unknown> => webContents.executeJavaScript(expression),
          pdf: async () =>
            new Uint8Array(
              await webContents.printToPDF({
                preferCSSPageSize: true,
                printBackground: true,
                generateTaggedPDF: true,
              }),
            ),
        };
        return ok(await printOn(surface, document));
      } catch (error) {
        process.stderr.write(`[print] ${String(error)}\n`);
        await dispose();
        return fail(appError('print-failed', { name: document.title }));
      }
    },
    dispose,
  };
}

async function openHidden(preload: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    show: false,
    title: 'Tsudoi',
    webPreferences: securePreferences(preload, false),
  });
  await window.loadURL(new URL(PAPER_PAGE, START_URL).href);
  return window;
}
