import * as v from 'valibot';
import { reminder } from '../../../../shared/documents/builders/reminder.ts';
import type { CityReply } from '../../../../shared/domain/replies/reply-board.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { useClipboardText } from '../../../store/use-clipboard-text.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { usePreference } from '../../../store/use-preference.ts';

/** Puts the reminder to some cities into the clipboard, with the contact that this desk gives under 未回答. */
export function useReminder(): (cities: readonly CityReply[], what: string) => void {
  const { replies: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const copyText = useClipboardText();
  const [contact] = usePreference('activities.contact', v.string(), '');
  return (cities, what) => {
    const open = cities.flatMap((city) => city.open ?? []);
    void copyText(reminder(plan, open, { language, contact }), words.copied(what), words.copyFailed);
  };
}
