import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CHANNELS } from '../../../../shared/bridge/contract.ts';
import { securityHeaders } from '../../../../src-main/web/security-headers.ts';
import * as electron from '../../../helpers/electron-mock.ts';

/**
 * Electron's own security checklist (its tutorial "Security"), item by item, on the program's real
 * composition. What runs is tried in the double too: tests/e2e/electron-hardening.spec.ts.
 */

const source = (file: string): string => readFileSync(path.resolve(file), 'utf8');
const windowPreferences = (): Readonly<Record<string, unknown>> =>
  (electron.BrowserWindow.made[0]?.options.webPreferences ?? {}) as Record<string, unknown>;

/** What was called while the program was composed; each test begins with mocks that have forgotten. */
const composed = { loaded: [], schemes: [], channels: [], switches: 0, sandbox: 0, session: {} } as {
  loaded: unknown[];
  schemes: unknown[];
  channels: (readonly [string, (event: unknown, argument: unknown) => unknown])[];
  switches: number;
  sandbox: number;
  session: Record<string, number>;
};

beforeAll(async () => {
  const { app, ipcMain, protocol, session } = electron;
  await import('../../../../src-main/electron/main.ts');
  await vi.waitFor(() => expect(electron.BrowserWindow.made).toHaveLength(1));
  const { webRequest, ...rest } = session.defaultSession;
  Object.assign(composed, {
    loaded: electron.BrowserWindow.made[0]?.loadURL.mock.calls,
    schemes: protocol.registerSchemesAsPrivileged.mock.calls.flat(2),
    channels: ipcMain.handle.mock.calls,
    switches: app.commandLine.appendSwitch.mock.calls.length,
    sandbox: app.enableSandbox.mock.calls.length,
    session: Object.fromEntries(
      Object.entries({ ...rest, ...webRequest }).map(([name, mock]) => [name, mock.mock.calls.length]),
    ),
  });
});

