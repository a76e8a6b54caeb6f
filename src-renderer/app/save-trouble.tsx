import { useEffect } from 'react';
import { useWords } from '../i18n/language.tsx';
import { useSession } from '../store/session.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './shell.module.css';

/** Said above every screen until it is settled: what could not be saved and what to do. */
export function SaveTrouble() {
  const { common } = useWords();
  const saveState = useSession((state) => state.saveState);
  const { retrySave, discardUnsaved } = useSession.getState();
  useUnsavedGuard(saveState.kind !== 'saved');
  if (saveState.kind !== 'failed' && saveState.kind !== 'stale') return null;
  const failed = saveState.kind === 'failed';
  return (
    <div className={styles.banner}>
      <Notice tone={failed ? 'error' : 'caution'} lead={failed ? common.saveFailed : common.stale}>
        {failed ? common.saveFailedText(saveState.waiting) : common.staleText(saveState.waiting)}{' '}
        {failed && (
          <Button look="link" onClick={retrySave}>
            {common.retry}
          </Button>
        )}{' '}
        <Button look="link" onClick={() => void discardUnsaved()}>
          {failed ? common.discard(saveState.waiting) : common.reload}
        </Button>
      </Notice>
    </div>
  );
}

/** While something is not on the disk yet, the browser asks before the window closes. */
function useUnsavedGuard(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
