import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { encodeFrame } from '../../../shared/bridge/frame.ts';
import { ok } from '../../../shared/lib/result.ts';
import { type BrowserHost, type ServerLimits, startServer } from '../../../src-main/browser-host/server.ts';
import { record } from '../../helpers/faults/results.ts';
import { type RawAnswer, rawRequest, sendRaw } from '../../helpers/raw-http.ts';

/** Everything that asks the loopback server and is not the program's own page, one by one and in pairs. */

const BODY_BYTES = 4_000;
const dispatch = vi.fn(async () => ok('answered'));
let root: string;
let server: BrowserHost;
let port: number;
/** Refusals that came as they should. */
let refused = 0;
/** Requests that should have been refused and were answered otherwise. */
let accepted = 0;

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-'));
  fs.mkdirSync(path.join(root, 'renderer'));
  fs.writeFileSync(path.join(root, 'renderer/index.html'), 'the page');
  fs.writeFileSync(path.join(root, 'renderer/app.js'), 'the script');
  for (const name of ['secret.json', 'renderer.json', 'renderer/secret.pem']) {
    fs.writeFileSync(path.join(root, name), 'secret');
  }
  server = await start({});
  port = Number(new URL(server.url).port);
});

/** The server, patient as in use unless told otherwise: a busy machine must not turn a refusal into a time-out. */
const start = (limits: Partial<ServerLimits>): Promise<BrowserHost> =>
  startServer({
    port: 0,
    rendererRoot: path.join(root, 'renderer'),
    dispatch,
    limits: { bodyBytes: BODY_BYTES, ...limits },
  });

afterAll(async () => {
  await server.close();
  fs.rmSync(root, { recursive: true });
  console.log(`The browser host refused ${refused} requests.`);
  record('request to the browser host that is not its own page’s: refused', refused + accepted, accepted);
});

type Value = string | readonly string[] | null;
/** One thing about a request: what is right, and what must be refused with which status. */
interface Dimension {
  readonly name: string;
  readonly good: Value;
  readonly bad: readonly (readonly [string, Value, number])[];
}

const own = () => `127.0.0.1:${port}`;

/** In the order in which they are looked at: the first that is wrong decides. */
function dimensions(): readonly Dimension[] {
  const right = `Bearer ${server.token}`;
  const flipped = `${right.slice(0, -1)}${right.endsWith('A') ? 'B' : 'A'}`;
  return [
    {
      name: 'Host',
      good: own(),
      bad: [
        ['none', null, 400],
        ['empty', '', 421],
        ['a foreign name', `evil.example:${port}`, 421],
        ['localhost', `localhost:${port}`, 421],
        ['without its port', '127.0.0.1', 421],
        ['another port', `127.0.0.1:${port + 1}`, 421],
        ['the port with a nought', `127.0.0.1:0${port}`, 421],
        ['a trailing dot', `127.0.0.1.:${port}`, 421],
        ['a name that begins like ours', `127.0.0.1.evil.example:${port}`, 421],
        ['IPv6', `[::1]:${port}`, 421],
        ['IPv4 in IPv6', `[::ffff:127.0.0.1]:${port}`, 421],
        ['all addresses', `0.0.0.0:${port}`, 421],
        ['the short form', `127.1:${port}`, 421],
        ['as a number', `2130706433:${port}`, 421],
        ['a user', `a@127.0.0.1:${port}`, 421],
        ['ours, then another', [own(), 'evil.example'], 421],
        ['another, then ours', ['evil.example', own()], 421],
        ['ours twice', [own(), own()], 421],
      ],
    },
    {
      name: 'Origin',
      good: `http://${own()}`,
      bad: [
        ['none', null, 403],
        ['null', 'null', 403],
        ['another site', 'https://evil.example', 403],
        ['https', `https://${own()}`, 403],
        ['localhost', `http://localhost:${port}`, 403],
        ['another port', `http://127.0.0.1:${port + 1}`, 403],
        ['no port', 'http://127.0.0.1', 403],
        ['a path', `http://${own()}/`, 403],
        ['capitals', `HTTP://${own()}`, 403],
        ['Electron’s', 'app://tsudoi', 403],
        ['two', [`http://${own()}`, 'https://evil.example'], 403],
      ],
    },
    {
      name: 'Sec-Fetch-Site',
      good: 'same-origin',
      bad: [
        ['cross-site', 'cross-site', 403],
        ['same-site (another port)', 'same-site', 403],
        ['none (typed in)', 'none', 403],
        ['capitals', 'Same-Origin', 403],
        ['two', ['same-origin', 'cross-site'], 403],
      ],
    },
    {
      name: 'Authorization',
      good: right,
      bad: [
        ['none', null, 401],
        ['empty', '', 401],
        ['no token', 'Bearer', 401],
        ['a bare token', server.token, 401],
        ['one letter wrong', flipped, 401],
        ['one letter short', right.slice(0, -1), 401],
        ['one letter long', `${right}A`, 401],
        ['another scheme', `Basic ${server.token}`, 401],
        ['small letters', `bearer ${server.token}`, 401],
        ['two, the first right', [right, 'Bearer x'], 401],
      ],
    },
    {
      name: 'method',
      good: 'POST',
      bad: ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'].map((method) => [
        method,
        method,
        405,
      ]),
    },
    {
      name: 'Content-Type',
      good: 'application/vnd.tsudoi.frame',
      bad: [
        ['none', null, 415],
        ['what a form may send', 'text/plain', 415],
        ['what a form may send, with ours inside', 'text/plain;a=application/vnd.tsudoi.frame', 415],
        ['a form', 'application/x-www-form-urlencoded', 415],
        ['JSON', 'application/json', 415],
        ['with a parameter', 'application/vnd.tsudoi.frame; charset=utf-8', 415],
        ['two', ['application/vnd.tsudoi.frame', 'text/plain'], 415],
      ],
    },
    {
      name: 'body',
      good: 'frame',
      bad: [
        ['none', 'none', 400],
        ['no frame', 'garbage', 400],
        ['a frame cut off', 'cut', 400],
        ['a frame too long', 'long', 400],
        ['a part for __proto__', 'proto', 400],
        ['its head longer than it', 'head', 400],
        ['too large, as it says', 'declared', 413],
        ['too large, and does not say', 'streamed', 413],
      ],
    },
  ];
}

