import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

const ENDED = 'the browser has ended';

/**
 * A browser driven over --remote-debugging-pipe: messages of the Chrome DevTools Protocol are JSON, each ended by a
 * NUL. No port is opened.
 */
export class DevtoolsPipe {
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private unread: Buffer[] = [];
  private readonly gone: Promise<void>;
  private hasEnded = false;

  constructor(executable: string, args: readonly string[]) {
    this.child = spawn(executable, ['--remote-debugging-pipe', ...args], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.gone = new Promise((resolve) => {
      this.child.once('exit', () => resolve());
      this.child.once('error', () => resolve());
    });
    void this.gone.then(() => this.failAll());
    this.output.on('data', (chunk: Buffer) => this.take(chunk));
    this.input.on('error', () => undefined);
  }

  /**
   * Sends a command to a session, or without one to the browser.
   * @returns its result, not checked; rejects with the browser's message, or when the browser has ended
   */
  async send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      if (this.hasEnded) {
        reject(new Error(ENDED));
        return;
      }
      this.waiting.set(id, { resolve, reject });
      this.input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Ends the browser; a second call does nothing. */
  async end(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.gone;
  }

  private get input(): Writable {
    return this.child.stdio[3] as Writable;
  }

  private get output(): Readable {
    return this.child.stdio[4] as Readable;
  }

  private take(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const text = Buffer.concat([...this.unread, rest.subarray(0, end)]).toString('utf8');
      this.unread = [];
      rest = rest.subarray(end + 1);
      this.answer(JSON.parse(text) as Message);
    }
    if (rest.byteLength > 0) this.unread.push(rest);
  }

  private answer({ id, result, error }: Message): void {
    if (id === undefined) return;
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }

  private failAll(): void {
    this.hasEnded = true;
    for (const { reject } of this.waiting.values()) reject(new Error(ENDED));
    this.waiting.clear();
  }
}

/** What the browser writes; its shape is the protocol's. */
interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
