import { expect, test, vi } from 'vitest';
import { CHANNELS } from '../../../../shared/bridge/contract.ts';
import * as electron from '../../../helpers/electron-mock.ts';

test('the composition root makes one secure window, after everything that guards it', async () => {
  await import('../../../../src-main/electron/main.ts');
  await vi.waitFor(() => expect(electron.BrowserWindow.made).toHaveLength(1));
  const [window] = electron.BrowserWindow.made;
  expect(window!.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true });
  expect(window!.loadURL).toHaveBeenCalledWith('app://tsudoi/index.html');

  const order = (mock: { mock: { invocationCallOrder: number[] } }) => mock.mock.invocationCallOrder[0] ?? 0;
  const loaded = order(window!.loadURL);
  expect(order(electron.protocol.registerSchemesAsPrivileged)).toBeLessThan(order(electron.app.whenReady));
  expect(order(electron.app.enableSandbox)).toBeLessThan(order(electron.app.whenReady));
  expect(order(electron.protocol.handle)).toBeLessThan(loaded);
  expect(order(electron.session.defaultSession.setPermissionRequestHandler)).toBeLessThan(loaded);
  expect(electron.ipcMain.handle).toHaveBeenCalledTimes(CHANNELS.length);

  electron.app.emit('second-instance');
  expect(window!.focus).toHaveBeenCalled();
});
