import { useState } from 'react';
import type { Delivery, Reply } from '../../../shared/bridge/contract.ts';
import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';

/** null: there is nothing to say, as after the browser's print dialog. */
type Deliver = () => Promise<Reply<'document.export'> | null>;

/** Runs one export at a time and says in a quiet line what became of it. */
export function useExport(): { readonly busy: boolean; readonly run: (deliver: Deliver) => Promise<void> } {
  const { documents: words } = useWords();
  const language = useLanguage();
  const say = useToasts((state) => state.say);
  const [busy, setBusy] = useState(false);

  async function run(deliver: Deliver): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      const reply = await deliver();
      if (!reply) return;
      if (reply.ok) tell(reply.value);
      else say(errorSentence(reply.error, language), 'error');
    } finally {
      setBusy(false);
    }
  }

  function tell(delivery: Delivery): void {
    if (delivery.kind === 'saved') say(words.saved(delivery.name));
    if (delivery.kind === 'download') say(words.downloaded(delivery.name));
  }

  return { busy, run };
}
