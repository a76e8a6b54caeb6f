import { buildElectronDouble } from './build/electron-double.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { needsXvfb, whyNotRealElectron } from './lib/real-electron.mjs';
import { bin, ROOT, run, runScript } from './lib/run.mjs';

/**
 * `npm run e2e [-- playwright's arguments]`: builds, finds or installs a Chromium, and runs the
 * end-to-end tests on every host this machine has. With --no-build the built program is taken as it is.
 */
const args = process.argv.slice(2).filter((arg) => arg !== '--no-build');
const isBuilt = process.argv.includes('--no-build') || (await runScript('build.mjs')) === 0;
if (!isBuilt) process.exit(1);

const why = whyNotRealElectron();
if (why !== null) console.log(`The real Electron is not tried: ${why}.`);
try {
  ensureChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
await buildElectronDouble(ROOT);
process.exitCode = needsXvfb()
  ? await run('xvfb-run', ['-a', bin('playwright'), 'test', ...args])
  : await run(bin('playwright'), ['test', ...args]);
