import { describe, expect, test, vi } from 'vitest';
import { CHANNELS } from '../../../../shared/bridge/contract.ts';
import { ok } from '../../../../shared/lib/result.ts';
import { registerIpc } from '../../../../src-main/electron/register-ipc.ts';
import * as electron from '../../../helpers/electron-mock.ts';

const ours = { senderFrame: { url: 'app://tsudoi/index.html', parent: null } };

function registered() {
  electron.ipcMain.handle.mockClear();
  const dispatch = vi.fn(async () => ok('answer'));
  registerIpc(dispatch);
  const handlers = new Map(electron.ipcMain.handle.mock.calls as [string, (...args: unknown[]) => unknown][]);
  return { dispatch, handlers };
}

describe('IPC', () => {
  test('has one handler for each channel of the contract', () => {
    expect([...registered().handlers.keys()].sort()).toEqual([...CHANNELS].sort());
  });

  test('passes on what our own page asks', async () => {
    const { dispatch, handlers } = registered();
    expect(await handlers.get('app.info')?.(ours, { a: 1 })).toEqual(ok('answer'));
    expect(dispatch).toHaveBeenCalledWith('app.info', { a: 1 });
  });

  test.each([
    ['a frame that is gone', { senderFrame: null }],
    ['another origin', { senderFrame: { url: 'https://example.com/', parent: null } }],
    ['another host of our scheme', { senderFrame: { url: 'app://evil/', parent: null } }],
    ['a frame within our page', { senderFrame: { url: 'app://tsudoi/index.html', parent: {} } }],
  ])('refuses %s', async (_who, event) => {
    const { dispatch, handlers } = registered();
    expect(await handlers.get('app.info')?.(event, {})).toMatchObject({
      ok: false,
      error: { code: 'bad-argument', facts: { why: 'sender' } },
    });
    expect(dispatch).not.toHaveBeenCalled();
  });
});
