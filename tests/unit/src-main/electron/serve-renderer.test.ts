import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerRendererRequest } from '../../../../src-main/electron/serve-renderer.ts';

let root: string;
beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-'));
  fs.writeFileSync(path.join(root, 'index.html'), 'nonce=__TSUDOI_NONCE__');
});
afterAll(() => fs.rmSync(root, { recursive: true }));

test('a page comes with a policy that names its own nonce, new for each load', async () => {
  const load = async () => {
    const response = await answerRendererRequest(root, new Request('app://tsudoi/index.html'));
    expect(response.status).toBe(200);
    const nonce = (await response.text()).replace('nonce=', '');
    expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    return nonce;
  };
  expect(await load()).not.toBe(await load());
});

test.each([
  ['app://evil/index.html', 'GET', 403],
  ['app://tsudoi/index.html', 'POST', 403],
  ['app://tsudoi/%2e%2e/package.json', 'GET', 404],
  ['app://tsudoi/missing.js', 'GET', 404],
])('%s by %s is answered with %i, under the policy all the same', async (url, method, status) => {
  const response = await answerRendererRequest(root, new Request(url, { method }));
  expect(response.status).toBe(status);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});
