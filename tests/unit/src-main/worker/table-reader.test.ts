import { describe, expect, it, vi } from 'vitest';
import type { WorkerProcess } from '../../../../src-main/worker/spawner.ts';
import { createTableReader } from '../../../../src-main/worker/table-reader.ts';

/** A worker whose answers the test gives by hand. */
class FakeWorker implements WorkerProcess {
  readonly pid: number | undefined;
  readonly posted: { id: number; name: string }[] = [];
  killed = false;
  private message: (message: unknown) => void = () => undefined;
  private exit: (code: number | null) => void = () => undefined;
  constructor(pid?: number) {
    this.pid = pid;
  }
  post(message: unknown): void {
    this.posted.push(message as { id: number; name: string });
  }
  onMessage(callback: (message: unknown) => void): void {
    this.message = callback;
  }
  onExit(callback: (code: number | null) => void): void {
    this.exit = callback;
  }
  kill(): void {
    this.killed = true;
  }
  answer(value: string): void {
    this.message({ id: this.posted.at(-1)?.id, result: { ok: true, value } });
  }
  say(message: unknown): void {
    this.message(message);
  }
  die(): void {
    this.exit(null);
  }
}

const LIMITS = { milliseconds: 1000, residentBytes: 1, watchEvery: 10 };
const bytes = new Uint8Array([1]);

function start(limits = LIMITS, pid?: number) {
  const workers: FakeWorker[] = [];
  const reader = createTableReader(() => {
    const worker = new FakeWorker(pid);
    workers.push(worker);
    return worker;
  }, limits);
  return { reader, workers };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('createTableReader', () => {
  it('keeps one worker for several reads, one at a time', async () => {
    const { reader, workers } = start();
    const first = reader.readFile({ name: 'a', bytes });
    const second = reader.readFile({ name: 'b', bytes });
    await settled();
    expect(workers[0]?.posted.map(({ name }) => name)).toEqual(['a']);
    workers[0]?.answer('A');
    expect(await first).toEqual({ ok: true, value: 'A' });
    await settled();
    workers[0]?.answer('B');
    expect(await second).toEqual({ ok: true, value: 'B' });
    expect(workers).toHaveLength(1);
    reader.dispose();
    expect(workers[0]?.killed).toBe(true);
  });

  it('kills a worker that hangs, and starts another for the next read', async () => {
    vi.useFakeTimers();
    const { reader, workers } = start();
    const hanging = reader.readFile({ name: 'a', bytes });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await hanging).toEqual({
      ok: false,
      error: { code: 'read-timeout', facts: { name: 'a', seconds: 1 } },
    });
    expect(workers[0]?.killed).toBe(true);
    const next = reader.readFile({ name: 'b', bytes });
    await vi.advanceTimersByTimeAsync(0);
    workers[0]?.answer('late');
    workers[1]?.answer('B');
    expect(await next).toEqual({ ok: true, value: 'B' });
    vi.useRealTimers();
  });

  it.runIf(process.platform === 'linux')('kills a worker that swells', async () => {
    const { reader, workers } = start({ ...LIMITS, milliseconds: 60_000 }, process.pid);
    expect(await reader.readFile({ name: 'a', bytes })).toMatchObject({
      ok: false,
      error: { code: 'file-limit' },
    });
    expect(workers[0]?.killed).toBe(true);
  });

  it('takes a crash for a broken file, and a strange message for none', async () => {
    const { reader, workers } = start();
    const reading = reader.readFile({ name: 'a', bytes });
    await settled();
    workers[0]?.say('nonsense');
    workers[0]?.say({ id: 99, result: { ok: true, value: 'other' } });
    workers[0]?.die();
    expect(await reading).toEqual({ ok: false, error: { code: 'file-broken', facts: { name: 'a' } } });
  });

  it('starts no worker for nothing or too much, and ends a read when it is disposed of', async () => {
    const { reader, workers } = start();
    expect(await reader.readFile({ name: 'a', bytes: new Uint8Array() })).toMatchObject({
      error: { code: 'file-empty' },
    });
    const huge = new Uint8Array(64 * 1024 * 1024 + 1);
    expect(await reader.readFile({ name: 'a', bytes: huge })).toMatchObject({
      error: { code: 'file-too-large' },
    });
    expect(workers).toHaveLength(0);
    const reading = reader.readFile({ name: 'a', bytes });
    await settled();
    reader.dispose();
    expect(await reading).toMatchObject({ ok: false, error: { code: 'internal' } });
  });
});