describe('Electron’s security checklist', () => {
  test('1. only secure content: the page and all it loads come from the program', () => {
    expect(composed.loaded).toEqual([['app://tsudoi/index.html']]);
    expect(source('src-renderer/index.html')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(composed.session).toMatchObject({ onBeforeRequest: 1 });
  });

  test('2. no Node in the page, its workers or its frames', () => {
    expect(windowPreferences()).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  test('3. context isolation', () => {
    expect(windowPreferences()).toMatchObject({ contextIsolation: true });
  });

  test('4. every process is sandboxed', () => {
    expect(windowPreferences()).toMatchObject({ sandbox: true });
    expect(composed).toMatchObject({ sandbox: 1, switches: 0 });
  });

  test('5. permission requests are answered, and so are checks and devices', () => {
    expect(composed.session).toMatchObject({
      setPermissionRequestHandler: 1,
      setPermissionCheckHandler: 1,
      setDevicePermissionHandler: 1,
    });
  });

  test('6. webSecurity stays on', () => {
    expect(windowPreferences()).toMatchObject({ webSecurity: true });
  });

  test('7. a content security policy without unsafe-*, by header and with every answer', () => {
    const policy = securityHeaders('n')['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
  });

  test('8. no mixed content', () => {
    expect(windowPreferences()).toMatchObject({ allowRunningInsecureContent: false });
  });

  test('9. no experimental features', () => {
    expect(windowPreferences()).toMatchObject({ experimentalFeatures: false });
  });

  test('10. no Blink features by name', () => {
    expect(Object.keys(windowPreferences())).not.toContain('enableBlinkFeatures');
  });

  test('11. and 12. no <webview>, and none that could open popups or be attached', () => {
    expect(windowPreferences()).toMatchObject({ webviewTag: false });
    const { fire } = madeContents();
    expect(fire('will-attach-webview')).toBe('prevented');
  });

  test('13. no navigation away, of the page or of a frame in it', () => {
    const { fire } = madeContents();
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(fire(name, 'https://example.com/')).toBe('prevented');
      expect(fire(name, 'app://tsudoi/index.html')).toBe('let through');
    }
  });

  test('14. no new windows', () => {
    const { open } = madeContents();
    expect(open?.({ url: 'app://tsudoi/index.html' })).toEqual({ action: 'deny' });
    expect(open?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
  });

  test('15. openExternal stands in one place, behind the check and the question', () => {
    expect(filesThatName('openExternal')).toEqual(['src-main/electron/open-outside.ts']);
    // Its own tests: open-outside.test.ts.
  });

  test('16. the Electron that is pinned is of a supported major version', () => {
    const { devDependencies } = JSON.parse(source('package.json')) as {
      devDependencies: Record<string, string>;
    };
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number.parseInt(devDependencies.electron ?? '', 10)).toBeGreaterThanOrEqual(45);
  });

  test('17. every IPC channel checks its sender', async () => {
    expect(composed.channels.map(([name]) => name).sort()).toEqual([...CHANNELS].sort());
    for (const [, handle] of composed.channels) {
      const foreign = { senderFrame: { url: 'https://example.com/', parent: null } };
      expect(await handle(foreign, {})).toMatchObject({ ok: false, error: { facts: { why: 'sender' } } });
    }
    expect(filesThatName('ipcMain.on')).toEqual([]);
  });

  test('18. a scheme of its own in place of file://', () => {
    expect(composed.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
    expect(filesThatName('loadFile')).toEqual([]);
  });

  test('19. the fuses: what the package check reads back is what is set', () => {
    const yaml = source('electron-builder.yml');
    const fuses = Object.fromEntries(
      [
        ...(yaml.split('electronFuses:\n')[1]?.split('\n\n')[0] ?? '').matchAll(
          /^ {2}(\w+): (true|false)$/gm,
        ),
      ].map(([, name, value]) => [name, value === 'true']),
    );
    expect(fuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('20. of Electron’s own, the page gets one function, and no event or sender', async () => {
    await import('../../../../src-main/electron/preload.ts');
    const [name, api] = electron.contextBridge.exposeInMainWorld.mock.calls[0] ?? [];
    expect(name).toBe('tsudoi');
    expect(Object.keys(api as object)).toEqual(['invoke']);
    expect(electron.contextBridge.exposeInMainWorld).toHaveBeenCalledOnce();
    const { invoke } = api as { invoke(channel: unknown, argument: unknown): Promise<unknown> };
    electron.ipcRenderer.invoke.mockClear();
    for (const channel of [
      'ELECTRON_BROWSER_REQUIRE',
      'fs.read',
      '__proto__',
      7,
      { toString: () => 'app.info' },
    ]) {
      expect(await invoke(channel, {})).toMatchObject({ ok: false, error: { code: 'unknown-channel' } });
    }
    for (const argument of [() => 1, async () => 1, { a: Promise.resolve(1) }, { a: document() }]) {
      expect(await invoke('app.info', argument)).toMatchObject({
        ok: false,
        error: { code: 'bad-argument' },
      });
    }
    expect(electron.ipcRenderer.invoke).not.toHaveBeenCalled();
  });
});

/** A stand-in for an element of the page. */
const document = (): object => new (class HTMLDivElement {})();

/** Contents as Electron makes them, with what the program hung on them. */
function madeContents() {
  const listeners = new Map<string, (event: object) => void>();
  let open: ((details: { url: string }) => unknown) | undefined;
  electron.app.emit(
    'web-contents-created',
    {},
    {
      on: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
      setWindowOpenHandler: (handler: typeof open) => {
        open = handler;
      },
    },
  );
  const fire = (name: string, url = 'app://tsudoi/index.html'): string => {
    const event = { url, preventDefault: vi.fn() };
    listeners.get(name)?.(event);
    return event.preventDefault.mock.calls.length > 0 ? 'prevented' : 'let through';
  };
  return { fire, open };
}

/** The files of the main process that hold a word. */
function filesThatName(word: string): string[] {
  const files = import.meta.glob('../../../../src-main/**/*.ts', {
    query: '?raw',
    eager: true,
    import: 'default',
  });
  return Object.entries(files)
    .filter(([, text]) => String(text).includes(word))
    .map(([file]) => file.slice(file.indexOf('src-main/')));
}
