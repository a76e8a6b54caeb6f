import { toApp } from './address.ts';
import type { SchemeHandler } from './protocol.ts';

/** The protocol's Fetch.requestPaused. */
export interface PausedRequest {
  readonly requestId: string;
  readonly resourceType: string;
  readonly frameId: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly postData?: string;
  };
}

/** How this process's app answers requests. */
export interface RequestRules {
  handlerOf(scheme: string): SchemeHandler | undefined;
  isAllowed(url: string, method: string): boolean;
  mayNavigate(url: string): boolean;
}

/** What to tell Chromium about a paused request. */
export interface FetchCommand {
  readonly method: 'Fetch.fulfillRequest' | 'Fetch.failRequest' | 'Fetch.continueRequest';
  readonly params: object;
}

/**
 * Answers a request as Electron would: the app's own filters first, then the handler of its scheme.
 * The double has no network: another address fails as it does on a machine that is cut off.
 */
export async function answerRequest(paused: PausedRequest, rules: RequestRules): Promise<FetchCommand> {
  const { requestId } = paused;
  const fail = (errorReason: string): FetchCommand => ({
    method: 'Fetch.failRequest',
    params: { requestId, errorReason },
  });
  const { method, headers, postData } = paused.request;
  const url = toApp(paused.request.url);
  if (!rules.mayNavigate(url)) return fail('Aborted');
  if (!rules.isAllowed(url, method)) return fail('BlockedByClient');
  const scheme = url.slice(0, url.indexOf(':'));
  const handler = rules.handlerOf(scheme);
  if (!handler) {
    const isLocal = ['data', 'blob', 'about', 'devtools'].includes(scheme);
    return isLocal
      ? { method: 'Fetch.continueRequest', params: { requestId } }
      : fail('InternetDisconnected');
  }
  const body = postData === undefined ? {} : { body: postData };
  const response = await handler(new Request(url, { method, headers, ...body }));
  return {
    method: 'Fetch.fulfillRequest',
    params: {
      requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    },
  };
}
