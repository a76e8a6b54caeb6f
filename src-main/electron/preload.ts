import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, CHANNELS } from '../../shared/bridge/contract.ts';
import { appError } from '../../shared/bridge/errors.ts';
import { fail } from '../../shared/lib/result.ts';

/**
 * The whole of what the page sees of the program: `window.tsudoi.invoke`, for the channels of the
 * contract and no others. It runs sandboxed: one CJS file, no Node.
 */
const allowed: ReadonlySet<string> = new Set(CHANNELS);

const bridge: Bridge = {
  invoke: (channel, argument) =>
    allowed.has(channel)
      ? ipcRenderer.invoke(channel, argument)
      : Promise.resolve(fail(appError('unknown-channel', { channel: String(channel).slice(0, 100) }))),
};

contextBridge.exposeInMainWorld('tsudoi', bridge);
