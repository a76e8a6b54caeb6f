import { spawn } from 'node:child_process';

/** How long a child may take to end in good order before it is killed. */
const GRACE_MS = 4000;
const PARENT_CHECK_MS = 500;

/**
 * Runs a program in this one's place: signals are passed on, its exit code becomes ours, and it
 * does not outlive us. npm may be killed with the shell between it and us without a signal ever
 * reaching us, so our parent is watched too.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ stdio: import('node:child_process').StdioOptions, env?: NodeJS.ProcessEnv }} options
 */
export function runChild(file, args, options) {
  const child = spawn(file, [...args], options);
  let isStopping = false;
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    if (isStopping) return;
    isStopping = true;
    child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop('SIGTERM'), PARENT_CHECK_MS).unref();
  process.on('exit', () => child.kill('SIGKILL'));
  child.once('error', (error) => {
    console.error(`${file}: ${error.message}`);
    process.exit(1);
  });
  child.once('exit', (code) => process.exit(isStopping ? 0 : (code ?? 1)));
  return child;
}
