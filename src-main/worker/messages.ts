import type { ForeignFile } from '../../shared/input/calendar-file.ts';
import type { AppError } from '../../shared/lib/errors.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { ForeignInput } from '../formats/read-foreign.ts';

/** What a host asks of the parse worker. */
export interface ReadRequest extends ForeignInput {
  readonly id: number;
}

/** What the worker answers. */
export interface ReadReply {
  readonly id: number;
  readonly result: Result<ForeignFile, AppError>;
}

const hasId = (message: unknown): message is { readonly id: number } =>
  typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'number';

/** Checks a message that came in at the worker. */
export const isReadRequest = (message: unknown): message is ReadRequest =>
  hasId(message) &&
  'name' in message &&
  typeof message.name === 'string' &&
  'bytes' in message &&
  message.bytes instanceof Uint8Array &&
  (['password', 'zone', 'near'] as const).every((key) => {
    const value: unknown = Object.hasOwn(message, key) ? Reflect.get(message, key) : undefined;
    return value === undefined || typeof value === 'string';
  });

/** Checks a message that came in at the host; the worker is our own program, its result is trusted from here. */
export const isReadReply = (message: unknown): message is ReadReply =>
  hasId(message) && 'result' in message && typeof message.result === 'object' && message.result !== null;
