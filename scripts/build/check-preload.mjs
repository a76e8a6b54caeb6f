import fs from 'node:fs';
import path from 'node:path';

/** What a sandboxed preload may require (Electron's documentation, "Process Sandboxing"). */
const ALLOWED = new Set(['electron', 'events', 'timers', 'url']);

/**
 * Throws unless the preload is one CJS file that a sandboxed renderer can run.
 * @param {string} folder dist/preload
 */
export function checkPreload(folder) {
  const files = fs.readdirSync(folder);
  const code = fs.readFileSync(path.join(folder, 'preload.cjs'), 'utf8');
  const required = [...code.matchAll(/require\(["'`]([^"'`]+)["'`]\)/g)].map(([, name]) => name ?? '');
  const refused = required.filter((name) => !ALLOWED.has(name));
  if (files.length !== 1 || refused.length > 0 || /^\s*(import|export)\s/m.test(code)) {
    throw new Error(`the preload is not one sandbox-safe CJS file: ${[...files, ...refused].join(', ')}`);
  }
}
