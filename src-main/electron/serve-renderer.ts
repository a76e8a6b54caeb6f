import { protocol } from 'electron';
import { readRendererFile } from '../web/renderer-files.ts';
import { newNonce, securityHeaders } from '../web/security-headers.ts';
import { isAppUrl, SCHEME } from './app-origin.ts';

/** Declares app:// as a standard, secure scheme. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Answers app://tsudoi/… from the built renderer.
 * @param root the folder dist/renderer
 */
export function serveRenderer(root: string): void {
  protocol.handle(SCHEME, (request) => answerRendererRequest(root, request));
}

/** The answer to one request of the app:// scheme; exported for its tests. */
export async function answerRendererRequest(root: string, request: Request): Promise<Response> {
  const nonce = newNonce();
  const headers = securityHeaders(nonce);
  if (request.method !== 'GET' || !isAppUrl(request.url)) return new Response(null, { status: 403, headers });
  const file = await readRendererFile(root, new URL(request.url).pathname, nonce);
  if (file === null) return new Response(null, { status: 404, headers });
  return new Response(file.body, { headers: { ...headers, 'content-type': file.type } });
}
