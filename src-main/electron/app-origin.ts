/**
 * The renderer's origin. It is the key under which Chromium keeps a person's IndexedDB: it never
 * changes, or their plans are gone from sight.
 */
export const SCHEME = 'app';
const HOST = 'tsudoi';
export const START_URL = `${SCHEME}://${HOST}/index.html`;
/** The clock of the stage, in a window of its own. */
export const STAGE_URL = `${SCHEME}://${HOST}/stage.html`;

/**
 * Is this one of the program's own pages? Node's URL gives the origin 'null' for a scheme that is
 * not special, so protocol and host are compared, never `.origin`.
 */
export function isAppUrl(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST;
}
