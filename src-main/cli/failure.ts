import { errorSentence } from '../../shared/bridge/error-sentences.ts';
import type { Language } from '../../shared/domain/calendar/wareki.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import type { CliOutput } from './command.ts';
import { cliLanguage } from './language.ts';

/** Says an expected failure in one line, in the system's language where none is given; gives the exit code. */
export function reportFailure(
  error: AppError,
  io: CliOutput,
  language: Language = cliLanguage(process.env),
): 1 {
  const sentence = errorSentence(error, language).replaceAll(/\s*\n\s*/g, ' ');
  io.err(`tsudoi: ${sentence}\n`);
  return 1;
}

/** An argument that a command needs and was not given, with an example that has it. */
export const missingArgument = (
  what: 'command' | 'plan' | 'list' | 'kind' | 'out',
  example: string,
): AppError => appError('missing-argument', { what, example: `tsudoi ${example}` });
