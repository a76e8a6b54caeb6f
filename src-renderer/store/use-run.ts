import { useCallback } from 'react';
import type { CommandError, CommandInput, CommandName } from '../../shared/domain/commands/index.ts';
import { useSession } from './session.ts';
import { useToasts } from './toast.ts';

/** Sentences for a refused command, by code; one may be made from the refusal's facts. */
export type RefusalWords = Readonly<Record<string, string | ((facts: CommandError['facts']) => string)>>;

/** The sentence of a refusal. */
export function refusalText(words: RefusalWords, { code, facts }: CommandError): string {
  const word = words[code];
  return typeof word === 'function' ? word(facts) : (word ?? code);
}

/**
 * Runs commands from a screen: a refusal is said in a line and gives false, so that an edit field
 * can keep what was typed. "Nothing to do" is no refusal worth a word.
 */
export function useRun(
  words: RefusalWords,
): <N extends CommandName>(name: N, input: CommandInput<N>) => boolean {
  const run = useSession((state) => state.run);
  const { say, clearErrors } = useToasts.getState();
  return useCallback(
    (name, input) => {
      const result = run(name, input);
      if (result.ok || result.error.code === 'nothing-to-do') {
        clearErrors();
        return true;
      }
      say(refusalText(words, result.error), 'error');
      return false;
    },
    [run, say, clearErrors, words],
  );
}
