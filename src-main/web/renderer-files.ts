import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where index.html wants the nonce of this load; the build writes it (scripts/build/renderer.mjs). */
const NONCE_PLACEHOLDER = '__TSUDOI_NONCE__';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

export interface RendererFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/**
 * Reads one file of the built renderer.
 * @param root the folder dist/renderer
 * @param pathname the URL's path, still percent-encoded; `/` is the page
 * @param nonce put into a page in place of the build's placeholder
 * @returns null where the path leaves the folder, is of no served type, or is not there
 */
export async function readRendererFile(
  root: string,
  pathname: string,
  nonce: string,
): Promise<RendererFile | null> {
  const file = resolveInside(root, pathname);
  const type = file === null ? undefined : TYPES[path.extname(file)];
  if (file === null || type === undefined) return null;
  try {
    const body = await readFile(file);
    if (path.extname(file) !== '.html') return { body: new Uint8Array(body), type };
    const page = body.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce);
    return { body: new TextEncoder().encode(page), type };
  } catch {
    return null;
  }
}

function resolveInside(root: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  // A backslash is a separator on Windows, a colon names a drive or a stream there, NUL ends a path in
  // the system's calls, and a file has no slash behind it.
  if (/[\0\\:]|.\/$/.test(decoded)) return null;
  const file = path.resolve(
    root,
    `.${decoded === '/' ? '/index.html' : path.posix.normalize(`/${decoded}`)}`,
  );
  const relative = path.relative(root, file);
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return isInside ? file : null;
}
