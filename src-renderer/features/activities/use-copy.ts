import { useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';

/** Puts a text into the clipboard and says so; where that is not allowed it tells the other way. */
export function useCopy(): (text: string, what: string) => void {
  const { activities: words } = useWords();
  const say = useToasts((state) => state.say);
  return (text, what) => {
    navigator.clipboard.writeText(text).then(
      () => say(words.copied(what)),
      () => say(words.copyFailed, 'error'),
    );
  };
}
