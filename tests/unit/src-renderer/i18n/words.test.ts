import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { JA } from '../../../../src-renderer/i18n/ja/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../../src-renderer');

/** Every source of the renderer but the catalogues themselves. */
function sources(folder: string): string {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'ja' && entry.name !== 'en')
    .map((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return sources(file);
      return /\.tsx?$/.test(entry.name) ? fs.readFileSync(file, 'utf8') : '';
    })
    .join('\n');
}

test('every word of the catalogues is used by a screen', () => {
  const code = sources(ROOT).replace(/\/\*[\s\S]*?\*\//g, '');
  const used = new Set([...code.matchAll(/[.'"](\w+)/g)].map(([, word]) => word));
  // A key with other signs than those of a word is looked for as it is.
  const isUsed = (key: string): boolean => used.has(key) || (/\W/.test(key) && code.includes(`'${key}'`));
  const unused = Object.entries(JA).flatMap(([catalogue, words]) =>
    Object.keys(words)
      .filter((key) => !isUsed(key))
      .map((key) => `${catalogue}.${key}`),
  );
  expect(unused).toEqual([]);
});