const FRAME = encodeFrame({});
const HEAD = '{"value":{},"parts":[{"path":["__proto__"],"length":1}]}';
const BODIES: Readonly<Record<string, Uint8Array>> = {
  frame: FRAME,
  none: new Uint8Array(),
  garbage: Buffer.from('{"a":1}'),
  cut: FRAME.subarray(0, -1),
  long: Buffer.concat([FRAME, Buffer.from([0])]),
  proto: Buffer.concat([Buffer.from([HEAD.length, 0, 0, 0]), Buffer.from(HEAD), Buffer.from([1])]),
  head: Buffer.from([255, 255, 255, 255, 1]),
  declared: new Uint8Array(BODY_BYTES + 1),
  streamed: new Uint8Array(BODY_BYTES + 1),
};

/** A call of the API with everything right but what is given. */
function call(changes: Readonly<Record<string, Value>>): Promise<RawAnswer> {
  const values = Object.fromEntries(dimensions().map(({ name, good }) => [name, good]));
  const { method, body: kind, ...headers } = { ...values, ...changes };
  const body = BODIES[String(kind)] ?? FRAME;
  const isStreamed = kind === 'streamed';
  const length = isStreamed
    ? { 'Transfer-Encoding': 'chunked' }
    : { 'Content-Length': String(body.byteLength) };
  const chunk = [`${body.byteLength.toString(16)}\r\n`, body, '\r\n0\r\n\r\n'].map((part) =>
    Buffer.from(part),
  );
  const sent = isStreamed ? Buffer.concat(chunk) : body;
  const all = { ...headers, ...length, Connection: 'close' };
  return sendRaw(port, rawRequest(String(method), '/api/app.info', all, sent));
}

/** A refusal has the status it should, runs nothing, lets no other site read it, and tells nothing. */
function expectRefusal(answer: RawAnswer, status: number | readonly number[], what: string): void {
  if (![status].flat().includes(answer.status)) accepted += 1;
  expect({ what, status: answer.status }).toEqual({ what, status: expect.toBeOneOf([status].flat()) });
  expect(dispatch, what).not.toHaveBeenCalled();
  expect(answer.text).not.toMatch(/access-control|secret|the page|the script/i);
  expect(answer.text).not.toContain(server.token);
  refused += 1;
}

