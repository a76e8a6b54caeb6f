import { useWords } from '../i18n/language.tsx';
import { useBackups } from '../store/backups.ts';
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
  const folder = useBackups(({ status }) => status?.folder);
  return (
    <EmptyState title={common.startFailed} text={common.startFailedTexts[kind]}>
      <Button look="primary" onClick={() => location.reload()}>
        {common.reload}
      </Button>
      {folder !== undefined && <p>{common.startFailedBackups(folder)}</p>}
      <p>{why}</p>
    </EmptyState>
  );
}
