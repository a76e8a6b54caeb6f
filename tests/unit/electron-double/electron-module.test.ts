import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createElectron } from '../../electron-double/electron-module.ts';
import { strict } from '../../electron-double/strict.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

function double() {
  const exitProcess = vi.fn();
  const { app, module } = createElectron({
    folder,
    name: 'Tsudoi',
    version: '1.2.3',
    chromium: () => null,
    closeBrowser: async () => undefined,
    exitProcess,
  });
  return {
    app,
    electron: module as Record<string, Record<string, (...args: unknown[]) => unknown>>,
    exitProcess,
  };
}

describe('an API that the double lacks', () => {
  test('throws by its name, at every level', () => {
    const { electron } = double();
    expect(() => electron.autoUpdater).toThrow('the Electron double has no electron.autoUpdater');
    expect(() => electron.app!.setLoginItemSettings).toThrow('no app.setLoginItemSettings');
    expect(() => electron.dialog!.showCertificateTrustDialog).toThrow('no dialog.showCertificateTrustDialog');
  });

  test('does not keep the language from asking its own questions', async () => {
    const object = strict('thing', { a: 1 });
    expect(await object).toBe(object);
    expect(JSON.stringify(object)).toBe('{"a":1}');
  });
});

describe('the app', () => {
  test('is ready only after what must come before', async () => {
    const { app, electron } = double();
    const order: string[] = [];
    app.on('ready', () => order.push('event'));
    void app.whenReady().then(() => order.push('promise'));
    app.enableSandbox();
    electron.protocol!.registerSchemesAsPrivileged!([
      { scheme: 'app', privileges: { standard: true, secure: true } },
    ]);
    expect(() => electron.protocol!.handle!('app', () => null)).toThrow('before the app is ready');
    app.becomeReady();
    await app.whenReady();
    expect(order).toEqual(['event', 'promise']);
    expect(() => app.enableSandbox()).toThrow('before app is ready');
    expect(() => electron.protocol!.registerSchemesAsPrivileged!([])).toThrow('before app is ready');
  });

  test('quits in Electron’s order, and not where a listener refuses', async () => {
    const { app, exitProcess } = double();
    const refuse = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    app.once('before-quit', refuse);
    app.quit();
    expect(exitProcess).not.toHaveBeenCalled();
    const order: string[] = [];
    for (const name of ['before-quit', 'will-quit', 'quit']) app.on(name, () => order.push(name));
    app.quit();
    await vi.waitFor(() => expect(exitProcess).toHaveBeenCalledWith(0));
    expect(order).toEqual(['before-quit', 'will-quit', 'quit']);
  });

  test('knows the usual folders and takes only absolute ones', () => {
    const { app } = double();
    app.setPath('userData', folder);
    expect(app.getPath('userData')).toBe(folder);
    expect(() => app.setPath('userData', 'relative')).toThrow('absolute');
    expect(() => app.getPath('nonsense')).toThrow("Failed to get 'nonsense' path");
  });

  test('gives its lock to the living holder of the folder only', () => {
    const { app } = double();
    app.setPath('userData', folder);
    // A lock of a process that was killed: no process has this number.
    fs.writeFileSync(path.join(folder, 'double-instance.lock'), '2147483646');
    expect(app.requestSingleInstanceLock()).toBe(true);
    expect(fs.readFileSync(path.join(folder, 'double-instance.lock'), 'utf8')).toBe(String(process.pid));
    process.removeAllListeners('SIGUSR2');
  });
});

describe('IPC', () => {
  test('answers by structured clone and fails as Electron does', async () => {
    const { electron } = double();
    const ipcMain = electron.ipcMain as unknown as {
      handle(channel: string, handler: (event: unknown, ...args: unknown[]) => unknown): void;
      answer(event: unknown, channel: string, args: unknown[]): Promise<unknown>;
    };
    const original = { when: new Date(0) };
    ipcMain.handle('good', () => original);
    ipcMain.handle('uncloneable', () => () => undefined);
    expect(() => ipcMain.handle('good', () => null)).toThrow("second handler for 'good'");
    const answer = await ipcMain.answer({}, 'good', []);
    expect(answer).toEqual(original);
    expect(answer).not.toBe(original);
    await expect(ipcMain.answer({}, 'uncloneable', [])).rejects.toThrow('could not be cloned');
    await expect(ipcMain.answer({}, 'none', [])).rejects.toThrow("No handler registered for 'none'");
  });
});

test('no window is made before the app is ready', () => {
  const { electron } = double();
  const BrowserWindow = electron.BrowserWindow as unknown as new (options: object) => object;
  expect(() => new BrowserWindow({})).toThrow('before app is ready');
});