describe('a call of the API', () => {
  test('is answered when everything is right, with or without Sec-Fetch-Site', async () => {
    for (const changes of [{}, { 'Sec-Fetch-Site': null }]) {
      expect((await call(changes)).status).toBe(200);
    }
    expect(dispatch).toHaveBeenCalledTimes(2);
  });

  test('is refused for each single thing that is wrong', async () => {
    for (const { name, bad } of dimensions()) {
      for (const [what, value, status] of bad) {
        const answer = await call({ [name]: value });
        expectRefusal(answer, status, `${name}: ${what}`);
        if (status !== 400) expect(answer.text).toContain("default-src 'none'");
      }
    }
  });

  test('is refused for each two things that are wrong together, by the first of them', async () => {
    const all = dimensions().flatMap((one, order) => one.bad.map((bad) => ({ name: one.name, order, bad })));
    const pairs = all.flatMap((a) => all.filter((b) => b.order > a.order).map((b) => [a, b] as const));
    const slices = Array.from({ length: 8 }, (_, n) => pairs.filter((_pair, at) => at % 8 === n));
    await Promise.all(
      slices.map(async (slice) => {
        for (const [a, b] of slice) {
          const what = `${a.name}: ${a.bad[0]}, ${b.name}: ${b.bad[0]}`;
          expectRefusal(await call({ [a.name]: a.bad[1], [b.name]: b.bad[1] }), a.bad[2], what);
        }
      }),
    );
  });

  test.each([
    '',
    'nope',
    '__proto__',
    'constructor',
    'app.info/',
    'app%2einfo',
    '../api/app.info',
    '%zz',
    'APP.INFO',
  ])('of the channel %j goes nowhere else than to the dispatcher, as it was written', async (channel) => {
    const head = { ...callHeaders(), Connection: 'close', 'Content-Length': String(FRAME.byteLength) };
    await sendRaw(port, rawRequest('POST', `/api/${channel}`, head, FRAME));
    const given = dispatch.mock.calls.map((one: readonly unknown[]) => one[0]);
    expect(given).toEqual([channel === '../api/app.info' ? 'app.info' : channel]);
  });
});

const callHeaders = (): Record<string, string> => ({
  Host: own(),
  Origin: `http://${own()}`,
  Authorization: `Bearer ${server.token}`,
  'Content-Type': 'application/vnd.tsudoi.frame',
});

describe('a file', () => {
  const get = (target: string, method = 'GET', host: Value = own()) =>
    sendRaw(port, rawRequest(method, target, { Host: host, Connection: 'close' }));

  test('of the program is served by GET to its own name', async () => {
    expect((await get('/')).text).toContain('the page');
    expect((await get('/app.js?v=1')).text).toContain('the script');
  });

  test('is refused under every other name, and by every other method', async () => {
    const [hosts] = dimensions();
    for (const [what, host, status] of hosts?.bad ?? []) {
      for (const target of ['/', '/app.js', '/missing.js']) {
        expectRefusal(await get(target, 'GET', host), status, `${target} under ${what}`);
      }
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PATCH']) {
      expectRefusal(await get('/', method), 405, method);
    }
    // No answer at all: nothing is tunnelled.
    expectRefusal(await get(`127.0.0.1:${port}`, 'CONNECT'), 0, 'CONNECT');
  });

  test('outside the program’s folder, or of a kind that is not served, is refused', async () => {
    const up = ['..', '%2e%2e', '%2E.', '.%2e', '..%00', '....', '%252e%252e'];
    const slash = ['/', '%2f', '\\', '%5c', '%255c', '//', '/./'];
    const names = ['secret.json', 'renderer.json'];
    const targets = up.flatMap((dots) =>
      slash.flatMap((bar) =>
        names.flatMap((name) => [`/${dots}${bar}${name}`, `/assets/${dots}${bar}${dots}${bar}${name}`]),
      ),
    );
    const more = [
      '/secret.pem',
      '/app.js%00.html',
      '/app.js/',
      '/app.js::$DATA',
      '/con.js',
      '/C:/secret.json',
      '/C:%5csecret.json',
      '/%zz',
      '/%ff%fe.json',
      '/%c0%ae%c0%ae/secret.json',
      `/${path.join(root, 'secret.json')}`,
      `/${encodeURIComponent(path.join(root, 'secret.json'))}`,
      path.join(root, 'secret.json'),
      `/${'a'.repeat(4_000)}.js`,
      '/%5c%5cserver%5cshare%5csecret.json',
      '//server/share/secret.json',
    ];
    for (const target of [...targets, ...more]) expectRefusal(await get(target), [400, 404], target);
  });

  test('asked for as a proxy is asked is refused', async () => {
    for (const target of [
      'http://evil.example/app.js',
      '//evil.example/app.js',
      '*',
      'app.js',
      '//',
      '/\\evil/a.js',
    ])
      expectRefusal(await get(target), [400, 404], target);
  });
});

