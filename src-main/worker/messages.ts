import type { AppError } from '../../shared/bridge/errors.ts';
import type { TableFile } from '../../shared/input/table-file.ts';
import type { Result } from '../../shared/lib/result.ts';

/** What a host asks of the parse worker. */
export interface ReadRequest {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the worker answers. */
export interface ReadReply {
  readonly id: number;
  readonly result: Result<TableFile, AppError>;
}

const hasId = (message: unknown): message is { readonly id: number } =>
  typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'number';

/** Checks a message that came in at the worker. */
export const isReadRequest = (message: unknown): message is ReadRequest =>
  hasId(message) &&
  'name' in message &&
  typeof message.name === 'string' &&
  'bytes' in message &&
  message.bytes instanceof Uint8Array;

/** Checks a message that came in at the host; the worker is our own program, its result is trusted from here. */
export const isReadReply = (message: unknown): message is ReadReply =>
  hasId(message) && 'result' in message && typeof message.result === 'object' && message.result !== null;
