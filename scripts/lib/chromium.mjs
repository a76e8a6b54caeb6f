import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { bin } from './run.mjs';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/**
 * Path of a Chromium for the end-to-end tests: CHROMIUM, one in a usual place, or Playwright's own.
 * @returns {string | null}
 */
export function findChromium() {
  const own = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  const wanted = process.env.CHROMIUM;
  if (wanted) return fs.existsSync(wanted) ? wanted : null;
  return [...KNOWN, own].find((file) => fs.existsSync(file)) ?? null;
}

/**
 * Finds a Chromium, or installs one: Debian's as root, else Playwright's.
 * @returns {string} its path
 * @throws {Error} a sentence that names the variable to set
 */
export function ensureChromium() {
  const found = findChromium();
  if (found !== null) return found;
  if (!process.env.CHROMIUM) {
    if (canInstall()) installPackages(['chromium', 'fonts-noto-cjk']);
    if (findChromium() === null) {
      spawnSync(bin('playwright'), ['install', 'chromium'], {
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
    }
  }
  const installed = findChromium();
  if (installed === null) {
    throw new Error(
      'No Chromium for the end-to-end tests was found or could be installed: set CHROMIUM to the path of a Chromium, Chrome or Edge.',
    );
  }
  return installed;
}

/** Can packages of the system be installed? */
export const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');

/**
 * Installs Debian packages; what fails is left to whoever needs them to report.
 * @param {readonly string[]} names
 */
export function installPackages(names) {
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = { stdio: ['ignore', 'ignore', 'inherit'] };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], {
      ...options,
      env,
    });
  } catch (error) {
    console.error(`apt-get could not install ${names.join(', ')}: ${String(error)}`);
  }
}
