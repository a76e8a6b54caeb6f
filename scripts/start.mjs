import path from 'node:path';
import { chooseHost } from './lib/choose-host.mjs';
import { electronBinary } from './lib/electron-binary.mjs';
import { installElectron, whyNotDownloadable } from './lib/electron-download.mjs';
import { hasDisplay, openBrowser } from './lib/open-browser.mjs';
import { ROOT, runScript } from './lib/run.mjs';
import { runChild } from './lib/run-child.mjs';

/**
 * `npm start [-- --electron | --browser] [-- --port N]`: builds, then runs the program in Electron,
 * or says in one line why not and runs the browser host. With --no-build it takes what is built.
 */
const args = process.argv.slice(2);
const forced = args.includes('--electron') ? 'electron' : args.includes('--browser') ? 'browser' : null;
const passedOn = args.filter((arg) => !['--electron', '--browser', '--no-build'].includes(arg));

// The build and the search for Electron take their seconds at the same time.
const [built, choice] = await Promise.all([
  args.includes('--no-build') ? 0 : runScript('build.mjs'),
  chooseHost(forced, {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasDisplay: hasDisplay(),
    binary: electronBinary(),
    whyNotDownloadable,
    install: installElectron,
  }),
]);
if (built !== 0) process.exit(built);

switch (choice.host) {
  case 'electron': {
    const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
    runChild(choice.binary, [ROOT, ...passedOn], { stdio: 'inherit', env });
    break;
  }
  case 'browser':
    if (choice.why !== null) console.error(`Using the browser host: ${choice.why}.`);
    runBrowserHost();
    break;
  default:
    console.error(`Electron cannot be started: ${choice.why}.`);
    process.exit(1);
}

function runBrowserHost() {
  // The IPC channel tells the host when we are gone, even killed.
  const child = runChild(process.execPath, [path.join(ROOT, 'dist/main/browser-host.cjs'), ...passedOn], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    process.stdout.write(text);
    const url = /http:\S+/.exec(text)?.[0];
    if (url !== undefined && hasDisplay() && !process.env.CI) openBrowser(url);
  });
}
