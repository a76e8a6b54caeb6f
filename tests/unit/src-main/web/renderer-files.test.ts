import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRendererFile } from '../../../../src-main/web/renderer-files.ts';

let base: string;
let root: string;
beforeAll(() => {
  base = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-'));
  root = path.join(base, 'renderer');
  fs.mkdirSync(path.join(root, 'assets'), { recursive: true });
  fs.writeFileSync(
    path.join(root, 'index.html'),
    '<meta nonce="__TSUDOI_NONCE__"><script nonce="__TSUDOI_NONCE__">',
  );
  fs.writeFileSync(path.join(root, 'assets/app.js'), '"__TSUDOI_NONCE__"');
  fs.writeFileSync(path.join(root, 'assets/日本.css'), 'a{}');
  fs.writeFileSync(path.join(root, 'notes.txt'), 'no served type');
  fs.writeFileSync(path.join(base, 'secret.js'), 'secret');
  fs.mkdirSync(path.join(base, 'renderer-twin'));
  fs.writeFileSync(path.join(base, 'renderer-twin/secret.js'), 'secret');
});
afterAll(() => fs.rmSync(base, { recursive: true }));

const text = async (pathname: string) => {
  const file = await readRendererFile(root, pathname, 'N0NCE');
  return file && { type: file.type, body: new TextDecoder().decode(file.body) };
};

describe('a file of the renderer', () => {
  test('is the page for the root, with the nonce of this load put in', async () => {
    const page = { type: 'text/html; charset=utf-8', body: '<meta nonce="N0NCE"><script nonce="N0NCE">' };
    expect(await text('/')).toEqual(page);
    expect(await text('/index.html')).toEqual(page);
  });

  test('is given as it is when it is no page', async () => {
    expect(await text('/assets/app.js')).toEqual({
      type: 'text/javascript; charset=utf-8',
      body: '"__TSUDOI_NONCE__"',
    });
    expect(await text('/assets/%E6%97%A5%E6%9C%AC.css')).toEqual({
      type: 'text/css; charset=utf-8',
      body: 'a{}',
    });
  });

  test.each([
    '/missing.js',
    '/assets',
    '/notes.txt',
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/../../secret.js',
    '/..\\secret.js',
    '/%5c..%5csecret.js',
    '/../renderer-twin/secret.js',
    '/assets/app.js%00.html',
    '/%',
    '//etc/passwd',
  ])('is refused for %s', async (pathname) => {
    expect(await text(pathname)).toBeNull();
  });
});
