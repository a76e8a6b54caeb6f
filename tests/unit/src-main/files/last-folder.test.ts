import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLastFolder } from '../../../../src-main/files/last-folder.ts';

let file: string;
beforeEach(() => {
  file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-')), 'last-folder.json');
});
afterEach(() => fs.rmSync(path.dirname(file), { recursive: true }));

describe('the last folder', () => {
  test('is not known at first, and remembered by the next start', async () => {
    const first = createLastFolder(file);
    expect(await first.get()).toBeNull();
    await first.set('/共有/会議');
    expect(await first.get()).toBe('/共有/会議');
    expect(await createLastFolder(file).get()).toBe('/共有/会議');
  });

  test.each(['', '{', '[]', '{"lastFolder":3}', '{"lastFolder":""}'])(
    'is not known from a broken file: %s',
    async (text) => {
      fs.writeFileSync(file, text);
      expect(await createLastFolder(file).get()).toBeNull();
    },
  );
});
