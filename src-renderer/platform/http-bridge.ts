import type { Argument, Bridge, Channel, Reply } from '../../shared/bridge/contract.ts';
import { decodeFrame, encodeFrame } from '../../shared/bridge/frame.ts';
import { appError } from '../../shared/lib/errors.ts';
import { fail } from '../../shared/lib/result.ts';

const FRAME_TYPE = 'application/vnd.tsudoi.frame';
const TOKEN_KEY = 'tsudoi.token';

/**
 * The bridge over the loopback server of the browser host. A call that gets no answer from it (it
 * was ended, or this page carries no token or an old one) gives 'host-gone' with the HTTP status, 0
 * where there was none.
 */
export function createHttpBridge(): Bridge {
  const token = takeToken();
  return { invoke: (channel, argument) => call(token, channel, argument) };
}

async function call<C extends Channel>(token: string, channel: C, argument: Argument<C>): Promise<Reply<C>> {
  try {
    const response = await fetch(`/api/${encodeURIComponent(channel)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': FRAME_TYPE },
      body: encodeFrame(argument),
    });
    if (!response.ok) return fail(appError('host-gone', { channel, status: response.status }));
    // The server is our own and answers by the same contract.
    return decodeFrame(new Uint8Array(await response.arrayBuffer())) as Reply<C>;
  } catch {
    return fail(appError('host-gone', { channel, status: 0 }));
  }
}

/**
 * The token from the address's fragment. It moves to the tab's own memory, so that it survives a
 * reload but is neither shown nor put into a bookmark.
 */
function takeToken(): string {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given === null) return sessionStorage.getItem(TOKEN_KEY) ?? '';
  sessionStorage.setItem(TOKEN_KEY, given);
  history.replaceState(null, '', location.pathname + location.search);
  return given;
}
