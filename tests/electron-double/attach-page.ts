import { randomBytes } from 'node:crypto';
import type { CdpEvent, Chromium } from './chromium.ts';
import { BINDING, isolatedWorldScript, mainWorldScript, WORLD } from './page-scripts.ts';

/** A tab of Chromium with the preload in place, not yet at any address. */
export interface AttachedPage {
  readonly targetId: string;
  send<T>(method: string, params?: object): Promise<T>;
}

/** What Chromium's permissions are called in Electron and in the DevTools protocol. */
const PERMISSIONS = [
  ['notifications', 'notifications'],
  ['geolocation', 'geolocation'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['clipboard-read', 'clipboard-read'],
  ['midi', 'midi'],
] as const;

/**
 * Opens a tab and prepares it: the preload runs in an isolated world before any script of a page,
 * and every request is held until it is answered.
 * @param options.preload the preload's code; '' for none
 * @param options.isGranted whether the app grants a permission, by Electron's name
 */
export async function attachPage(options: {
  readonly chromium: Chromium;
  readonly width: number;
  readonly height: number;
  readonly preload: string;
  isGranted(permission: string): boolean;
  onEvent(event: CdpEvent): void;
}): Promise<AttachedPage> {
  const { chromium, width, height } = options;
  const { targetId } = await chromium.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    width,
    height,
  });
  const attachment = { targetId, flatten: true };
  const { sessionId } = await chromium.send<{ sessionId: string }>('Target.attachToTarget', attachment);
  const send: AttachedPage['send'] = (method, params = {}) => chromium.send(method, params, sessionId);
  const runFirst = (script: object) => send('Page.addScriptToEvaluateOnNewDocument', script);
  chromium.listen(sessionId, options.onEvent);
  const key = randomBytes(8).toString('hex');
  await Promise.all([
    send('Page.enable'),
    send('Runtime.enable'),
    send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD }),
    runFirst({ source: mainWorldScript(key) }),
    runFirst({ worldName: WORLD, source: isolatedWorldScript(key, options.preload, process.platform) }),
    send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    ...PERMISSIONS.map(([electron, name]) =>
      chromium.send('Browser.setPermission', {
        permission: { name },
        setting: options.isGranted(electron) ? 'granted' : 'denied',
      }),
    ),
  ]);
  return { targetId, send };
}
