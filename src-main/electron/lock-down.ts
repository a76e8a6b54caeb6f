import { app, BrowserWindow, type Session, type WebContents } from 'electron';
import { isAppUrl } from './app-origin.ts';
import { createOutsideOpener } from './open-outside.ts';

/**
 * Denies every web contents what this program never needs: leaving its own pages, opening windows,
 * embedding others. Where the page asks for a window, the person is asked whether another program may
 * show that address. Call before the app is ready; it holds for windows made later too.
 */
export function lockDownContents(): void {
  const openOutside = createOutsideOpener();
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!isAppUrl(event.url)) event.preventDefault();
  };
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      void openOutside(BrowserWindow.fromWebContents(contents), url).catch((error: unknown) => {
        process.stderr.write(`[open outside] ${String(error)}\n`);
      });
      return { action: 'deny' };
    });
  });
}

/** Permissions that a page of ours may have: storage that the browser does not evict, copying, and the stage's clock over the whole screen. */
const GRANTED = new Set(['persistent-storage', 'clipboard-sanitized-write', 'fullscreen']);

/**
 * Denies a session every permission but those three, every device, downloads (files are handed out by
 * main, through a dialog), and the network: the program is offline, and whatever asks for an address is
 * refused before a name is looked up.
 */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, decide) =>
    decide(GRANTED.has(permission) && isAppUrl(contents.getURL())),
  );
  session.setPermissionCheckHandler(
    (contents, permission) => GRANTED.has(permission) && isAppUrl(contents?.getURL() ?? ''),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !isLocal(request.url) }));
}

/** Our scheme, data the page made itself, and the developer tools' own pages. */
function isLocal(address: string): boolean {
  return isAppUrl(address) || /^(?:data|blob|devtools|chrome-extension):/.test(address);
}
