import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../shared/lib/result.ts';

/**
 * The port is part of the origin, and the origin is the key of the browser's database: on another
 * port a person would find none of their plans.
 */
export const FIXED_PORT = 47831;

export interface HostOptions {
  readonly port: number;
  /** Whether the person chose the port; only then may it differ from the fixed one. */
  readonly isChosen: boolean;
}

/**
 * Reads `--port N` or TSUDOI_PORT.
 * @returns a sentence for the person when either is not a port
 */
export function readHostOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<HostOptions, string> {
  let given: string | undefined;
  try {
    given =
      parseArgs({ args: [...args], options: { port: { type: 'string' } } }).values.port ?? env.TSUDOI_PORT;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  if (given === undefined || given === '') return ok({ port: FIXED_PORT, isChosen: false });
  const port = Number(given);
  return /^\d+$/.test(given) && port <= 65_535
    ? ok({ port, isChosen: true })
    : fail(`--port takes a number from 0 to 65535, not "${given}".`);
}
