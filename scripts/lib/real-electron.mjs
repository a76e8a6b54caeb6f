import { spawnSync } from 'node:child_process';
import { electronBinary } from './electron-binary.mjs';
import { hasDisplay } from './open-browser.mjs';

const hasXvfb = () => spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).status === 0;

/**
 * Why the end-to-end tests cannot run in the real Electron here, or null where they can. They never
 * download it.
 * @returns {string | null}
 */
export function whyNotRealElectron() {
  if (electronBinary() === null) return 'its binary is not installed';
  if (process.platform === 'linux' && process.getuid?.() === 0) return 'it does not run as root';
  return hasDisplay() || hasXvfb() ? null : 'there is neither a display nor xvfb-run';
}

/** Must the tests be started through xvfb-run? */
export const needsXvfb = () => whyNotRealElectron() === null && !hasDisplay();
