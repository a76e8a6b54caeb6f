import fs from 'node:fs';
import inspector from 'node:inspector';
import Module from 'node:module';
import path from 'node:path';
import { Chromium } from './chromium.ts';
import { createElectron } from './electron-module.ts';
import { readLaunchArguments } from './launch-arguments.ts';
import { runAsUtilityProcess, UTILITY_SWITCH } from './utility-process.ts';

/**
 * A stand-in for the Electron executable: it runs the real main bundle in Node with `electron`
 * replaced, and the real preload and renderer in a real Chromium. Playwright's `_electron.launch`
 * takes it for Electron. Environment: CHROMIUM is the browser's path.
 */
const EXIT_GRACE_MS = 3000;

const args = process.argv.slice(2);
if (args[0] === UTILITY_SWITCH) runAsUtilityProcess(args[1] ?? '', args.slice(2));
else void startApp();

async function startApp(): Promise<void> {
  const { preloads, switches, entry, folder } = readLaunchArguments(args);
  process.argv = [process.argv[1] ?? '', ...args];
  const packageJson = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    productName?: string;
    version: string;
  };
  Object.defineProperty(process, 'versions', { value: { ...process.versions, electron: '0.0.0-double' } });
  Object.assign(process, { type: 'browser', resourcesPath: folder, defaultApp: true });

  let chromium: Chromium | null = null;
  const { app, module } = createElectron({
    folder,
    name: packageJson.productName ?? packageJson.name,
    version: packageJson.version,
    chromium: () => chromium,
    closeBrowser: () => closeBrowser(chromium),
    exitProcess: (code) => process.exit(code),
  });
  replaceElectron(module);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
  process.on('exit', () => chromium?.kill());

  if (switches.some((name) => name.startsWith('--inspect'))) inspector.open(0, '127.0.0.1');
  for (const preload of preloads) require(preload);
  require(entry);
  if (app.hasBegunToQuit) return;

  chromium = startChromium(path.join(app.getPath('userData'), 'chromium'), switches, app.switches);
  void chromium.exited.then(() => {
    if (!app.hasBegunToQuit) process.exit(70);
  });
  await chromium.send('Target.setDiscoverTargets', { discover: true });
  app.becomeReady();
}

/** Any `require('electron')` of the app, of Playwright's loader and of the inspector gets the double. */
function replaceElectron(module: object): void {
  type Load = (request: string, ...rest: unknown[]) => unknown;
  const loader = Module as unknown as { _load: Load };
  const load = loader._load;
  loader._load = function (this: unknown, request, ...rest) {
    return request === 'electron' || request === 'electron/main' ? module : load.call(this, request, ...rest);
  };
}

function startChromium(
  profile: string,
  switches: readonly string[],
  appended: ReadonlyMap<string, string>,
): Chromium {
  fs.mkdirSync(profile, { recursive: true });
  const isRoot = process.getuid?.() === 0;
  return new Chromium(process.env.CHROMIUM ?? '/usr/bin/chromium', [
    '--headless',
    '--no-startup-window',
    '--no-first-run',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Chromium's own sandbox cannot run as root; the renderer's isolation from Node does not rest on it here.
    ...(isRoot ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
    ...switches.filter((name) => name.startsWith('--remote-debugging-port')),
    ...[...appended].map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`)),
  ]);
}

/** Browser.close writes the profile to disk; a Chromium that hangs is killed. */
async function closeBrowser(chromium: Chromium | null): Promise<void> {
  if (!chromium) return;
  const timer = setTimeout(() => chromium.kill(), EXIT_GRACE_MS);
  await chromium.send('Browser.close').catch(() => undefined);
  await chromium.exited;
  clearTimeout(timer);
}
