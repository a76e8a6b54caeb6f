import { useCallback } from 'react';
import type { CommandInput, CommandName } from '../../shared/domain/commands/index.ts';
import { useSession } from './session.ts';
import { useToasts } from './toast.ts';

/** Sentences for a refused command, by code. */
export type RefusalWords = Readonly<Record<string, string>>;

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
      say(words[result.error.code] ?? result.error.code, 'error');
      return false;
    },
    [run, say, clearErrors, words],
  );
}
