import { app, type Session, type WebContents } from 'electron';
import { isAppUrl } from './app-origin.ts';

/**
 * Denies every web contents what this program never needs: leaving its own pages, opening windows,
 * embedding others. Call before the app is ready; it holds for windows made later too.
 */
export function lockDownContents(): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => {
      if (!isAppUrl(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isAppUrl(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Permissions that a page of ours may have: storage that the browser does not evict, and copying. */
const GRANTED = new Set(['persistent-storage', 'clipboard-sanitized-write']);

/**
 * Denies a session every permission but those two, every device, and the network: the program is
 * offline, and whatever asks for an address is refused before a name is looked up.
 */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, decide) =>
    decide(GRANTED.has(permission) && isAppUrl(contents.getURL())),
  );
  session.setPermissionCheckHandler(
    (contents, permission) => GRANTED.has(permission) && isAppUrl(contents?.getURL() ?? ''),
  );
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !isLocal(request.url) }));
}

/** Our scheme, data the page made itself, and the developer tools' own pages. */
function isLocal(address: string): boolean {
  return isAppUrl(address) || /^(?:data|blob|devtools|chrome-extension):/.test(address);
}
