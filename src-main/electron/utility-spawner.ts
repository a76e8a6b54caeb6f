import { utilityProcess } from 'electron';
import type { WorkerSpawner } from '../worker/spawner.ts';
import { WORKER_FLAGS } from '../worker/worker-memory.ts';

/**
 * Starts the parser of foreign files in a utility process. Node's own `fork` cannot run in the
 * packed program: the RunAsNode fuse is off.
 * @param file path of the built parse-worker.cjs
 */
export function createUtilitySpawner(file: string): WorkerSpawner {
  return () => {
    const child = utilityProcess.fork(file, [], {
      serviceName: 'Tsudoi file reader',
      stdio: 'ignore',
      execArgv: [...WORKER_FLAGS],
    });
    return {
      post: (message) => child.postMessage(message),
      onMessage: (callback) => void child.on('message', callback),
      onExit: (callback) => void child.once('exit', callback),
      kill: () => void child.kill(),
      get pid() {
        return child.pid;
      },
    };
  };
}
