import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ readonly args: string[]; readonly options: O; readonly allowPositionals: true }>
>;

/** Reads a command's options and positionals; what it does not know is a 'bad-argument' that names it. */
export function parseOptions<O extends Options>(
  args: readonly string[],
  options: O,
): Result<Parsed<O>, AppError> {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    // Node adds a hint on how to pass a positional that begins with a dash.
    const why = (error instanceof Error ? error.message : String(error)).split('. ')[0] ?? '';
    return fail(appError('bad-argument', { why: why.replace(/\.$/, '') }));
  }
}
