import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** What Chromium, Chrome and Edge are called on a PATH. */
const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'chrome',
];
const ON_WINDOWS = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];
const ON_MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly isThere: (file: string) => boolean;
}

/**
 * Where a Chromium, Chrome or Edge is installed: the one named in TSUDOI_CHROMIUM, else one on the PATH, else in the
 * usual places. Null where there is none. Nothing is ever downloaded.
 */
export function findChromium({ env, platform, isThere }: Surroundings = HERE): string | null {
  const named = env.TSUDOI_CHROMIUM;
  if (named) return isThere(named) ? named : null;
  return candidates(env, platform).find(isThere) ?? null;
}

function candidates(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const system = platform === 'win32' ? path.win32 : path.posix;
  const ending = platform === 'win32' ? '.exe' : '';
  const onPath = (env.PATH ?? env.Path ?? '')
    .split(system.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => ON_PATH.map((name) => system.join(folder, name + ending)));
  if (platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA];
    return [
      ...roots.flatMap((root) => (root ? ON_WINDOWS.map((file) => system.join(root, file)) : [])),
      ...onPath,
    ];
  }
  return [...onPath, ...(platform === 'darwin' ? ON_MAC : ['/snap/bin/chromium'])];
}

const HERE: Surroundings = {
  env: process.env,
  platform: process.platform,
  isThere: (file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};
