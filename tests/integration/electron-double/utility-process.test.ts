import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildElectronDouble } from '../../../scripts/build/electron-double.mjs';
import { DoubleUtilityProcess } from '../../electron-double/utility-process.ts';

let folder: string;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-'));
  fs.writeFileSync(
    path.join(folder, 'child.cjs'),
    `process.parentPort.on('message', ({ data }) => {
       if (data === 'hang') for (;;);
       process.parentPort.postMessage({ back: data, send: typeof process.send, argv: process.argv.slice(2) });
     });`,
  );
  vi.stubEnv('ELECTRON_DOUBLE_EXECUTABLE', await buildElectronDouble(path.resolve('.'), folder));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

test('a utility process answers over its parent port, by structured clone, and can be killed', async () => {
  const child = DoubleUtilityProcess.fork(path.join(folder, 'child.cjs'), ['one']);
  child.postMessage({ bytes: new Uint8Array([1]), when: new Date(0) });
  const [answer] = await once(child, 'message');
  expect(answer).toMatchObject({
    back: { bytes: new Uint8Array([1]), when: new Date(0) },
    send: 'undefined',
    argv: ['one'],
  });
  child.postMessage('hang');
  expect(child.pid).toBeGreaterThan(0);
  expect(child.kill()).toBe(true);
  await once(child, 'exit');
  expect(child.pid).toBeUndefined();
});
