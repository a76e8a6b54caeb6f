import { useWords } from '../i18n/language.tsx';
import { useClipboardText } from '../store/use-clipboard-text.ts';

/** Puts a text into the clipboard and says so; where that is not allowed it tells the other way. */
export function useCopy(): (text: string, what: string) => void {
  const { activities: words } = useWords();
  const copyText = useClipboardText();
  return (text, what) => void copyText(text, words.copied(what), words.copyFailed);
}
