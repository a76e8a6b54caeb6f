import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** A message of the Chrome DevTools Protocol that is not an answer. */
export interface CdpEvent {
  readonly method: string;
  readonly params: Record<string, unknown>;
}

interface Waiting {
  readonly method: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** A real Chromium, driven over --remote-debugging-pipe: messages are JSON ended by a NUL. */
export class Chromium {
  private readonly process: ChildProcess;
  private readonly waiting = new Map<number, Waiting>();
  private readonly events = new EventEmitter().setMaxListeners(0);
  private lastId = 0;
  private unread: Buffer[] = [];
  readonly exited: Promise<void>;

  constructor(executable: string, args: readonly string[]) {
    this.process = spawn(executable, ['--remote-debugging-pipe', ...args], {
      // Playwright reads "DevTools listening on …" from our stderr.
      stdio: ['ignore', 'ignore', 'inherit', 'pipe', 'pipe'],
    });
    this.exited = new Promise((resolve) => {
      this.process.once('exit', () => resolve());
      this.process.once('error', () => resolve());
    });
    void this.exited.then(() => this.failAll());
    (this.process.stdio[4] as Readable).on('data', (chunk: Buffer) => this.take(chunk));
    (this.process.stdio[3] as Writable).on('error', () => undefined);
  }

  /** Sends a command, to a session or (without one) to the browser. The caller names the result's type. */
  send<T = unknown>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    this.lastId += 1;
    const id = this.lastId;
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { method, reject, resolve: (result) => resolve(result as T) });
      (this.process.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Listens to a session's events; '' is the browser's own. */
  listen(sessionId: string, listener: (event: CdpEvent) => void): void {
    this.events.on(sessionId, listener);
  }

  kill(): void {
    this.process.kill('SIGKILL');
  }

  private take(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const text = Buffer.concat([...this.unread, rest.subarray(0, end)]).toString('utf8');
      this.unread = [];
      rest = rest.subarray(end + 1);
      this.handle(JSON.parse(text));
    }
    if (rest.byteLength > 0) this.unread.push(rest);
  }

  private handle(
    message: CdpEvent & { id?: number; sessionId?: string; result?: unknown; error?: { message: string } },
  ) {
    const waiting = message.id === undefined ? undefined : this.waiting.get(message.id);
    if (message.id === undefined) {
      this.events.emit(message.sessionId ?? '', { method: message.method, params: message.params });
    } else if (waiting) {
      this.waiting.delete(message.id);
      if (message.error) waiting.reject(new Error(`${waiting.method}: ${message.error.message}`));
      else waiting.resolve(message.result);
    }
  }

  private failAll(): void {
    for (const { method, reject } of this.waiting.values())
      reject(new Error(`${method}: Chromium has ended`));
    this.waiting.clear();
  }
}
