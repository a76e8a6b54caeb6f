import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeFrame, encodeFrame } from '../../shared/bridge/frame.ts';
import { MAX_ARGUMENT_BYTES } from '../../shared/bridge/limits.ts';
import type { Dispatch } from '../bridge/dispatcher.ts';
import { readRendererFile } from '../web/renderer-files.ts';
import { newNonce, securityHeaders } from '../web/security-headers.ts';
import { checkCaller, checkHost, newToken, only } from './guard.ts';
import { readBody } from './read-body.ts';

/** What a caller may take: in ms, and in bytes. */
export interface ServerLimits {
  /** From the connection to the last header. */
  readonly headersMs: number;
  /** From the connection to the last byte of the request. */
  readonly requestMs: number;
  /** Without a byte in either direction; longer than the slowest handler takes to answer. */
  readonly idleMs: number;
  /** How often the first two are looked at. */
  readonly checkMs: number;
  readonly bodyBytes: number;
}

/** On one machine headers take no time, and the largest file takes a second. */
const LIMITS: ServerLimits = {
  headersMs: 10_000,
  requestMs: 60_000,
  idleMs: 180_000,
  checkMs: 2_000,
  bodyBytes: MAX_ARGUMENT_BYTES,
};
const API = '/api/';
const FRAME_TYPE = 'application/vnd.tsudoi.frame';

export interface BrowserHost {
  /** Opens the program; the token is in the fragment, which a browser never sends. */
  readonly url: string;
  readonly token: string;
  close(): Promise<void>;
}

/**
 * Serves the renderer and the services on 127.0.0.1, to this machine's browsers alone.
 * @param options.port 0 takes any free one
 * @param options.rendererRoot the folder dist/renderer
 * @param options.limits others than the usual ones, for tests
 * @throws the system's error (EADDRINUSE, EACCES) when the port cannot be had
 */
export async function startServer(options: {
  readonly port: number;
  readonly rendererRoot: string;
  readonly dispatch: Dispatch;
  readonly limits?: Partial<ServerLimits>;
}): Promise<BrowserHost> {
  const token = newToken();
  const limits = { ...LIMITS, ...options.limits };
  let host = '';
  const settings = {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: limits.checkMs,
  };
  const server = createServer(settings, (request, response) => {
    answer(request, response, { ...options, host, token, limits }).catch((error: unknown) => {
      // A caller that went away, or was too slow, in the middle of its request is no fault of ours.
      if (!request.destroyed) process.stderr.write(`[browser-host] ${String(error)}\n`);
      refuse(response, 500, 'error');
    });
  });
  server.setTimeout(limits.idleMs);
  host = `127.0.0.1:${await listen(server, options.port)}`;
  return { url: `http://${host}/#token=${token}`, token, close: () => close(server) };
}

interface Context {
  readonly host: string;
  readonly token: string;
  readonly rendererRoot: string;
  readonly dispatch: Dispatch;
  readonly limits: ServerLimits;
}

async function answer(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const refusal = checkHost(request.headersDistinct, context.host);
  if (refusal) return refuse(response, refusal.status, refusal.reason);
  const pathname = pathOf(request.url ?? '/', context.host);
  if (pathname === null) return refuse(response, 400, 'target');
  return pathname.startsWith(API)
    ? answerCall(request, response, context, pathname.slice(API.length))
    : answerFile(request, response, context, pathname);
}

/** The path of a request's target; null for one that names a server, as a request to a proxy does. */
function pathOf(target: string, host: string): string | null {
  const base = `http://${host}`;
  if (!target.startsWith('/') || !URL.canParse(target, base)) return null;
  const url = new URL(target, base);
  return url.host === host ? url.pathname : null;
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
  channel: string,
): Promise<void> {
  const refusal = checkCaller(request.headersDistinct, context.host, context.token);
  if (refusal) return refuse(response, refusal.status, refusal.reason);
  if (request.method !== 'POST') return refuse(response, 405, 'method');
  if (only(request.headersDistinct['content-type']) !== FRAME_TYPE) return refuse(response, 415, 'type');
  const body = await readBody(request, context.limits.bodyBytes);
  if (body === null) return refuse(response, 413, 'size');
  let argument: unknown;
  try {
    argument = decodeFrame(body);
  } catch {
    return refuse(response, 400, 'frame');
  }
  const reply = encodeFrame(await context.dispatch(channel, argument));
  response.writeHead(200, { ...securityHeaders(newNonce()), 'content-type': FRAME_TYPE }).end(reply);
}

async function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
  pathname: string,
): Promise<void> {
  if (request.method !== 'GET') return refuse(response, 405, 'method');
  const nonce = newNonce();
  const file = await readRendererFile(context.rendererRoot, pathname, nonce);
  if (file === null) return refuse(response, 404, 'not found');
  response.writeHead(200, { ...securityHeaders(nonce), 'content-type': file.type }).end(file.body);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What is left of a refused body is not read, so the connection cannot be used again.
  const headers = { ...securityHeaders(newNonce()), 'content-type': 'text/plain', connection: 'close' };
  response.writeHead(status, headers).end(reason);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
