import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CHANNELS, type Channel, type Handlers } from '../../../shared/bridge/contract.ts';
import { decodeFrame, encodeFrame } from '../../../shared/bridge/frame.ts';
import { MAX_ARGUMENT_BYTES, MAX_INPUT_BYTES } from '../../../shared/bridge/limits.ts';
import { whyNotPlain } from '../../../shared/bridge/plain-data.ts';
import { ok } from '../../../shared/lib/result.ts';
import { createDispatcher } from '../../../src-main/bridge/dispatcher.ts';
import { type BrowserHost, startServer } from '../../../src-main/browser-host/server.ts';
import { registerIpc } from '../../../src-main/electron/register-ipc.ts';
import { CARRIED, goodArguments, placesIn, withAt } from '../../helpers/bridge-arguments.ts';
import * as electron from '../../helpers/electron-mock.ts';
import { record } from '../../helpers/faults/results.ts';

/** Every channel of the contract, called with what it must refuse, on both hosts. */

const good = goodArguments();
const handled = vi.fn(async () => ok('handled'));
const handlers = Object.fromEntries(CHANNELS.map((channel) => [channel, handled])) as unknown as Handlers;
const dispatch = createDispatcher(handlers, () => undefined);
let server: BrowserHost;
/** Electron's handlers as they were registered. */
let registered: Map<string, (event: unknown, argument: unknown) => Promise<unknown>>;
let refused = 0;
/** Calls that should have been refused and were not. */
let accepted = 0;

beforeAll(async () => {
  electron.ipcMain.handle.mockClear();
  registerIpc(dispatch);
  registered = new Map(electron.ipcMain.handle.mock.calls as never);
  server = await startServer({ port: 0, rendererRoot: '/none', dispatch });
});
afterAll(async () => {
  await server.close();
  console.log(`The bridge refused ${refused} calls.`);
  record(
    'call of the bridge with what its channel does not take: refused (both hosts)',
    refused + accepted,
    accepted,
  );
});

const own = { senderFrame: { url: 'app://tsudoi/index.html', parent: null } };
const overIpc = (channel: string, argument: unknown, event: unknown = own) =>
  registered.get(channel)?.(event, argument);

async function overHttp(channel: string, body: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const { origin } = new URL(server.url);
  const headers = {
    origin,
    authorization: `Bearer ${server.token}`,
    'content-type': 'application/vnd.tsudoi.frame',
  };
  const response = await fetch(`${origin}/api/${channel}`, { method: 'POST', headers, body });
  return decodeFrame(new Uint8Array(await response.arrayBuffer()));
}

/** Over each host's own border; the loopback server only where JSON can say it. */
async function expectRefusal(channel: Channel, argument: unknown, what: string): Promise<void> {
  const replies = [await overIpc(channel, argument)];
  if (canCrossHttp(argument)) replies.push(await overHttp(channel, encodeFrame(argument)));
  for (const reply of replies) {
    const isRefused = (reply as { readonly ok: boolean }).ok === false;
    if (!isRefused) accepted += 1;
    expect({ what, reply }).toEqual({
      what,
      reply: { ok: false, error: { code: 'bad-argument', facts: { channel, why: expect.any(String) } } },
    });
    refused += 1;
  }
  expect(handled, what).not.toHaveBeenCalled();
}

function canCrossHttp(argument: unknown): boolean {
  // JSON makes an empty object of a map, a set and the like: it cannot say them.
  const why = whyNotPlain(argument);
  if (why !== null && !/prototype|too deep/.test(why)) return false;
  try {
    return JSON.stringify(decodeFrame(encodeFrame(argument))) === JSON.stringify(argument);
  } catch {
    return false;
  }
}

/** What is no plain data, whatever the channel. */
const circle: Record<string, unknown> = {};
circle.self = circle;
const deep = Array.from({ length: 100 }).reduce<unknown>((inner) => ({ inner }), 1);
const ODD: readonly (readonly [string, unknown])[] = [
  ['a function', () => undefined],
  ['an async function', async () => '/etc/passwd'],
  ['a promise', Promise.resolve({})],
  // biome-ignore lint/suspicious/noThenProperty: that is the point
  ['a thenable', { then: (done: (value: unknown) => void) => done({}) }],
  ['an object of a class', new (class Made {})()],
  ['a date', new Date(0)],
  ['a map', new Map([['a', 1]])],
  ['a set', new Set([1])],
  ['a regular expression', /a/],
  ['an error', new Error('a')],
  ['an ArrayBuffer', new ArrayBuffer(8)],
  ['another typed array', new Uint16Array(2)],
  ['a bigint', 1n],
  ['a symbol', Symbol('a')],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a proxy of a function', new Proxy(() => undefined, {})],
  ['a circle', circle],
  ['an endless nest', deep],
  ['a key of a symbol', { [Symbol('a')]: 1 }],
  ['an own __proto__', JSON.parse('{"__proto__":{"isAdmin":true}}')],
  ['an own constructor', JSON.parse('{"constructor":{"prototype":{}}}')],
  ['an own prototype', { prototype: {} }],
];

