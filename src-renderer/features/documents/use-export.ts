import { useState } from 'react';
import type { Delivery, Reply } from '../../../shared/bridge/contract.ts';
import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import type { RecordOutput } from '../../../shared/domain/commands/record-output.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';

/** null: there is nothing to say, as after the browser's print dialog; nobody knows whether it printed. */
type Deliver = () => Promise<Reply<'document.export'> | null>;

/** What the log keeps of an output that was delivered; its file's name comes from the delivery. */
export type OutputRecord = Omit<RecordOutput, 'fileName'>;

/**
 * Runs one export at a time, says in a quiet line what became of it, and keeps in the plan that it went out.
 * The name given stands in the record where the delivery has none (print).
 */
export function useExport(): {
  readonly busy: boolean;
  readonly run: (deliver: Deliver, record: OutputRecord, name: string) => Promise<void>;
} {
  const { documents: words } = useWords();
  const language = useLanguage();
  const say = useToasts((state) => state.say);
  const keep = useSession((state) => state.run);
  const [busy, setBusy] = useState(false);

  async function run(deliver: Deliver, record: OutputRecord, name: string): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      const reply = await deliver();
      if (reply?.ok === false) {
        say(errorSentence(reply.error, language), 'error');
        return;
      }
      if (reply?.value.kind === 'cancelled') return;
      const named = reply && 'name' in reply.value ? reply.value.name : name;
      keep('recordOutput', { ...record, fileName: named.slice(0, 500) });
      if (reply) tell(reply.value);
    } finally {
      setBusy(false);
    }
  }

  function tell(delivery: Delivery): void {
    if (delivery.kind === 'saved') {
      const { name, insteadOf } = delivery;
      if (insteadOf === undefined) say(words.saved(name));
      else say(words.keptBeside(insteadOf, name), 'error');
    }
    if (delivery.kind === 'download') say(words.downloaded(delivery.name));
  }

  return { busy, run };
}
