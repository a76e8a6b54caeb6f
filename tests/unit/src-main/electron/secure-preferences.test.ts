import { expect, test } from 'vitest';
import { assertSecure, securePreferences } from '../../../../src-main/electron/secure-preferences.ts';

test('a window of the program is sandboxed, isolated, and fetches no dictionaries', () => {
  expect(securePreferences('/preload.cjs', false)).toMatchObject({
    preload: '/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    spellcheck: false,
    devTools: false,
  });
});

test.each([
  { sandbox: false },
  { contextIsolation: false },
  { nodeIntegration: true },
  { webSecurity: false },
  { webviewTag: true },
  { spellcheck: true },
  { sandbox: undefined },
])('no window is made with %j', (careless) => {
  const preferences = { ...securePreferences('/preload.cjs', false), ...careless };
  expect(() => assertSecure(preferences as never)).toThrow('unsafe webPreferences');
});
