import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MAX_INPUT_BYTES } from '../../shared/bridge/contract.ts';
import { decodeFrame, encodeFrame } from '../../shared/bridge/frame.ts';
import type { Dispatch } from '../bridge/dispatcher.ts';
import { readRendererFile } from '../web/renderer-files.ts';
import { newNonce, securityHeaders } from '../web/security-headers.ts';
import { checkCaller, checkHost, newToken } from './guard.ts';
import { readBody } from './read-body.ts';

/** An argument may be a file of the largest size, and the JSON around it. */
const MAX_BODY_BYTES = MAX_INPUT_BYTES + 1024 * 1024;
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
 * @throws the system's error (EADDRINUSE, EACCES) when the port cannot be had
 */
export async function startServer(options: {
  readonly port: number;
  readonly rendererRoot: string;
  readonly dispatch: Dispatch;
}): Promise<BrowserHost> {
  const token = newToken();
  let host = '';
  const server = createServer((request, response) => {
    answer(request, response, { ...options, host, token }).catch((error: unknown) => {
      process.stderr.write(`[browser-host] ${String(error)}\n`);
      refuse(response, 500, 'error');
    });
  });
  host = `127.0.0.1:${await listen(server, options.port)}`;
  return { url: `http://${host}/#token=${token}`, token, close: () => close(server) };
}

interface Context {
  readonly host: string;
  readonly token: string;
  readonly rendererRoot: string;
  readonly dispatch: Dispatch;
}

async function answer(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const refusal = checkHost(request.headers, context.host);
  if (refusal) return refuse(response, refusal.status, refusal.reason);
  const { pathname } = new URL(request.url ?? '/', `http://${context.host}`);
  return pathname.startsWith(API)
    ? answerCall(request, response, context, pathname.slice(API.length))
    : answerFile(request, response, context, pathname);
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
  channel: string,
): Promise<void> {
  const refusal = checkCaller(request.headers, context.host, context.token);
  if (refusal) return refuse(response, refusal.status, refusal.reason);
  if (request.method !== 'POST') return refuse(response, 405, 'method');
  if (request.headers['content-type'] !== FRAME_TYPE) return refuse(response, 415, 'type');
  const body = await readBody(request, MAX_BODY_BYTES);
  if (body === null) return refuse(response, 413, 'size');
  let argument: unknown;
  try {
    argument = decodeFrame(body);
  } catch {
    return refuse(response, 400, 'frame');
  }
  const reply = encodeFrame(await context.dispatch(decodeURIComponent(channel), argument));
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
