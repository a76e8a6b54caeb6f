import { EventEmitter } from 'node:events';

type Decide<T> = (answer: T) => void;
type PermissionRequestHandler = (
  contents: unknown,
  permission: string,
  decide: Decide<boolean>,
  details: object,
) => void;
type BeforeRequestListener = (
  request: { url: string; method: string },
  decide: Decide<{ cancel?: boolean }>,
) => void;

/** Electron's Session: permissions and the filter of requests. `will-download` is never emitted: Playwright takes downloads. */
export class DoubleSession extends EventEmitter {
  private permissionRequest: PermissionRequestHandler | null = null;
  private beforeRequest: BeforeRequestListener | null = null;
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequestListener | null) => {
      this.beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: PermissionRequestHandler | null): void {
    this.permissionRequest = handler;
  }

  /** Kept for the API's sake: Chromium's own checks cannot be reached from outside. */
  setPermissionCheckHandler(_handler: unknown): void {}

  setDevicePermissionHandler(_handler: unknown): void {}

  setSpellCheckerEnabled(_isEnabled: boolean): void {}

  /** For the double: would the app grant this permission? Without a handler Electron grants all. */
  isGranted(contents: unknown, permission: string): boolean {
    let granted = this.permissionRequest === null;
    const decide = (answer: boolean) => {
      granted = answer;
    };
    this.permissionRequest?.(contents, permission, decide, {});
    return granted;
  }

  /** For the double: may the request go on? */
  isAllowed(url: string, method: string): boolean {
    let allowed = true;
    this.beforeRequest?.({ url, method }, ({ cancel }) => {
      allowed = cancel !== true;
    });
    return allowed;
  }
}
