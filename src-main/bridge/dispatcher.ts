import * as v from 'valibot';
import {
  type Argument,
  CHANNELS,
  type Channel,
  contract,
  type Handlers,
} from '../../shared/bridge/contract.ts';
import { whyNotPlain } from '../../shared/bridge/plain-data.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, type Result } from '../../shared/lib/result.ts';

/** Answers one call of the bridge: any channel name, any argument, always a Result. */
export type Dispatch = (channel: string, argument: unknown) => Promise<Result<unknown, AppError>>;

/**
 * The one door to the services for every host. It refuses a channel that is not in the contract
 * ('unknown-channel') and an argument that is no plain data or not what the contract says ('bad-argument'), and turns
 * whatever a handler throws into 'internal': raw errors, with their paths and stacks, never cross.
 * @param log takes what was thrown; it stays on this side
 */
export function createDispatcher(
  handlers: Handlers,
  log: (channel: Channel, error: unknown) => void,
): Dispatch {
  return async (channel, argument) => {
    if (!isChannel(channel)) return fail(appError('unknown-channel', { channel: channel.slice(0, 100) }));
    return answer(handlers, channel, argument, log);
  };
}

async function answer<C extends Channel>(
  handlers: Handlers,
  channel: C,
  argument: unknown,
  log: (channel: Channel, error: unknown) => void,
): Promise<Result<unknown, AppError>> {
  try {
    const why = whyNotPlain(argument);
    if (why !== null || Array.isArray(argument) || argument instanceof Uint8Array)
      return fail(appError('bad-argument', { channel, why: why ?? 'no object' }));
    const checked = v.safeParse(contract[channel].argument, argument);
    if (!checked.success) {
      return fail(appError('bad-argument', { channel, why: v.getDotPath(checked.issues[0]) ?? '' }));
    }
    // The schema that was just run is this channel's own; TypeScript cannot follow it through C.
    return await handlers[channel](checked.output as Argument<C>);
  } catch (error) {
    log(channel, error);
    return fail(appError('internal', { channel }));
  }
}

function isChannel(channel: string): channel is Channel {
  return (CHANNELS as readonly string[]).includes(channel);
}

/** Writes a handler's error to stderr, where IT staff find it and the renderer does not. */
export function logToStderr(channel: Channel, error: unknown): void {
  process.stderr.write(
    `[${channel}] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}
