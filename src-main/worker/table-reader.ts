import { MAX_INPUT_BYTES } from '../../shared/bridge/contract.ts';
import { type AppError, appError } from '../../shared/bridge/errors.ts';
import type { TableFile } from '../../shared/input/table-file.ts';
import { fail, type Result } from '../../shared/lib/result.ts';
import { isReadReply } from './messages.ts';
import { residentSize } from './resident-size.ts';
import type { WorkerProcess, WorkerSpawner } from './spawner.ts';

type Reading = Result<TableFile, AppError>;

export interface TableReader {
  /** Reads a foreign table. Every failure is a Result; a hanging or swelling worker is killed. */
  read(input: { readonly name: string; readonly bytes: Uint8Array }): Promise<Reading>;
  /** Kills the worker, if one is up; a read under way ends as failed. */
  dispose(): void;
}

export interface ReaderLimits {
  readonly milliseconds: number;
  readonly residentBytes: number;
  /** How often the resident size is looked at. */
  readonly watchEvery: number;
}

const LIMITS: ReaderLimits = { milliseconds: 20_000, residentBytes: 1536 * 1024 * 1024, watchEvery: 100 };

/**
 * Reads tables in one worker that is kept warm between reads, one read at a time. Worker limits of Node do
 * not count ArrayBuffers, so the resident size is watched from outside where the system tells it.
 */
export function createTableReader(spawn: WorkerSpawner, limits: ReaderLimits = LIMITS): TableReader {
  let worker: WorkerProcess | null = null;
  let settle: ((reading: Reading) => void) | null = null;
  let current = { id: 0, name: '' };
  let queue: Promise<unknown> = Promise.resolve();

  const finish = (reading: Reading): void => {
    const done = settle;
    settle = null;
    done?.(reading);
  };
  const drop = (error: AppError): void => {
    const dead = worker;
    worker = null;
    dead?.kill();
    finish(fail(error));
  };
  const start = (): WorkerProcess => {
    const fresh = spawn();
    fresh.onMessage((message) => {
      if (worker === fresh && isReadReply(message) && message.id === current.id) finish(message.result);
    });
    fresh.onExit(() => {
      if (worker !== fresh) return;
      worker = null;
      finish(fail(appError('file-broken', { name: current.name })));
    });
    return fresh;
  };

  const run = (name: string, bytes: Uint8Array): Promise<Reading> =>
    new Promise((resolve) => {
      current = { id: current.id + 1, name };
      worker ??= start();
      const timer = setTimeout(
        () => drop(appError('read-timeout', { name, seconds: Math.round(limits.milliseconds / 1000) })),
        limits.milliseconds,
      );
      const watch = setInterval(() => {
        // Electron's utilityProcess has no pid before it has come up.
        const pid = worker?.pid;
        const size = pid === undefined ? null : residentSize(pid);
        if (size !== null && size > limits.residentBytes) drop(appError('file-limit', { name }));
      }, limits.watchEvery);
      settle = (reading) => {
        clearTimeout(timer);
        clearInterval(watch);
        resolve(reading);
      };
      worker.post({ id: current.id, name, bytes });
    });

  return {
    read({ name, bytes }) {
      if (bytes.byteLength === 0) return Promise.resolve(fail(appError('file-empty', { name })));
      if (bytes.byteLength > MAX_INPUT_BYTES) {
        const limitMb = MAX_INPUT_BYTES / 1024 / 1024;
        return Promise.resolve(fail(appError('file-too-large', { name, limitMb })));
      }
      const reading = queue.then(() => run(name, bytes));
      queue = reading;
      return reading;
    },
    dispose: () => drop(appError('internal')),
  };
}
