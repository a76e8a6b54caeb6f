import { EventEmitter } from 'node:events';
import { deserialize, serialize } from 'node:v8';

/** The event a handler gets; `senderFrame` says which page called. */
export interface InvokeEvent {
  readonly sender: unknown;
  readonly senderFrame: { readonly url: string; readonly parent: null } | null;
}

type InvokeHandler = (event: InvokeEvent, ...args: unknown[]) => unknown;

/** Electron's `ipcMain`: one handler a channel. */
export class DoubleIpcMain extends EventEmitter {
  private readonly handlers = new Map<string, InvokeHandler>();

  handle(channel: string, handler: InvokeHandler): void {
    if (this.handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }

  /**
   * For the double: calls a handler; its answer must survive the structured clone algorithm.
   * Rejects with the message Electron gives the page.
   */
  async answer(event: InvokeEvent, channel: string, args: readonly unknown[]): Promise<unknown> {
    try {
      const handler = this.handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return deserialize(serialize(await handler(event, ...args)));
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
    }
  }
}
