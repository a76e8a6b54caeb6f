import { expect, test } from './fixtures.ts';

test.describe('the host', () => {
  test('answers over the bridge and says which it is', async ({ app }) => {
    const reply = await app.page.evaluate(async () => {
      const bridge = (
        globalThis as { tsudoi?: { invoke(channel: string, argument: unknown): Promise<unknown> } }
      ).tsudoi;
      return bridge ? bridge.invoke('app.info', {}) : null;
    });
    if (app.host === 'browser') expect(reply).toBeNull();
    else expect(reply).toMatchObject({ ok: true, value: { host: 'electron' } });
  });

  test('lets no Node into the page', async ({ app }) => {
    const kinds = await app.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer'].map((name) => typeof Reflect.get(globalThis, name)),
    );
    expect(kinds).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
  });

  test('blocks an inline script and an inline style', async ({ app }) => {
    app.allowProblems(/Content Security Policy|violates the following/);
    const blocked = await app.page.evaluate(async () => {
      const reported: string[] = [];
      addEventListener('securitypolicyviolation', (event) => reported.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'globalThis.wasRun = true';
      const style = document.createElement('style');
      style.textContent = 'body { outline: 1px solid }';
      document.body.append(script, style);
      // Reports are queued as tasks; a message to oneself comes after them.
      while (reported.length < 2) await new Promise((resolve) => requestAnimationFrame(resolve));
      return { reported: reported.sort(), wasRun: Reflect.has(globalThis, 'wasRun') };
    });
    expect(blocked).toEqual({ reported: ['script-src-elem', 'style-src-elem'], wasRun: false });
  });

  test('reaches nothing outside this machine', async ({ app }) => {
    app.allowProblems(
      /Content Security Policy|violates the following|Failed to load resource|Refused to connect|Fetch API cannot load/,
    );
    const outcome = await app.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
  });

  test('stores by its own origin, and finds it again after a restart and a kill', async ({ app }) => {
    const put = (value: string) =>
      app.page.evaluate(
        (text) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('host-test', 1);
            opening.onupgradeneeded = () => opening.result.createObjectStore('texts');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const writing = opening.result.transaction('texts', 'readwrite', { durability: 'strict' });
              writing.objectStore('texts').put(text, 'text');
              writing.oncomplete = () => resolve();
            };
          }),
        value,
      );
    const get = () =>
      app.page.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const opening = indexedDB.open('host-test', 1);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const reading = opening.result.transaction('texts').objectStore('texts').get('text');
              reading.onsuccess = () => resolve(reading.result);
              reading.onerror = () => reject(reading.error);
            };
          }),
      );
    await put('第8回');
    await app.restart();
    expect(await get()).toBe('第8回');
    await put('第9回');
    await app.kill9();
    await app.restart();
    expect(await get()).toBe('第9回');
  });
});
