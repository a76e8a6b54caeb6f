/** The page of a custom scheme lives at an https address of a name that cannot exist (RFC 2606). */
const SUFFIX = 'double.invalid';

/**
 * `app://tsudoi/a` -> `https://tsudoi.app.double.invalid/a`: Chromium without Electron's code cannot
 * have a standard, secure custom scheme, but a secure origin of its own serves as well.
 */
export function toWeb(address: string, isHandled: (scheme: string) => boolean): string {
  const [, scheme = '', host = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address) ?? [];
  return isHandled(scheme) ? `https://${host}.${scheme}.${SUFFIX}${rest || '/'}` : address;
}

/** The way back; other addresses stay as they are. */
export function toApp(address: string): string {
  return address.replace(/^https:\/\/([^/]*)\.([a-z0-9+-]+)\.double\.invalid(?=\/|$)/, '$2://$1');
}
