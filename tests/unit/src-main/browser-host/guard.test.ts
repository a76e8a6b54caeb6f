import { describe, expect, test } from 'vitest';
import { checkCaller, checkHost, newToken } from '../../../../src-main/browser-host/guard.ts';

const host = '127.0.0.1:47831';
const good = {
  host: [host],
  origin: [`http://${host}`],
  authorization: ['Bearer t'],
  'sec-fetch-site': ['same-origin'],
};

describe('a request to the loopback server', () => {
  test.each(['localhost:47831', '127.0.0.1', '127.0.0.1:47832', 'evil.example:47831', '', undefined])(
    'under the name %s is refused',
    (name) => {
      expect(checkHost(name === undefined ? {} : { host: [name] }, host)?.status).toBe(421);
    },
  );

  test('under two names, the first ours, is refused', () => {
    expect(checkHost({ host: [host, 'evil.example'] }, host)?.status).toBe(421);
  });

  test('from our own page with the token is let in, with or without Sec-Fetch-Site', () => {
    expect(checkHost(good, host)).toBeNull();
    expect(checkCaller(good, host, 't')).toBeNull();
    const { 'sec-fetch-site': _, ...old } = good;
    expect(checkCaller(old, host, 't')).toBeNull();
  });

  test.each([
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['our host under https', { origin: `https://${host}` }, 403],
    ['the null origin', { origin: 'null' }, 403],
    ['no origin', { origin: undefined }, 403],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['an address typed in', { 'sec-fetch-site': 'none' }, 403],
    ['no token', { authorization: undefined }, 401],
    ['an empty token', { authorization: 'Bearer ' }, 401],
    ['a token that begins right', { authorization: 'Bearer tt' }, 401],
    ['a bare token', { authorization: 't' }, 401],
    ['two origins, the first ours', { origin: [`http://${host}`, 'https://evil.example'] }, 403],
    ['two tokens, the first right', { authorization: ['Bearer t', 'Bearer x'] }, 401],
  ])('with %s is refused', (_what, change, status) => {
    const headers = Object.fromEntries(
      Object.entries({ ...good, ...change }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, [value].flat()]],
      ),
    );
    expect(checkCaller(headers, host, 't')?.status).toBe(status);
  });

  test('has a token of 256 bits, new for each start', () => {
    expect(newToken()).toMatch(/^[\w-]{43}$/);
    expect(newToken()).not.toBe(newToken());
  });
});
