import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, CHANNELS } from '../../shared/bridge/contract.ts';
import { whyNotPlain } from '../../shared/bridge/plain-data.ts';
import { appError } from '../../shared/lib/errors.ts';
import { fail } from '../../shared/lib/result.ts';

/**
 * The whole of what the page sees of the program: `window.tsudoi.invoke`, for the channels of the
 * contract and no others. It runs sandboxed: one CJS file, no Node.
 */
const allowed: ReadonlySet<string> = new Set(CHANNELS);

const bridge: Bridge = {
  invoke: async (channel, argument) => {
    const name = String(channel).slice(0, 100);
    if (typeof channel !== 'string' || !allowed.has(channel)) {
      return fail(appError('unknown-channel', { channel: name }));
    }
    // The page's functions arrive here as functions that could be called: none is kept or sent on.
    const why = whyNotPlain(argument);
    return why === null
      ? ipcRenderer.invoke(channel, argument)
      : fail(appError('bad-argument', { channel: name, why }));
  },
};

contextBridge.exposeInMainWorld('tsudoi', bridge);
