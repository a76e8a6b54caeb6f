import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

/**
 * Aliased to `electron` in every unit test, so that no import can reach the real package (which
 * would start a download). It records calls; behaviour is the Electron double's matter.
 */

export const app = Object.assign(new EventEmitter(), {
  commandLine: { appendSwitch: vi.fn() },
  enableSandbox: vi.fn(),
  requestSingleInstanceLock: vi.fn(() => true),
  quit: vi.fn(),
  exit: vi.fn(),
  setName: vi.fn(),
  setPath: vi.fn(),
  getPath: vi.fn((_name: string) => '/none'),
  getVersion: vi.fn(() => '0.0.0'),
  whenReady: vi.fn(async () => undefined),
  isPackaged: false,
});

export const ipcMain = { handle: vi.fn() };
export const protocol = { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() };
export const session = {
  defaultSession: {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setSpellCheckerEnabled: vi.fn(),
    on: vi.fn(),
    setProxy: vi.fn(async () => undefined),
    webRequest: { onBeforeRequest: vi.fn() },
  },
};
export const dialog = {
  showSaveDialog: vi.fn(async () => ({ canceled: true, filePath: '' })),
  showOpenDialog: vi.fn(async () => ({ canceled: true, filePaths: [] })),
  showMessageBox: vi.fn(async () => ({ response: 0, checkboxChecked: false })),
  showMessageBoxSync: vi.fn(() => 0),
  showErrorBox: vi.fn(),
};
export const shell = { openExternal: vi.fn() };
export const utilityProcess = { fork: vi.fn() };
export const Menu = {
  setApplicationMenu: vi.fn(),
  buildFromTemplate: vi.fn((template: unknown) => template),
};
export const contextBridge = { exposeInMainWorld: vi.fn() };
export const ipcRenderer = { invoke: vi.fn() };

export class BrowserWindow extends EventEmitter {
  static made: BrowserWindow[] = [];
  static readonly fromWebContents = vi.fn((_contents: unknown): unknown => null);
  readonly webContents = Object.assign(new EventEmitter(), {
    printToPDF: vi.fn(async () => Buffer.from('%PDF-')),
    setWindowOpenHandler: vi.fn(),
    // The page of papers answers with the parts of a long paper: none.
    executeJavaScript: vi.fn(async (): Promise<unknown> => []),
  });
  readonly loadURL = vi.fn(async () => undefined);
  readonly show = vi.fn();
  readonly destroy = vi.fn();
  readonly focus = vi.fn();
  readonly restore = vi.fn();
  readonly isMinimized = vi.fn(() => false);
  readonly isDestroyed = vi.fn(() => false);

  constructor(readonly options: { readonly webPreferences?: object } = {}) {
    super();
    BrowserWindow.made.push(this);
  }
}
