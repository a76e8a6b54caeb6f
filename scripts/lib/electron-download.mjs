import { spawn } from 'node:child_process';
import path from 'node:path';
import { ELECTRON_FOLDER, ELECTRON_VERSION, electronBinary } from './electron-binary.mjs';

const PROBE_MS = 4000;
const INSTALL_MS = 10 * 60_000;
const DEFAULT_MIRROR = 'https://github.com/electron/electron/releases/download/';

/**
 * Can Electron's archive be reached? One HEAD request with a short limit.
 * @returns {Promise<string | null>} null if it can, else why not
 */
export async function whyNotDownloadable() {
  const mirror = process.env.npm_config_electron_mirror ?? process.env.ELECTRON_MIRROR ?? DEFAULT_MIRROR;
  const file = `electron-v${ELECTRON_VERSION}-${process.platform}-${process.arch}.zip`;
  try {
    const response = await fetch(`${mirror}v${ELECTRON_VERSION}/${file}`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(PROBE_MS),
    });
    return response.ok ? null : `HTTP ${response.status}`;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    if (error.name === 'TimeoutError') return `no answer in ${PROBE_MS / 1000} s`;
    const { cause } = error;
    return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
  }
}

/**
 * Runs Electron's own installer, ended by force when it hangs.
 * @returns {Promise<string | null>} the binary's path, or null
 */
export function installElectron() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(ELECTRON_FOLDER, 'install.js')], { stdio: 'inherit' });
    const timer = setTimeout(() => child.kill('SIGKILL'), INSTALL_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(electronBinary());
    });
  });
}
