import path from 'node:path';
import { expect, test } from 'vitest';
import { readLaunchArguments } from '../../electron-double/launch-arguments.ts';
import { toCdpPrint } from '../../electron-double/print-to-pdf.ts';

test('arguments are read as Electron reads them', () => {
  const root = path.resolve('.');
  expect(readLaunchArguments(['-r', '/loader.js', '--inspect=0', root, '--later'])).toEqual({
    preloads: ['/loader.js'],
    switches: ['--inspect=0'],
    entry: path.join(root, 'dist/main/main.cjs'),
    folder: root,
  });
  const script = path.resolve('playwright.config.ts');
  expect(readLaunchArguments([script])).toMatchObject({ entry: script, folder: root });
});

test('a print option that the double does not know throws instead of being dropped', () => {
  expect(toCdpPrint({ pageSize: 'A3', landscape: true })).toMatchObject({
    paperWidth: 11.7,
    landscape: true,
  });
  expect(() => toCdpPrint({ scale: 2 } as never)).toThrow('no printToPDF option scale');
});
