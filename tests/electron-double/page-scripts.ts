import type { Peer, PeerMessage } from './context-bridge-peer.ts';
import { createPeer } from './context-bridge-peer.ts';
import { createIpcCodec, type IpcCodec } from './ipc-codec.ts';

/** The isolated world's name, as Electron calls it. */
export const WORLD = 'Electron Isolated Context';
/** The function by which the isolated world reaches this process. */
export const BINDING = '__electronDoubleIpc';
/** The function by which this process reaches the isolated world. */
export const INBOX = '__electronDoubleInbox';

/** From the page to this process. */
export type FromPage =
  | { readonly type: 'invoke'; readonly id: number; readonly channel: string; readonly args: unknown }
  | { readonly type: 'open'; readonly url: string };

/** From this process to the page: the answer to an invoke. */
export interface ToPage {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** Script of the page's own world: it takes what the preload exposes, and asks before a window opens. */
export function mainWorldScript(key: string): string {
  return `if (window.top === window) (${startMainWorld})(${JSON.stringify(key)}, ${createPeer})`;
}

/** Script of the isolated world: `electron` as a sandboxed preload sees it, then the preload's own code. */
export function isolatedWorldScript(key: string, preload: string, platform: string): string {
  const start = `(${startIsolatedWorld})(${JSON.stringify({ key, platform, binding: BINDING, inbox: INBOX })}, ${createPeer}, (${createIpcCodec})())`;
  return `if (window.top === window) {
    const { require, process } = ${start};
    const module = { exports: {} };
    try {
      (function (require, module, exports, process) {${preload}\n}).call(module.exports, require, module, module.exports, process);
    } catch (error) {
      console.error('Unable to load preload script: ' + error);
      throw error;
    }
  }`;
}

// The two functions below run in the page: they use nothing from outside themselves but their arguments.

function startMainWorld(key: string, connect: typeof createPeer): void {
  const freeze = <T>(value: T): T => {
    if (value && typeof value === 'object') {
      for (const entry of Object.values(value)) freeze(entry);
      Object.freeze(value);
    }
    return value;
  };
  const peer = connect(key, 'Page', 'Preload', (message: PeerMessage, { unpack }: Peer) => {
    if (message.op !== 'expose') return;
    if (message.name in window) throw new Error('Cannot bind an API on top of an existing property');
    Object.defineProperty(window, message.name, { value: freeze(unpack(message.value)), enumerable: true });
  });
  // A handler that denies gives the page null, as Electron does.
  window.open = (url) => {
    peer.emit({ op: 'open', url: new URL(String(url ?? 'about:blank'), location.href).href });
    return null;
  };
}

function startIsolatedWorld(
  options: { key: string; platform: string; binding: string; inbox: string },
  connect: typeof createPeer,
  codec: IpcCodec,
) {
  const world = globalThis as unknown as Record<string, (argument: never) => void>;
  const post = (message: FromPage) => world[options.binding]?.(JSON.stringify(message) as never);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  world[options.inbox] = (message: ToPage) => {
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) call?.resolve(codec.decode(message.value));
    else call?.reject(new Error(message.error));
  };
  const peer = connect(options.key, 'Preload', 'Page', (message: PeerMessage) => {
    if (message.op === 'open') post({ type: 'open', url: message.url });
  });
  const named = (name: string, api: object) =>
    new Proxy(api, {
      get: (target, key) => {
        if (key in target || typeof key === 'symbol') return Reflect.get(target, key);
        throw new Error(`the Electron double has no ${name}.${key}`);
      },
    });
  const electron = named('electron', {
    contextBridge: named('contextBridge', {
      exposeInMainWorld: (name: string, api: unknown) =>
        peer.emit({ op: 'expose', name, value: peer.pack(api) }),
    }),
    ipcRenderer: named('ipcRenderer', {
      invoke: (channel: string, ...args: unknown[]) =>
        new Promise((resolve, reject) => {
          // Throws "could not be cloned" for what Electron could not send either.
          structuredClone(args);
          last += 1;
          waiting.set(last, { resolve, reject });
          post({ type: 'invoke', id: last, channel, args: codec.encode(args) });
        }),
    }),
  });
  const require = (name: string) => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const process = {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    platform: options.platform,
    env: {},
  };
  return { require, process };
}
