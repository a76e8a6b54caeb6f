import { describe, expect, test } from 'vitest';
import { answerRequest, type RequestRules } from '../../electron-double/request.ts';

const rules: RequestRules = {
  handlerOf: (scheme) =>
    scheme === 'app'
      ? (request) => new Response(request.url, { status: 201, headers: { 'x-own': 'yes' } })
      : undefined,
  isAllowed: () => true,
  mayNavigate: () => true,
};
const ask = (url: string, change: Partial<RequestRules> = {}) =>
  answerRequest(
    { requestId: 'r', resourceType: 'Document', frameId: 'f', request: { url, method: 'GET', headers: {} } },
    { ...rules, ...change },
  );

describe('a request of the page', () => {
  test('of the app’s scheme is answered by the app’s handler, under the app’s address', async () => {
    expect(await ask('https://tsudoi.app.double.invalid/index.html')).toEqual({
      method: 'Fetch.fulfillRequest',
      params: {
        requestId: 'r',
        responseCode: 201,
        responseHeaders: expect.arrayContaining([{ name: 'x-own', value: 'yes' }]),
        body: Buffer.from('app://tsudoi/index.html').toString('base64'),
      },
    });
  });

  test('to the network fails as on a machine that is cut off', async () => {
    expect(await ask('https://example.com/')).toMatchObject({
      params: { errorReason: 'InternetDisconnected' },
    });
  });

  test('that the app refuses gets no further', async () => {
    const app = 'https://tsudoi.app.double.invalid/';
    expect(await ask(app, { mayNavigate: () => false })).toMatchObject({
      params: { errorReason: 'Aborted' },
    });
    expect(await ask(app, { isAllowed: () => false })).toMatchObject({
      params: { errorReason: 'BlockedByClient' },
    });
  });
});
