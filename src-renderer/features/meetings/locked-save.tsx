import { useState } from 'react';
import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { bridge } from '../../platform/bridge.ts';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseDialog } from '../merge/passphrase-dialog.tsx';
import { useRecordPlanFile } from './use-record-plan-file.ts';

/** Saves the open plan as a file under a passphrase, to be sent or carried about. */
export function LockedSave({ suggestedName }: { suggestedName: string }) {
  const language = useLanguage();
  const { meetings, merge: words } = useWords();
  const toFile = useSession((state) => state.toFile);
  const say = useToasts((state) => state.say);
  const record = useRecordPlanFile();
  const [asking, setAsking] = useState(false);

  async function save(passphrase: string): Promise<void> {
    setAsking(false);
    const info = await bridge.invoke('app.info', {});
    const planFile = await toFile('Tsudoi', info.ok ? info.value.desk : '');
    if (!planFile) return;
    const reply = await bridge.invoke('plan-file.save', { planFile, suggestedName, passphrase });
    if (!reply.ok) say(errorSentence(reply.error, language), 'error');
    else if ('name' in reply.value) {
      record(reply.value.name);
      say(meetings.planSaved(reply.value.name));
    }
  }

  return (
    <>
      <Button onClick={() => setAsking(true)}>{words.lockedSave}</Button>
      {asking && (
        <PassphraseDialog
          title={words.lockedTitle}
          kind="new"
          onDone={(passphrase) => void save(passphrase)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