describe('a request that is none', () => {
  const good = () => `Host: ${own()}\r\n`;
  test.each<[string, () => string | Uint8Array, readonly number[]]>([
    ['no HTTP', () => 'hello\r\n\r\n', [400]],
    ['TLS', () => Buffer.from('16030100050100000100', 'hex'), [400]],
    ['HTTP/2', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400, 505]],
    ['HTTP/1.0 without a Host', () => 'GET / HTTP/1.0\r\n\r\n', [421]],
    ['a folded header', () => `GET / HTTP/1.1\r\n${good()}X: a\r\n b\r\n\r\n`, [400]],
    ['a space before the colon', () => `GET / HTTP/1.1\r\nHost : ${own()}\r\n\r\n`, [400]],
    ['a NUL in a header', () => `GET / HTTP/1.1\r\n${good()}X: a\0b\r\n\r\n`, [400]],
    ['a NUL in the target', () => `GET /\0 HTTP/1.1\r\n${good()}\r\n`, [400, 404]],
    ['a long header', () => `GET / HTTP/1.1\r\n${good()}X: ${'a'.repeat(20_000)}\r\n\r\n`, [431]],
    ['a long target', () => `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${good()}\r\n`, [431]],
    [
      'two lengths',
      () => `POST /api/app.info HTTP/1.1\r\n${good()}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
      [400],
    ],
    [
      'a length and chunks',
      () =>
        `POST /api/app.info HTTP/1.1\r\n${good()}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      [400],
    ],
    [
      'a length below nought',
      () => `POST /api/app.info HTTP/1.1\r\n${good()}Content-Length: -1\r\n\r\n`,
      [400],
    ],
    [
      'an upgrade to a socket',
      () =>
        `GET /api/app.info HTTP/1.1\r\n${good()}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
      [403],
    ],
  ])('%s: refused', async (what, request, statuses) => {
    expectRefusal(await sendRaw(port, request()), statuses, what);
  });
});

describe('a request that does not come to its end is cut off', () => {
  let patient: BrowserHost;
  beforeAll(async () => {
    patient = server;
    server = await start({ headersMs: 150, requestMs: 300, checkMs: 20, idleMs: 300 });
    port = Number(new URL(server.url).port);
  });
  afterAll(async () => {
    await server.close();
    server = patient;
    port = Number(new URL(server.url).port);
  });

  // Each of these resolves only because the server ends the connection.
  const opening = () => `POST /api/app.info HTTP/1.1\r\nHost: ${own()}\r\n`;
  const head = () => {
    const lines = Object.entries(callHeaders()).map(([name, value]) => `${name}: ${value}\r\n`);
    return `POST /api/app.info HTTP/1.1\r\n${lines.join('')}`;
  };
  test.each<[string, () => string, string | undefined]>([
    ['nothing is sent', () => '', undefined],
    ['half a line', () => 'POST /api/ap', undefined],
    ['half of the headers', opening, undefined],
    ['headers without an end, drop by drop', opening, 'X-A: b\r\n'],
    ['one header without an end, letter by letter', () => `${opening()}X-A: `, 'a'],
    ['a body that never comes', () => `${head()}Content-Length: 100\r\n\r\n`, undefined],
    ['half a body', () => `${head()}Content-Length: 100\r\n\r\nabc`, undefined],
    ['a body drop by drop', () => `${head()}Content-Length: 3000\r\n\r\n`, 'a'],
    ['chunks drop by drop', () => `${head()}Transfer-Encoding: chunked\r\n\r\n`, '1\r\na\r\n'],
    ['a chunk without an end', () => `${head()}Transfer-Encoding: chunked\r\n\r\nfff\r\n`, 'a'],
  ])('%s', async (what, request, more) => {
    const answer = await sendRaw(port, request(), more === undefined ? {} : { more });
    expectRefusal(answer, [0, 408], what);
  });

  test('and the server answers as before', async () => {
    expect((await call({})).status).toBe(200);
  });
});

test('nobody is answered on another address of this machine', async () => {
  const others = Object.values(os.networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address }) => address)
    .filter((address) => address !== '127.0.0.1');
  for (const host of [...others, '::1', '127.0.0.2']) {
    const answer = await sendRaw(port, rawRequest('GET', '/', { Host: own() }), { host });
    expect({ host, end: answer.end }).toEqual({ host, end: 'refused' });
    refused += 1;
  }
});
