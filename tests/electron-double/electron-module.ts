import { DoubleApp } from './app.ts';
import { DoubleBrowserWindow, type WindowOptions } from './browser-window.ts';
import type { Chromium } from './chromium.ts';
import { dialog } from './dialog.ts';
import { makeEvent } from './events.ts';
import { DoubleIpcMain } from './ipc-main.ts';
import { createMenu } from './menu.ts';
import { DoubleProtocol } from './protocol.ts';
import { DoubleSession } from './session.ts';
import { strict } from './strict.ts';
import { DoubleUtilityProcess } from './utility-process.ts';

export interface ElectronDouble {
  readonly app: DoubleApp;
  /** What `require('electron')` gives. */
  readonly module: object;
}

/**
 * Composes the `electron` module of a main process.
 * @param options.chromium the browser, there once the app is ready; null before
 */
export function createElectron(options: {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  chromium(): Chromium | null;
  closeBrowser(): Promise<void>;
  exitProcess(code: number): void;
}): ElectronDouble {
  const app = new DoubleApp({ ...options, openWindows: () => DoubleBrowserWindow.getAllWindows() });
  const ipcMain = new DoubleIpcMain();
  const protocol = new DoubleProtocol(() => app.isReady());
  const session = new DoubleSession();

  const surroundings = {
    protocol,
    session,
    ipcMain,
    isReady: () => app.isReady(),
    chromium: () => {
      const chromium = options.chromium();
      if (!chromium) throw new Error('the Electron double has no Chromium yet');
      return chromium;
    },
    onMade: (window: DoubleBrowserWindow) => {
      app.emit('web-contents-created', makeEvent({}), window.webContents);
      app.emit('browser-window-created', makeEvent({}), window);
    },
    onAllClosed: () => app.windowsAllClosed(),
  };
  class BrowserWindow extends DoubleBrowserWindow {
    constructor(windowOptions: WindowOptions = {}) {
      super(surroundings, windowOptions);
    }
  }
  const allContents = () => DoubleBrowserWindow.getAllWindows().map((window) => window.webContents);
  const module = strict('electron', {
    app: strict('app', app),
    BrowserWindow,
    dialog: strict('dialog', dialog),
    ipcMain: strict('ipcMain', ipcMain),
    Menu: strict('Menu', createMenu()),
    protocol: strict('protocol', protocol),
    // Nothing is opened: a test that wants to know replaces the function.
    shell: strict('shell', { openExternal: async (_address: string) => undefined }),
    session: strict('session', { defaultSession: strict('session', session) }),
    utilityProcess: strict('utilityProcess', { fork: DoubleUtilityProcess.fork }),
    webContents: strict('webContents', {
      getAllWebContents: allContents,
      fromDevToolsTargetId: (id: string) => allContents().find(({ targetId }) => targetId === id),
    }),
  });
  return { app, module };
}
