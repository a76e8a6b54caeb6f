import type { ElectronApplication } from '@playwright/test';
import type { AppUnderTest } from '../helpers/e2e/app-under-test.ts';
import { expect, test } from './fixtures.ts';

/** The items of Electron's security checklist that show while the program runs; the others: checklist.test.ts. */

/** The main process, to put other answers into its dialogs. */
const mainOf = (app: AppUnderTest): ElectronApplication =>
  (app as unknown as { main: ElectronApplication }).main;

test('the page stays shut in: no Node, no code from text, no frame, no worker, no permission, no other page', async ({
  app,
}) => {
  app.allowProblems(
    /Content Security Policy|violates the following|ERR_|Failed to load resource|Not allowed|navigate|Refused to|Permission|blocked|Fetch API/i,
  );
  const { page } = app;

  await test.step('no Node and nothing of Electron but one function (2, 3, 4, 20)', async () => {
    const seen = await page.evaluate(() => ({
      kinds: ['require', 'process', 'module', 'global', 'Buffer', 'ipcRenderer', 'electron'].map(
        (name) => typeof Reflect.get(globalThis, name),
      ),
      api: Object.keys(Reflect.get(globalThis, 'tsudoi') as object),
    }));
    expect(seen).toEqual({ kinds: Array(7).fill('undefined'), api: ['invoke'] });
    // The page cannot put another function in its place.
    const isFrozen = await page.evaluate(() => {
      const { tsudoi } = globalThis as unknown as { tsudoi: { invoke: unknown } };
      const before = tsudoi.invoke;
      try {
        tsudoi.invoke = () => undefined;
      } catch {}
      return tsudoi.invoke === before;
    });
    expect(isFrozen).toBe(true);
  });

  await test.step('the policy runs no text, no frame, no worker, no style (7, 8)', async () => {
    const directives = await page.evaluate(async () => {
      const reported = new Set<string>();
      addEventListener('securitypolicyviolation', (event) => reported.add(event.effectiveDirective));
      const add = (tag: string, properties: object) =>
        document.body.append(Object.assign(document.createElement(tag), properties));
      add('script', { src: 'https://example.com/a.js' });
      add('iframe', { src: 'https://example.com/' });
      add('img', { src: 'https://example.com/a.png' });
      add('link', { rel: 'stylesheet', href: 'https://example.com/a.css' });
      await fetch('https://example.com/').catch(() => undefined);
      add('object', { data: 'https://example.com/a.swf' });
      const wanted = [
        'script-src-elem',
        'frame-src',
        'img-src',
        'style-src-elem',
        'connect-src',
        'object-src',
      ];
      // Reports are queued as tasks; they come after the frame in which they were caused.
      while (!wanted.every((name) => reported.has(name)))
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return [...reported].sort();
    });
    expect(directives).toEqual([
      'connect-src',
      'frame-src',
      'img-src',
      'object-src',
      'script-src-elem',
      'style-src-elem',
    ]);
  });

  await test.step('permissions are refused (5)', async () => {
    const states = await page.evaluate(() =>
      Promise.all(
        ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
        ),
      ),
    );
    expect(states).toEqual(Array(6).fill('denied'));
  });

  await test.step('only plain data crosses (17, 20)', async () => {
    const refusals = await page.evaluate(async () => {
      const { tsudoi } = globalThis as unknown as {
        tsudoi: { invoke(channel: unknown, argument: unknown): Promise<{ ok: boolean }> };
      };
      const circle: Record<string, unknown> = {};
      circle.self = circle;
      const odd: unknown[] = [
        () => undefined,
        async () => '/etc/passwd',
        Promise.resolve(1),
        document.body,
        window,
        circle,
        new Map(),
        { surplus: () => Promise.resolve(1) },
        JSON.parse('{"__proto__":{"a":1}}'),
        undefined,
      ];
      return Promise.all(
        odd.map((argument) =>
          // A border may throw, as contextBridge does, or answer.
          new Promise((resolve) => resolve(tsudoi.invoke('app.info', argument))).then(
            (reply) => (reply as { ok: boolean }).ok,
            () => false,
          ),
        ),
      );
    });
    expect(refusals).toEqual(Array(10).fill(false));
  });

  await test.step('another program is opened for https and mail only, and only on a yes (14, 15)', async () => {
    const main = mainOf(app);
    await main.evaluate(({ dialog, shell }) => {
      const asked: string[] = [];
      const opened: string[] = [];
      Object.assign(globalThis, { asked, opened, answer: 0 });
      dialog.showMessageBox = (async (_window: unknown, { detail }: { detail: string }) => {
        asked.push(detail.split('\n')[0] ?? '');
        return { response: Reflect.get(globalThis, 'answer') as number, checkboxChecked: false };
      }) as never;
      shell.openExternal = async (address: string) => void opened.push(address);
    });
    const seen = (name: string) => main.evaluate((_electron, key) => Reflect.get(globalThis, key), name);
    const open = (address: string) => page.evaluate((url) => String(window.open(url)), address);
    for (const address of ['file:///etc/passwd', 'http://example.com/', 'ms-msdt:/id', 'javascript:alert(1)'])
      await open(address);
    expect(await open('https://example.com/no')).toBe('null');
    await expect.poll(() => seen('asked')).toEqual(['https://example.com/no']);
    await main.evaluate(() => Object.assign(globalThis, { answer: 1 }));
    await open('mailto:a@example.jp');
    await expect.poll(() => seen('opened')).toEqual(['mailto:a@example.jp']);
    expect(page.context().pages()).toHaveLength(1);
  });

  await test.step('the page stays where it is (1, 13, 18)', async () => {
    const before = page.url();
    for (const address of ['https://example.com/', 'file:///etc/passwd', 'data:text/html,a']) {
      await page.evaluate((url) => {
        location.href = url;
      }, address);
      await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
      expect(page.url()).toBe(before);
    }
  });
});
