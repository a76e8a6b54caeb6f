import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';

/** Our own executable, told to be a utility process. */
export const UTILITY_SWITCH = '--double-utility-process';

/** Electron's UtilityProcess, as a Node child with structured clone between the two. */
export class DoubleUtilityProcess extends EventEmitter {
  private readonly child: ChildProcess;

  /** Starts a script; its `process.parentPort` is the way back. */
  static fork(script: string, args: readonly string[] = [], _options: object = {}): DoubleUtilityProcess {
    return new DoubleUtilityProcess(script, args);
  }

  private constructor(script: string, args: readonly string[]) {
    super();
    const own = process.env.ELECTRON_DOUBLE_EXECUTABLE ?? __filename;
    this.child = fork(own, [UTILITY_SWITCH, script, ...args], { serialization: 'advanced', execArgv: [] });
    this.child.once('spawn', () => this.emit('spawn'));
    this.child.on('message', (message) => this.emit('message', message));
    this.child.once('exit', (code) => this.emit('exit', code ?? 1));
  }

  get pid(): number | undefined {
    return this.child.exitCode === null && this.child.signalCode === null ? this.child.pid : undefined;
  }

  postMessage(message: unknown): void {
    if (this.child.connected) this.child.send(message as object);
  }

  kill(): boolean {
    return this.child.kill('SIGKILL');
  }
}

/** The child's side: gives the process a parentPort instead of Node's own channel, and runs the script. */
export function runAsUtilityProcess(script: string, args: readonly string[]): void {
  const send = process.send?.bind(process);
  const port = Object.assign(new EventEmitter(), { postMessage: (message: unknown) => void send?.(message) });
  process.on('message', (data) => port.emit('message', { data, ports: [] }));
  process.once('disconnect', () => process.exit(1));
  Object.assign(process, { parentPort: port, type: 'utility', send: undefined });
  process.argv = [process.execPath, script, ...args];
  require(script);
}
