import fs from 'node:fs';
import path from 'node:path';
import { buildForNode, NODE_EXTERNAL } from './node-side.mjs';

/**
 * Builds tests/electron-double into one executable file named as Electron's own.
 * @param {string} root the project's folder
 * @param {string} [parent] where its folder is made
 * @returns {Promise<string>} the executable
 */
export async function buildElectronDouble(root, parent = path.join(root, 'dist/tests')) {
  const outDir = path.join(parent, 'electron-double');
  await buildForNode({
    entries: { electron: path.join(root, 'tests/electron-double/main.ts') },
    outDir,
    split: false,
    external: NODE_EXTERNAL,
  });
  const executable = path.join(outDir, 'electron');
  const code = fs.readFileSync(path.join(outDir, 'electron.cjs'), 'utf8');
  fs.writeFileSync(executable, `#!${process.execPath}\n${code}`, { mode: 0o755 });
  fs.rmSync(path.join(outDir, 'electron.cjs'));
  // Without an ending the file takes its module type from here, and it is CommonJS.
  fs.writeFileSync(path.join(outDir, 'package.json'), '{ "type": "commonjs", "private": true }\n');
  return executable;
}
