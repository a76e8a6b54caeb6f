import { fork } from 'node:child_process';
import path from 'node:path';
import type { WorkerSpawner } from './spawner.ts';
import { WORKER_FLAGS } from './worker-memory.ts';

/**
 * Starts the parser of foreign files as a forked Node process.
 * @param file path of the built parse-worker.cjs; by default the one beside the running bundle
 */
export function createNodeSpawner(file = path.join(__dirname, 'parse-worker.cjs')): WorkerSpawner {
  return () => {
    // No inherited execArgv: a debugger's or test runner's flags are not for the worker.
    const child = fork(file, [], { serialization: 'advanced', execArgv: [...WORKER_FLAGS], stdio: 'ignore' });
    // A send to a dying child fails here; its exit is what counts and is reported below.
    child.on('error', () => undefined);
    return {
      post: (message) => {
        if (child.connected && typeof message === 'object' && message !== null) child.send(message);
      },
      onMessage: (callback) => void child.on('message', callback),
      // A full heap ends in SIGABRT, which a shell would report as 134.
      onExit: (callback) =>
        void child.once('exit', (code, signal) => callback(code ?? (signal === 'SIGABRT' ? 134 : null))),
      kill: () => void child.kill('SIGKILL'),
      get pid() {
        return child.pid;
      },
    };
  };
}
