import { useState } from 'react';
import { errorSentence } from '../../shared/bridge/error-sentences.ts';
import { useLanguage, useWords } from '../i18n/language.tsx';
import { useBackups } from '../store/backups.ts';
import { useSession } from '../store/session.ts';
import type { StartFailure } from '../store/start-failure.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** While the data is being opened. */
export function Starting() {
  const { common } = useWords();
  return <EmptyState title={common.appName} text={common.starting} />;
}

/** The data could not be opened: what is safe and what to do. */
export function StartFailed({ kind, why }: { kind: StartFailure; why: string }) {
  const { common } = useWords();
  const status = useBackups((state) => state.status);
  return (
    <EmptyState title={common.startFailed} text={common.startFailedTexts[kind]}>
      <Button look="primary" onClick={() => location.reload()}>
        {common.reload}
      </Button>
      {status && status.plans.length > 0 && <FromBackups count={status.plans.length} />}
      {status && <p>{common.startFailedBackups(status.folder)}</p>}
      <p>{why}</p>
    </EmptyState>
  );
}

/** The way on where reading again does not help. */
function FromBackups({ count }: { count: number }) {
  const { common } = useWords();
  const language = useLanguage();
  const start = useSession((state) => state.startFromBackups);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function begin(): Promise<void> {
    setBusy(true);
    const begun = await start();
    if (begun.ok) location.reload();
    else {
      setFailure(errorSentence(begun.error, language));
      setBusy(false);
    }
  }

  return (
    <>
      <p>{common.fromBackupsText(count)}</p>
      <Button onClick={() => void begin()} disabled={isBusy}>
        {common.fromBackups}
      </Button>
      {failure !== null && <p role="alert">{common.fromBackupsFailed(failure)}</p>}
    </>
  );
}
