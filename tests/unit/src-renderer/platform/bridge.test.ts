// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CHANNELS, isDelivering } from '../../../../shared/bridge/contract.ts';
import { decodeFrame, encodeFrame } from '../../../../shared/bridge/frame.ts';
import { ok } from '../../../../shared/lib/result.ts';
import { goodArguments } from '../../../helpers/bridge-arguments.ts';

const info = { host: 'browser', version: '1', platform: 'linux' };

/** The module chooses its connection once; each test gets a fresh one. */
async function freshBridge() {
  vi.resetModules();
  return (await import('../../../../src-renderer/platform/bridge.ts')).bridge;
}

beforeEach(() => {
  sessionStorage.clear();
  location.hash = '';
  Reflect.deleteProperty(globalThis, 'tsudoi');
});
afterEach(() => vi.unstubAllGlobals());

describe('in Electron', () => {
  test('the bridge is the preload’s', async () => {
    const invoke = vi.fn(async () => ok(info));
    Reflect.set(globalThis, 'tsudoi', { invoke });
    expect(await (await freshBridge()).invoke('app.info', {})).toEqual(ok(info));
    expect(invoke).toHaveBeenCalledWith('app.info', {});
  });

  test('a file that was saved is left alone', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click');
    Reflect.set(globalThis, 'tsudoi', { invoke: async () => ok({ kind: 'saved', name: 'a.pdf' }) });
    await (await freshBridge()).invoke('print.pdf', goodArguments()['print.pdf']);
    expect(click).not.toHaveBeenCalled();
  });
});

describe('in a browser', () => {
  const answer = (value: unknown) => vi.fn(async () => new Response(encodeFrame(value)));

  test('a call goes to the loopback server with the token of the address, which is then hidden', async () => {
    location.hash = '#token=abc';
    const fetch = answer(ok(info));
    vi.stubGlobal('fetch', fetch);
    expect(await (await freshBridge()).invoke('app.info', {})).toEqual(ok(info));
    const [url, init] = fetch.mock.lastCall as unknown as [string, { headers: object; body: Uint8Array }];
    expect(url).toBe('/api/app.info');
    expect(init.headers).toMatchObject({ authorization: 'Bearer abc' });
    expect(decodeFrame(init.body)).toEqual({});
    expect(location.hash).toBe('');
    // A reload has no fragment any more.
    expect(sessionStorage.getItem('tsudoi.token')).toBe('abc');
  });

  test('a download is handed to the browser under its name', async () => {
    const delivery = { kind: 'download', name: '名簿.csv', bytes: new Uint8Array([1]), mime: 'text/csv' };
    vi.stubGlobal('fetch', answer(ok(delivery)));
    const clicked: [string, string][] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push([this.download, this.href]);
    });
    const calendar = {
      name: '',
      edition: '',
      zone: 'Asia/Tokyo',
      stampedAt: '2025-10-01T00:00:00.000Z',
      events: [],
    };
    const reply = await (await freshBridge()).invoke('calendar.export', { calendar, suggestedName: 'a' });
    expect(reply).toMatchObject({ ok: true, value: { kind: 'download', name: '名簿.csv' } });
    expect(clicked).toEqual([['名簿.csv', expect.stringMatching(/^blob:/)]]);
  });

  test.each(CHANNELS.filter(isDelivering))('what %s delivers is finished by the page', async (channel) => {
    const delivery = { kind: 'download', name: 'a', bytes: new Uint8Array([1]), mime: 'text/plain' };
    vi.stubGlobal('fetch', answer(ok(delivery)));
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReset();
    // The arguments are the server's to check.
    await (await freshBridge()).invoke(channel, {} as never);
    expect(click).toHaveBeenCalledOnce();
  });

  test('printing is left to the caller, who has the paper in the page by then', async () => {
    vi.stubGlobal('fetch', answer(ok({ kind: 'print-in-page' })));
    const print = vi.fn();
    vi.stubGlobal('print', print);
    window.print = print;
    const reply = await (await freshBridge()).invoke('print.pdf', goodArguments()['print.pdf']);
    expect(reply).toEqual(ok({ kind: 'print-in-page' }));
    expect(print).not.toHaveBeenCalled();
  });

  test('a server that refuses or is gone is a failure, not an exception', async () => {
    vi.stubGlobal('fetch', async () => new Response('token', { status: 401 }));
    expect(await (await freshBridge()).invoke('app.info', {})).toMatchObject({
      ok: false,
      error: { code: 'host-gone', facts: { status: 401 } },
    });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await (await freshBridge()).invoke('app.info', {})).toMatchObject({
      ok: false,
      error: { code: 'host-gone', facts: { status: 0 } },
    });
  });
});
