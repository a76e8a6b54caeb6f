import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { decodeFrame, encodeFrame } from '../../../shared/bridge/frame.ts';
import { ok } from '../../../shared/lib/result.ts';
import { findPortHolder } from '../../../src-main/browser-host/port-holder.ts';
import { type BrowserHost, startServer } from '../../../src-main/browser-host/server.ts';

const dispatch = vi.fn(async (_channel: string, _argument: unknown) => ok(new Uint8Array([1, 2, 3])));
let host: BrowserHost;
let root: string;
let origin: string;

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-'));
  fs.writeFileSync(path.join(root, 'index.html'), '<p nonce="__TSUDOI_NONCE__">');
  host = await startServer({ port: 0, rendererRoot: root, dispatch });
  origin = new URL(host.url).origin;
});
afterAll(async () => {
  await host.close();
  fs.rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request with exactly these headers: fetch would not let a Host or an Origin be chosen. */
function ask(
  method: string,
  target: string,
  headers: http.OutgoingHttpHeaders,
  body?: Uint8Array,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(origin);
    const request = http.request({ host: '127.0.0.1', port, method, path: target, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

const caller = () => ({
  origin,
  authorization: `Bearer ${host.token}`,
  'content-type': 'application/vnd.tsudoi.frame',
});
const call = (headers: http.OutgoingHttpHeaders, body = encodeFrame({}), target = '/api/app.info') =>
  ask('POST', target, headers, body);

describe('the loopback server', () => {
  test('is reachable on 127.0.0.1 alone, with the token in the fragment', () => {
    expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/);
  });

  test('serves the page to anyone on this machine, with a nonce and without the token', async () => {
    const page = await ask('GET', '/', {});
    const nonce = /nonce="([^"]+)"/.exec(page.body.toString())?.[1];
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(page.body.toString()).not.toContain(host.token);
  });

  test('answers our own page, bytes and all', async () => {
    const argument = { name: 'a.csv', bytes: new Uint8Array([0, 255]) };
    const answer = await call(caller(), encodeFrame(argument), '/api/file.read');
    expect(answer.status).toBe(200);
    expect(decodeFrame(answer.body)).toEqual(ok(new Uint8Array([1, 2, 3])));
    expect(dispatch).toHaveBeenCalledWith('file.read', argument);
  });

  test('cannot be started twice on a port, and the holder of it can be named', async () => {
    const port = Number(new URL(origin).port);
    await expect(startServer({ port, rendererRoot: root, dispatch })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    const holder = await findPortHolder(port);
    if (process.platform === 'linux') expect(holder).toContain(`(${process.pid})`);
    else expect(holder).toBeNull();
  });
});
