import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { PEERS } from './places.mjs';

/**
 * Installs the peers into their own folder unless exactly the wanted ones are there. The app's own
 * node_modules hold other versions of some, so only this folder counts.
 * @throws {Error} with npm's last words
 */
export function ensurePeers() {
  /** @type {Record<string, string>} */
  const wanted = JSON.parse(fs.readFileSync(path.join(PEERS, 'package.json'), 'utf8')).dependencies;
  if (Object.entries(wanted).every(([name, version]) => installedVersion(name) === version)) return;
  console.error('bench: installing the peers, once');
  const { status, stderr, error } = spawnSync('npm', ['ci', '--prefix', PEERS, '--no-audit', '--no-fund'], {
    cwd: PEERS,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`the peers could not be installed: ${error?.message ?? stderr.trim().slice(-200)}`);
}

/** @param {string} name */
function installedVersion(name) {
  try {
    const file = path.join(PEERS, 'node_modules', name, 'package.json');
    return JSON.parse(fs.readFileSync(file, 'utf8')).version;
  } catch {
    return null;
  }
}
