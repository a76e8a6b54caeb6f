import { expect, test } from 'vitest';
import { toApp, toWeb } from '../../electron-double/address.ts';

const isHandled = (scheme: string) => scheme === 'app';

test.each(['app://tsudoi/index.html', 'app://tsudoi/', 'app://tsudoi/a?b#c', 'app://other/x/y.js'])(
  '%s goes to an https address and back',
  (address) => {
    expect(toWeb(address, isHandled)).toMatch(/^https:\/\/\w+\.app\.double\.invalid\//);
    expect(toApp(toWeb(address, isHandled))).toBe(address);
  },
);

test('other addresses stay as they are', () => {
  for (const address of ['https://example.com/', 'about:blank', 'data:,x', 'file:///etc/passwd']) {
    expect(toWeb(address, isHandled)).toBe(address);
    expect(toApp(address)).toBe(address);
  }
});
