import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readRendererFile } from '../web/renderer-files.ts';
import { newNonce, securityHeaders } from '../web/security-headers.ts';

/** Serves the built renderer's files, and nothing else, on 127.0.0.1 under a port that is free, to a browser of ours. */
export interface PageServer {
  readonly origin: string;
  close(): Promise<void>;
}

export async function servePages(root: string): Promise<PageServer> {
  let host = '';
  const server = createServer((request, response) => {
    const nonce = newNonce();
    const headers = securityHeaders(nonce);
    if (request.method !== 'GET' || request.headers.host !== host) {
      response.writeHead(403, headers).end();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', `http://${host}`);
    void readRendererFile(root, pathname, nonce).then((file) => {
      if (file === null) response.writeHead(404, headers).end();
      else response.writeHead(200, { ...headers, 'content-type': file.type }).end(file.body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
  // A server that listens on an address of the network has one.
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
