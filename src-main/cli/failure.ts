import { errorSentence } from '../../shared/bridge/error-sentences.ts';
import type { AppError } from '../../shared/bridge/errors.ts';
import type { CliOutput } from './command.ts';
import { cliLanguage } from './language.ts';

/** Says an expected failure in one line; gives the exit code. */
export function reportFailure(error: AppError, io: CliOutput): 1 {
  return reportUsage(errorSentence(error, cliLanguage(process.env)), io);
}

/** Says what is wrong with the arguments in one line; gives the exit code. */
export function reportUsage(sentence: string, io: CliOutput): 1 {
  io.err(`tsudoi: ${sentence.replaceAll(/\s*\n\s*/g, ' ')}\n`);
  return 1;
}
