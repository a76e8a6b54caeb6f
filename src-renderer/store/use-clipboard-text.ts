import { useToasts } from './toast.ts';

/** Puts a text into the clipboard and says so; where that is not allowed it tells the other way. Gives whether it is there. */
export function useClipboardText(): (text: string, copied: string, failed: string) => Promise<boolean> {
  const say = useToasts((state) => state.say);
  return async (text, copied, failed) => {
    try {
      await navigator.clipboard.writeText(text);
      say(copied);
      return true;
    } catch {
      say(failed, 'error');
      return false;
    }
  };
}
