import { spawn } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A package's command in node_modules/.bin. @param {string} name */
export const bin = (name) =>
  path.join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/**
 * Runs a command to its end with our own input and output.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to ours
 * @returns {Promise<number>} its exit code; 1 where it was killed or could not be started
 */
export function run(file, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, [...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32' && file.endsWith('.cmd'),
    });
    child.once('error', (error) => {
      console.error(`${file}: ${error.message}`);
      resolve(1);
    });
    // Whoever ends us ends what we started.
    const passOn = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
    for (const signal of signals) process.on(signal, passOn);
    child.once('exit', (code) => {
      for (const signal of signals) process.off(signal, passOn);
      resolve(code ?? 1);
    });
  });
}

/** Runs one of the project's scripts. @param {string} script @param {readonly string[]} [args] */
export const runScript = (script, args = []) =>
  run(process.execPath, [path.join(ROOT, 'scripts', script), ...args]);
