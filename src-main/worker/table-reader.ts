import { MAX_INPUT_BYTES } from '../../shared/bridge/limits.ts';
import type { ForeignFile } from '../../shared/input/calendar-file.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, type Result } from '../../shared/lib/result.ts';
import type { ForeignInput } from '../formats/read-foreign.ts';
import { isReadReply } from './messages.ts';
import { residentSize } from './resident-size.ts';
import type { WorkerProcess, WorkerSpawner } from './spawner.ts';

type Reading = Result<ForeignFile, AppError>;

export interface TableReader {
  /** Reads a foreign table or calendar. Every failure is a Result; a hanging or swelling worker is killed. */
  readFile(input: ForeignInput): Promise<Reading>;
  /** Kills the worker, if one is up; a read under way ends as failed. */
  dispose(): void;
}

export interface ReaderLimits {
  readonly milliseconds: number;
  readonly residentBytes: number;
  /** How often the resident size is looked at. */
  readonly watchEvery: number;
}

const MEBIBYTE = 1024 * 1024;
/** An idle worker has some 60 MB; the rest is for the file. Its heap alone is bounded in `worker-memory.ts`. */
const LIMITS: ReaderLimits = { milliseconds: 18_000, residentBytes: 340 * MEBIBYTE, watchEvery: 40 };

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
    fresh.onExit((code) => {
      if (worker !== fresh) return;
      worker = null;
      const { name } = current;
      finish(fail(isOutOfMemory(code) ? memoryError(name, limits) : appError('file-broken', { name })));
    });
    return fresh;
  };

  const run = (input: ForeignInput): Promise<Reading> =>
    new Promise((resolve) => {
      const { name } = input;
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
        if (size !== null && size > limits.residentBytes) drop(memoryError(name, limits));
      }, limits.watchEvery);
      settle = (reading) => {
        clearTimeout(timer);
        clearInterval(watch);
        resolve(reading);
      };
      worker.post({ ...input, id: current.id });
    });

  const readFile = (input: ForeignInput): Promise<Reading> => {
    const { name, bytes } = input;
    if (bytes.byteLength === 0) return Promise.resolve(fail(appError('file-empty', { name })));
    if (bytes.byteLength > MAX_INPUT_BYTES) {
      const limitMb = MAX_INPUT_BYTES / MEBIBYTE;
      return Promise.resolve(fail(appError('file-too-large', { name, limitMb })));
    }
    const reading = queue.then(() => run(input));
    queue = reading;
    return reading;
  };
  return {
    readFile,
    dispose: () => drop(appError('internal')),
  };
}

const memoryError = (name: string, { residentBytes }: ReaderLimits): AppError =>
  appError('file-limit', { name, what: 'memory', limit: Math.round(residentBytes / MEBIBYTE) });

/** How a process ends whose heap is full: by SIGABRT (134), on Windows by a breakpoint or Chromium's own code. */
const isOutOfMemory = (code: number | null): boolean =>
  code !== null && [134, 2147483651, -2147483645, 3758096392, -536870904].includes(code);
