import { EventEmitter } from 'node:events';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { isAppUrl } from '../../../../src-main/electron/app-origin.ts';
import { lockDownContents, lockDownSession } from '../../../../src-main/electron/lock-down.ts';
import * as electron from '../../../helpers/electron-mock.ts';

type OpenHandler = (details: { url: string }) => unknown;
let openHandler: OpenHandler = () => null;
const contents = Object.assign(new EventEmitter(), {
  setWindowOpenHandler: (handler: OpenHandler) => {
    openHandler = handler;
  },
  getURL: () => 'app://tsudoi/index.html',
});
const granted = { permission: vi.fn(), check: vi.fn(), device: vi.fn(), request: vi.fn(), download: vi.fn() };

beforeAll(() => {
  lockDownContents();
  electron.app.emit('web-contents-created', {}, contents);
  lockDownSession({
    setPermissionRequestHandler: (handler: never) => Object.assign(granted, { permission: handler }),
    setPermissionCheckHandler: (handler: never) => Object.assign(granted, { check: handler }),
    setDevicePermissionHandler: (handler: never) => Object.assign(granted, { device: handler }),
    setSpellCheckerEnabled: () => undefined,
    on: (_name: 'will-download', listener: never) => Object.assign(granted, { download: listener }),
    webRequest: { onBeforeRequest: (listener: never) => Object.assign(granted, { request: listener }) },
  } as never);
});

describe('a page of the program', () => {
  test.each([
    ['app://tsudoi/index.html', true],
    ['app://tsudoi/', true],
    ['app://tsudoi.evil/', false],
    ['app://evil/', false],
    ['app://evil@tsudoi/', true],
    ['app://tsudoi:8080/', false],
    ['https://tsudoi/', false],
    ['https://app/tsudoi', false],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['null', false],
    ['', false],
  ])('%s: %s', (address, isOurs) => {
    expect(isAppUrl(address)).toBe(isOurs);
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    'may go only to its own kind (%s)',
    (name) => {
      const go = (url: string) => {
        const event = { url, preventDefault: vi.fn() };
        contents.emit(name, event);
        return event.preventDefault.mock.calls.length === 0;
      };
      expect(go('app://tsudoi/index.html')).toBe(true);
      expect(go('https://example.com/')).toBe(false);
      expect(go('file:///etc/passwd')).toBe(false);
    },
  );

  test('opens no window and embeds nothing', () => {
    expect(openHandler({ url: 'app://tsudoi/index.html' })).toEqual({ action: 'deny' });
    const event = { preventDefault: vi.fn() };
    contents.emit('will-attach-webview', event);
    expect(event.preventDefault).toHaveBeenCalled();
  });

  test('gets lasting storage and the clipboard’s safe half, and no other permission', () => {
    const asked = [
      'persistent-storage',
      'clipboard-sanitized-write',
      'clipboard-read',
      'media',
      'geolocation',
    ];
    const answers = asked.map((permission) => {
      let answer: boolean | undefined;
      granted.permission(contents, permission, (decision: boolean) => {
        answer = decision;
      });
      expect(granted.check(contents, permission)).toBe(answer);
      return answer;
    });
    expect(answers).toEqual([true, true, false, false, false]);
    expect(granted.check(null, 'persistent-storage')).toBe(false);
    expect(granted.device({})).toBe(false);
  });

  test('downloads nothing by itself', () => {
    const event = { preventDefault: vi.fn() };
    granted.download(event);
    expect(event.preventDefault).toHaveBeenCalled();
  });

  test('reaches nothing outside the program', () => {
    const cancelled = (url: string) => {
      let decision: { cancel?: boolean } = {};
      granted.request({ url }, (answer: { cancel?: boolean }) => {
        decision = answer;
      });
      return decision.cancel;
    };
    expect(cancelled('app://tsudoi/assets/a.js')).toBe(false);
    expect(cancelled('blob:app://tsudoi/1')).toBe(false);
    expect(cancelled('https://redirector.gvt1.com/dictionary')).toBe(true);
    expect(cancelled('http://127.0.0.1:47831/')).toBe(true);
    expect(cancelled('file:///etc/passwd')).toBe(true);
  });
});