describe.each(CHANNELS)('%s', (channel) => {
  const argument = good[channel];
  const places = placesIn(argument);

  test('takes its good argument, on both hosts', async () => {
    expect(await overIpc(channel, argument)).toEqual(ok('handled'));
    expect(await overHttp(channel, encodeFrame(argument))).toEqual(ok('handled'));
    expect(handled).toHaveBeenCalledTimes(2);
  });

  test('takes nothing that is no object of its own kind', async () => {
    for (const other of [undefined, null, true, 0, 1.5, 'text', [], [argument], new Uint8Array(4)]) {
      await expectRefusal(channel, other, String(other));
    }
    for (const [what, odd] of ODD) await expectRefusal(channel, odd, what);
  });

  test('takes nothing beside what it asks for: no path, no folder, no key of a prototype', async () => {
    for (const key of [
      'surplus',
      'path',
      'file',
      'folder',
      'dir',
      'cwd',
      'url',
      'constructor',
      'prototype',
      'toString',
    ]) {
      await expectRefusal(channel, { ...argument, [key]: '/etc/passwd' }, key);
    }
    const proto = JSON.parse(
      `{${JSON.stringify(argument).slice(1, -1)}${places.length ? ',' : ''}"__proto__":{}}`,
    );
    await expectRefusal(channel, proto, '__proto__');
  });

  test('takes no odd thing anywhere in its argument', async () => {
    const where = places.filter(({ path }) => path.split('.').length <= 4);
    for (const [n, { path }] of where.entries()) {
      // Each place meets two of them, so that all meet all kinds of places.
      for (const step of [0, 1]) {
        const [what, odd] = ODD[(2 * n + step) % (ODD.length - 1)] ?? ['', undefined];
        const copy = withAt(argument, path, null);
        await expectRefusal(channel, putAt(copy, path, odd), `${path}: ${what}`);
      }
    }
  });

  test('takes nothing of another type, nothing left out, nothing empty that must be there', async () => {
    const own = places.filter(({ path }) => !CARRIED.test(path));
    for (const { path, value } of own) {
      const others = [null, true, 7, 'text', [], {}, new Uint8Array(1)].filter(
        (other) => kindOf(other) !== kindOf(value),
      );
      for (const other of others)
        await expectRefusal(channel, withAt(argument, path, other), `${path}: ${other}`);
    }
  });

  test('takes no NUL and nothing endless in a name, an id, a zone or a passphrase', async () => {
    const texts = places.filter(({ path, value }) => typeof value === 'string' && !CARRIED.test(path));
    for (const { path, value } of texts) {
      for (const bad of ['\0', `${value}\0`, `${value}\0.txt`]) {
        await expectRefusal(channel, withAt(argument, path, bad), `${path}: NUL`);
      }
      if (!/^change\.(?:label|rows)/.test(path)) {
        await expectRefusal(channel, withAt(argument, path, 'a'.repeat(1_001)), `${path}: long`);
      }
    }
  });

  test('is refused to a frame that is not our page’s, on Electron', async () => {
    const page = 'app://tsudoi/index.html';
    const senders = [
      { senderFrame: null },
      { senderFrame: { url: page, parent: own.senderFrame } },
      ...[
        'https://example.com/',
        'app://evil/',
        'file:///a.html',
        'data:text/html,a',
        'about:blank',
        '',
        'app:tsudoi',
      ].map((url) => ({ senderFrame: { url, parent: null } })),
    ];
    for (const sender of senders) {
      expect(await overIpc(channel, argument, sender)).toMatchObject({
        ok: false,
        error: { facts: { why: 'sender' } },
      });
      refused += 1;
    }
    expect(handled).not.toHaveBeenCalled();
  });
});

/** As `withAt`, for values that cannot be cloned. */
function putAt(copy: unknown, path: string, value: unknown): unknown {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let holder = copy as Record<string, unknown>;
  for (const step of steps) holder = holder[step] as Record<string, unknown>;
  holder[last] = value;
  return copy;
}

const kindOf = (value: unknown): string =>
  value === null || value instanceof Uint8Array || Array.isArray(value)
    ? Object.prototype.toString.call(value)
    : typeof value;

test.each([
  '',
  'nope',
  'app.info ',
  'APP.INFO',
  '__proto__',
  'constructor',
  'toString',
  'fs.read',
  'a'.repeat(5_000),
])('no channel: %.20j', async (channel) => {
  expect(registered.has(channel)).toBe(false);
  const reply =
    channel === '' || channel.endsWith(' ')
      ? await dispatch(channel, {})
      : await overHttp(channel, encodeFrame({}));
  expect(reply).toMatchObject({ ok: false, error: { code: 'unknown-channel' } });
  refused += 1;
});

test('a file larger than the largest, and a text beyond all sizes, are refused', async () => {
  const big = { ...good['file.read'], bytes: new Uint8Array(MAX_INPUT_BYTES + 1) };
  const long = { ...good['file.read'], zone: 'a'.repeat(MAX_ARGUMENT_BYTES) };
  for (const argument of [big, long]) {
    expect(await overIpc('file.read', argument)).toMatchObject({
      ok: false,
      error: { code: 'bad-argument' },
    });
    refused += 1;
  }
});

test('what people have written may hold a NUL, so that an odd paste never ends the backups', async () => {
  const { planId, change } = good['vault.append'];
  const odd = withAt({ planId, change }, 'change.rows.0.value.title', '第8回\0');
  expect(await overIpc('vault.append', odd)).toEqual(ok('handled'));
});
