import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// Never require('electron') to look for the binary: since version 42 that starts a download, which
// has no time-out of its own.
const folder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));

export const ELECTRON_FOLDER = folder;

/** @type {string} */
export const ELECTRON_VERSION = JSON.parse(
  fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
).version;

const EXECUTABLES = /** @type {Readonly<Record<string, string>>} */ ({
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
});

/**
 * Absolute path of a usable Electron binary, or null. The same test as isInstalled() in
 * electron/install.js, and the same override for a binary kept elsewhere.
 * @returns {string | null}
 */
export function electronBinary() {
  const executable = EXECUTABLES[process.platform] ?? 'electron';
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return existing(path.join(override, executable));
  return isRightVersion() && fs.existsSync(path.join(folder, 'path.txt'))
    ? existing(path.join(folder, 'dist', executable))
    : null;
}

function isRightVersion() {
  try {
    const found = fs.readFileSync(path.join(folder, 'dist/version'), 'utf8').trim().replace(/^v/, '');
    return found === ELECTRON_VERSION;
  } catch {
    return false;
  }
}

/** @param {string} file */
const existing = (file) => (fs.existsSync(file) ? file : null);
